import type { Message } from '$lib/charts/copy';
import { m } from '$lib/paraglide/messages';

/** Who travelled, by full name and by family name, and as what. */
type Names = readonly [who: Message, short: Message, did: Message];

const DE_GUCHT = [m.silence_who_de_gucht, m.silence_short_de_gucht] as const;
const ASSELBORN = [m.silence_who_asselborn, m.silence_short_asselborn] as const;
const NAZARBAYEV = [m.silence_who_nazarbayev, m.silence_short_nazarbayev] as const;
const RAHMON = [m.silence_who_rahmon, m.silence_short_rahmon] as const;

/** By visit. */
export const NAMES: Readonly<Record<string, Names>> = {
	'trade-mission': [m.silence_who_trade_mission, m.silence_short_trade_mission, m.silence_did_trade_mission],
	dehaene: [m.silence_who_dehaene, m.silence_short_dehaene, m.silence_did_dehaene],
	michel: [m.silence_who_michel, m.silence_short_michel, m.silence_did_michel],
	'de-gucht-tour': [...DE_GUCHT, m.silence_did_de_gucht_tour],
	'de-gucht-return': [...DE_GUCHT, m.silence_did_de_gucht_return],
	juncker: [m.silence_who_juncker, m.silence_short_juncker, m.silence_did_juncker],
	'van-rompuy': [m.silence_who_van_rompuy, m.silence_short_van_rompuy, m.silence_did_van_rompuy],
	asselborn: [...ASSELBORN, m.silence_did_asselborn],
	'asselborn-almaty': [...ASSELBORN, m.silence_did_asselborn_almaty],
	'asselborn-astana': [...ASSELBORN, m.silence_did_asselborn_astana],
	philippe: [m.silence_who_philippe, m.silence_short_philippe, m.silence_did_philippe],
	reynders: [m.silence_who_reynders, m.silence_short_reynders, m.silence_did_reynders],
	'nazarbayev-1993': [...NAZARBAYEV, m.silence_did_nazarbayev_1993],
	'nazarbayev-2000': [...NAZARBAYEV, m.silence_did_nazarbayev_2000],
	'nazarbayev-2002': [...NAZARBAYEV, m.silence_did_nazarbayev_2002],
	'nazarbayev-2006': [...NAZARBAYEV, m.silence_did_nazarbayev_2006],
	'nazarbayev-2010': [...NAZARBAYEV, m.silence_did_nazarbayev_2010],
	'nazarbayev-2010-other': [...NAZARBAYEV, m.silence_did_nazarbayev_2010_other],
	tokayev: [m.silence_who_tokayev, m.silence_short_tokayev, m.silence_did_tokayev],
	berdymukhamedov: [
		m.silence_who_berdymukhamedov,
		m.silence_short_berdymukhamedov,
		m.silence_did_berdymukhamedov
	],
	'turkmen-ministers': [
		m.silence_who_turkmen_ministers,
		m.silence_short_turkmen_ministers,
		m.silence_did_turkmen_ministers
	],
	'rahmon-2009': [...RAHMON, m.silence_did_rahmon_2009],
	rahmon: [...RAHMON, m.silence_did_rahmon],
	karimov: [m.silence_who_karimov, m.silence_short_karimov, m.silence_did_karimov],
	otunbayeva: [m.silence_who_otunbayeva, m.silence_short_otunbayeva, m.silence_did_otunbayeva],
	kazykhanov: [m.silence_who_kazykhanov, m.silence_short_kazykhanov, m.silence_did_kazykhanov],
	atambayev: [m.silence_who_atambayev, m.silence_short_atambayev, m.silence_did_atambayev],
	massimov: [m.silence_who_massimov, m.silence_short_massimov, m.silence_did_massimov]
};
