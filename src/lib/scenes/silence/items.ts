import { fact } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { spanOfDate, spanOfPeriod } from '$lib/facts/dates';
import { dealItems } from './deals';
import type { Item, Part } from './item';
import { countryName } from '$lib/charts/names';
import { rival, value } from '$lib/facts/value';
import type { Step } from './states';
import { tourItems } from './tours';
import { VISITS, visitOf, type Visit } from './visits';
import { rivalDate, when } from './when';

/** How much is said of a visit: all of it, by full name or family name; name and date; or the name. */
type Telling = 'full' | 'short' | 'dated' | 'named';

/** Says of a visit what a step has room for. */
function partsOf(visit: Visit, telling: Telling, locale: Locale): Part[] {
	const all = telling === 'full' || telling === 'short';
	const name = telling === 'full' ? visit.who(locale) : visit.short(locale);
	const date = all ? when(visit.fact, locale) : value(visit.fact, locale, 'short');
	return [
		{ text: name, rank: 0, color: 'ink', weight: 600 },
		...(telling === 'named'
			? []
			: [{ text: date, rank: 1, color: 'ink', fact: visit.fact, inline: !all } as const]),
		...(all ? [{ text: visit.did(locale), rank: 2, color: 'muted' } as const] : [])
	];
}

/** A visit as it hangs on the ruler, bead by bead. */
function itemOf(id: string, telling: Telling, locale: Locale): Item {
	const visit = visitOf(id);
	return {
		key: id,
		side: visit.side,
		partner: visit.partner,
		span: spanOfPeriod(fact(visit.fact).period),
		beads: visit.stops.map(({ republic, proof }) => ({ key: `${id}-${republic}`, color: republic, proof })),
		parts: partsOf(visit, telling, locale)
	};
}

/** Rahmon in Luxembourg on the paper's date, which two governments contradict. */
function rahmonByThePaper(telling: Telling, locale: Locale): Item {
	const { key, parts, ...visit } = itemOf('rahmon', 'named', locale);
	const struck = { rank: 1, color: 'muted', fact: 'visit-rahmon', struck: true } as const;
	return {
		...visit,
		key: `${key}-paper`,
		span: spanOfDate(rivalDate('visit-rahmon')),
		beads: [{ key: `${key}-paper`, color: 'TJ', proof: 'struck' }],
		parts: [
			...parts.map((part): Part => ({ ...part, color: 'muted', struck: true })),
			...(telling === 'named' ? [] : [{ ...struck, text: rival('visit-rahmon', locale), inline: true }]),
			...(telling === 'full' || telling === 'short'
				? [{ text: m.silence_did_rahmon_paper({}, { locale }), rank: 2, color: 'muted' } as const]
				: [])
		]
	};
}

/** Asselborn, with what two sources make of his stops instead of his office. */
function asselborn(telling: Telling, locale: Locale): Item {
	const item = itemOf('asselborn', telling, locale);
	const text = m.silence_stops(
		{ stops: value('silence-asselborn-stops', locale), paper: rival('silence-asselborn-stops', locale) },
		{ locale }
	);
	return {
		...item,
		parts: [...item.parts.slice(0, 2), { text, rank: 2, color: 'muted', fact: 'silence-asselborn-stops' }]
	};
}

/** Adds the republic's name, in its dye. */
function named(id: string, telling: Telling, locale: Locale): Item {
	const item = itemOf(id, telling, locale);
	const [bead] = item.beads;
	if (!bead) return item;
	const place: Part = { text: countryName(bead.color, locale), rank: 1, color: bead.color, inline: true };
	return { ...item, parts: [...item.parts.slice(0, 1), place, ...item.parts.slice(1)] };
}

const GAP = ['dehaene', 'de-gucht-tour'];

/** What hangs on the ruler in a step. */
export function itemsFor(step: Step, wide: boolean, locale: Locale): Item[] {
	const telling = wide ? 'full' : 'short';
	const full = (id: string) => itemOf(id, telling, locale);
	const placed = (id: string) => named(id, telling, locale);
	const brief = (id: string) => itemOf(id, wide ? 'dated' : 'named', locale);
	switch (step) {
		case 'first':
		case 'osce':
			return tourItems(step, locale);
		case 'silence':
			return GAP.map((id) => itemOf(id, 'dated', locale));
		case 'callers':
			return [
				...GAP.map((id) => itemOf(id, 'dated', locale)),
				...['nazarbayev-2000', 'nazarbayev-2002', 'tokayev'].map(full)
			];
		case 'turkmen':
			return ['berdymukhamedov', 'de-gucht-return', 'turkmen-ministers'].map(full);
		case 'juncker':
			return [
				placed('juncker'),
				...['asselborn', 'rahmon', 'massimov'].map((id) => itemOf(id, 'dated', locale))
			];
		case 'crowded':
			return [asselborn(telling, locale), placed('philippe'), placed('nazarbayev-2010')];
		case 'deals':
			return dealItems(locale);
		case 'luxembourg':
			return [placed('rahmon'), placed('kazykhanov'), rahmonByThePaper(telling, locale), placed('massimov')];
		case 'initiative':
			return [...VISITS.map(({ id }) => brief(id)), rahmonByThePaper(wide ? 'dated' : 'named', locale)];
	}
}
