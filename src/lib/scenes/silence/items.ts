import { countryName } from '$lib/charts/names';
import { fact } from '$lib/facts';
import { spanOfDate, spanOfPeriod } from '$lib/facts/dates';
import type { Locale } from '$lib/facts/format';
import { rival, value } from '$lib/facts/value';
import { say } from '$lib/charts/copy';
import { m } from '$lib/paraglide/messages';
import { dealItems } from './deals';
import type { Item, Part } from './item';
import type { Step } from './states';
import { tourItems } from './tours';
import { VISITS, visitOf } from './visits';
import { rivalDate, when } from './when';

/** How much is said of a visit: all of it, by full name or family name; name and date; or the name. */
type Detail = 'full' | 'short' | 'dated' | 'named';

/** A visit as it stands along the axis, dot by dot, with what a step has room to say of it. */
function itemOf(id: string, detail: Detail, locale: Locale): Item {
	const { side, partner, stops, fact: dated, who, short, did } = visitOf(id);
	const all = detail === 'full' || detail === 'short';
	const name = (detail === 'full' ? who : short)({}, { locale });
	const date = all ? when(dated, locale) : value(dated, locale, 'short');
	const parts: Part[] = [{ text: name, rank: 0, color: 'ink', weight: 600 }];
	if (detail !== 'named') parts.push({ text: date, rank: 1, color: 'ink', fact: dated, inline: !all });
	if (all) parts.push({ text: did({}, { locale }), rank: 2, color: 'muted' });
	return {
		key: id,
		side,
		partner,
		span: spanOfPeriod(fact(dated).period),
		dots: stops.map(({ republic, proof }) => ({ key: `${id}-${republic}`, color: republic, proof })),
		parts
	};
}

/** Rahmon in Luxembourg on the paper's date, which two governments contradict. */
function rahmonByThePaper(detail: Detail, locale: Locale): Item {
	const { parts, ...visit } = itemOf('rahmon', 'named', locale);
	const struck: Part[] = parts.map((part) => ({ ...part, color: 'muted', struck: true }));
	const date = { text: rival('visit-rahmon', locale), rank: 1, fact: 'visit-rahmon' } as const;
	if (detail !== 'named') struck.push({ ...date, color: 'muted', struck: true, inline: true });
	if (detail === 'full' || detail === 'short')
		struck.push({ text: m.silence_did_rahmon_paper({}, { locale }), rank: 2, color: 'muted' });
	return {
		...visit,
		key: 'rahmon-paper',
		span: spanOfDate(rivalDate('visit-rahmon')),
		dots: [{ key: 'rahmon-paper', color: 'TJ', proof: 'struck' }],
		parts: struck
	};
}

/** Asselborn, with what two sources make of his stops instead of his office. */
function asselborn(detail: Detail, locale: Locale): Item {
	const item = itemOf('asselborn', detail, locale);
	const id = 'silence-asselborn-stops';
	const text = say(m.silence_stops({ paper: rival(id, locale) }, { locale }), locale);
	return { ...item, parts: [...item.parts.slice(0, 2), { text, rank: 2, color: 'muted', fact: id }] };
}

/** Adds the republic's name, in its colour. */
function withRepublic(id: string, detail: Detail, locale: Locale): Item {
	const item = itemOf(id, detail, locale);
	const [name, ...more] = item.parts;
	const [dot] = item.dots;
	if (!dot || !name) return item;
	const republic: Part = { text: countryName(dot.color, locale), rank: 1, color: dot.color, inline: true };
	return { ...item, parts: [name, republic, ...more] };
}

const GAP = ['dehaene', 'de-gucht-tour'];
const EVERY = VISITS.map(({ id }) => id);

/** What stands along the axis in a step. */
export function itemsFor(step: Step, wide: boolean, locale: Locale): Item[] {
	const detail = wide ? 'full' : 'short';
	const brief = wide ? 'dated' : 'named';
	const all = (ids: readonly string[], how: Detail) => ids.map((id) => itemOf(id, how, locale));
	const placed = (...ids: string[]) => ids.map((id) => withRepublic(id, detail, locale));
	switch (step) {
		case 'first':
		case 'osce':
			return tourItems(step, locale);
		case 'silence':
			return all(GAP, 'dated');
		case 'callers':
			return [...all(GAP, 'dated'), ...all(['nazarbayev-2000', 'nazarbayev-2002', 'tokayev'], detail)];
		case 'turkmen':
			return all(['berdymukhamedov', 'de-gucht-return', 'turkmen-ministers'], detail);
		case 'juncker':
			return [...placed('juncker'), ...all(['asselborn', 'rahmon', 'massimov'], 'dated')];
		case 'crowded':
			return [asselborn(detail, locale), ...placed('philippe', 'nazarbayev-2010')];
		case 'deals':
			return dealItems(locale);
		case 'luxembourg':
			return [...placed('rahmon', 'kazykhanov', 'massimov'), rahmonByThePaper(detail, locale)];
		case 'initiative':
			return [...all(EVERY, brief), rahmonByThePaper(brief, locale)];
	}
}
