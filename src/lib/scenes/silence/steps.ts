import { say } from '$lib/charts/copy';
import { countryName, joined } from '$lib/charts/names';
import type { Locale } from '$lib/facts/format';
import { rival, value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Part, Words } from './label';
import type { PlacedVisit } from './places';
import type { Step } from './states';
import { VISITS } from './visits';

/** The visits that a step tells of, by id: those that get a name, where there is room, and those shown by their dots. */
interface Shown {
	named: readonly string[];
	wide?: readonly string[];
	others?: readonly string[];
}

const SHOWN: Readonly<Partial<Record<Step, Shown>>> = {
	first: { named: ['trade-mission', 'dehaene'] },
	silence: { named: ['dehaene', 'michel', 'de-gucht-tour', 'de-gucht-return'] },
	callers: { named: ['nazarbayev-2000', 'nazarbayev-2002', 'tokayev'] },
	turkmen: { named: ['berdymukhamedov', 'de-gucht-return', 'turkmen-ministers'] },
	crowded: {
		named: ['rahmon-2009', 'van-rompuy', 'asselborn', 'philippe', 'nazarbayev-2010'],
		wide: ['asselborn-almaty', 'asselborn-astana'],
		others: ['asselborn-almaty', 'asselborn-astana', 'nazarbayev-2010-other']
	},
	luxembourg: {
		named: ['juncker', 'asselborn', 'rahmon', 'rahmon-paper', 'massimov'],
		others: ['asselborn-almaty', 'asselborn-astana']
	},
	initiative: {
		named: [
			'dehaene',
			'michel',
			'de-gucht-tour',
			'juncker',
			'nazarbayev-2002',
			'berdymukhamedov',
			'massimov'
		],
		others: [...VISITS.map(({ id }) => id), 'rahmon-paper']
	}
};

/** Whether a step tells of a visit. */
export const isShown = (step: Step, id: string): boolean => {
	const shown = SHOWN[step];
	return shown !== undefined && (shown.named.includes(id) || (shown.others ?? []).includes(id));
};

/** What is said beside a visit: who, when, and where there is room for it as what; in the whole list by name and year. */
function partsOf(step: Step, { visit }: PlacedVisit, wide: boolean, locale: Locale): Part[] {
	const { id, fact, short, who, did, stops } = visit;
	const full = step !== 'initiative' && step !== 'crowded' && step !== 'silence';
	const struck = id === 'rahmon-paper';
	const color = struck ? 'muted' : 'ink';
	const name: Part = { text: (full ? who : short)({}, { locale }), rank: 0, color, weight: 600, struck };
	const date: Part = {
		text: struck
			? rival(fact, locale)
			: value(fact, locale, step === 'initiative' ? 'year' : full && wide ? 'auto' : 'short'),
		rank: 1,
		color,
		fact,
		struck,
		inline: true
	};
	if (struck)
		return [
			name,
			date,
			{ text: m.silence_did_rahmon_paper({}, { locale }), rank: 2, color: 'muted', inline: true }
		];
	if (step === 'crowded' && id === 'asselborn') {
		const stopsId = 'silence-asselborn-stops';
		const text = say(m.silence_stops({ paper: rival(stopsId, locale) }, { locale }), locale);
		return [name, date, { text, rank: 2, color: 'muted', fact: stopsId }];
	}
	if (step === 'initiative') return [name, date];
	if (step === 'crowded' || step === 'silence') return [name, date];
	if (step === 'first') {
		const names = stops.map(({ republic }) => countryName(republic, locale));
		return [name, date, { text: joined(names, locale), rank: 2, color: 'muted' }];
	}
	return [name, date, { text: did({}, { locale }), rank: 2, color: 'muted' }];
}

/** The words that stand beside the visits of a step. */
export function wordsFor(step: Step, places: readonly PlacedVisit[], wide: boolean, locale: Locale): Words[] {
	const shown = SHOWN[step];
	const named = [...(shown?.named ?? []), ...((wide && shown?.wide) || [])];
	return places
		.filter(({ visit }) => named.includes(visit.id))
		.map((place) => {
			const parts = partsOf(step, place, wide, locale);
			// On a phone a label has two lines, and family names.
			const [name, ...rest] = parts;
			const short = name && !wide ? { ...name, text: place.visit.short({}, { locale }) } : name;
			return {
				key: place.visit.id,
				direction: place.visit.direction,
				y: place.y,
				parts: short ? [short, ...(wide ? rest : rest.filter(({ rank }) => rank < 2))] : []
			};
		});
}
