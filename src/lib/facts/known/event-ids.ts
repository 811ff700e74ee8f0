import { spanOf } from '../dates';
import { story } from '../rows/story';
import { REPUBLICS, type Country, type Fact, type FactKind, type Republic } from '../types';
import { facts } from './index';

const MONEY: readonly string[] = ['EUR', 'USD', 'BEF'];
/** Kinds whose sums were each paid or promised once. What was sold or invested in a year is a count, and no event. */
const WITH_SUMS: readonly FactKind[] = ['contract', 'aid'];
/** Kinds whose dates only say which year, or up to which month, somebody counted. */
const COUNTED: readonly FactKind[] = ['trade'];
/** What the story says of itself, its span and its paper, is the timeline's own frame. */
const FRAME: readonly string[] = story.map(({ id }) => id);

/**
 * What belongs to another event, or to a count, and so is none by itself: the sums of a purchase, the dates that something was
 * counted at, the end of a stretch of time that begins with another, what only bears witness to something else.
 */
const PARTS: Readonly<Record<string, readonly string[]>> = {
	'almaty-bought': ['almaty-price', 'almaty-investment', 'almaty-announced'],
	'concession-won': ['gas-price', 'gas-announced', 'gas-investment'],
	'company-left': ['sale-price', 'debts-left', 'total-cost'],
	'visit-rahmon': ['silence-rahmon-germany'],
	'dehaene-visit': ['silence-baku'],
	'visit-van-rompuy': ['silence-kabul'],
	'trade-enex-meetings': ['trade-enex-year'],
	'trade-firms-kz': ['trade-firms-year'],
	'lux-contacts-from': ['lux-contacts-to'],
	'trade-boycott-lifted': ['trade-cotton-harvest'],
	'security-question': ['security-sister-question', 'security-sister-answer'],
	'security-troops': ['security-counted-first', 'security-counted-second', 'security-counted-third']
};
const belonging = new Set(Object.values(PARTS).flat());

/** Events about several republics, and those that say the same of one of them to the day. */
const CLOSER: Readonly<Record<string, readonly string[]>> = {
	'distance-relations-be': ['distance-relations-be-kz', 'distance-relations-be-uz'],
	'distance-relations-lu': ['distance-relations-lu-kz'],
	'visit-de-gucht-tour': [
		'visit-de-gucht-ashgabat',
		'visit-de-gucht-bishkek',
		'visit-de-gucht-dushanbe',
		'visit-de-gucht-tashkent'
	]
};

const isRepublic = (country: Country): country is Republic =>
	(REPUBLICS as readonly Country[]).includes(country);
const isSum = (fact: Fact) => MONEY.includes(fact.unit) && WITH_SUMS.includes(fact.kind);
const versionsOf = ({ status }: Fact) => (status.kind === 'disputed' ? status.versions : []);

/** A year that only says when an amount of money's time begins or ends is told by the amount itself. */
function boundsAnAmount(date: Fact, amounts: readonly Fact[]): boolean {
	return (
		/^\d{4}$/.test(String(date.value)) &&
		amounts.some(
			({ kind, about, period }) =>
				kind === date.kind &&
				about.every((country) => date.about.includes(country)) &&
				period.split('/').some((end) => end === date.value)
		)
	);
}

/** Whether a sum is what another fact already counts: another source's version of it, or the same thing in other figures. */
function repeats(sum: Fact, earlier: readonly Fact[]): boolean {
	return earlier.some(
		(other) =>
			other.kind === sum.kind &&
			other.period === sum.period &&
			versionsOf(other).some(({ value, unit }) => value === sum.value && unit === sum.unit)
	);
}

/**
 * The events among some facts, their ids by time: every date on which something happened or began, and every dated sum that
 * was paid or promised for a republic. Left out are what belongs to another event, what was only counted, what we worked
 * out, parts of a total, another source's version of the same sum, and what concerns neither side.
 */
function eventsAmong(all: readonly Fact[]): string[] {
	const amounts = all.filter(({ unit }) => MONEY.includes(unit));
	const parts = new Set(all.flatMap((fact) => fact.parts?.of ?? []));
	const found = all.filter((fact, i) => {
		if (fact.about.length === 0 || fact.status.kind === 'derived' || belonging.has(fact.id)) return false;
		if (fact.unit === 'date')
			return !FRAME.includes(fact.id) && !COUNTED.includes(fact.kind) && !boundsAnAmount(fact, amounts);
		return (
			isSum(fact) && fact.about.some(isRepublic) && !parts.has(fact.id) && !repeats(fact, all.slice(0, i))
		);
	});
	return found
		.map((fact) => ({ id: fact.id, ...spanOf(fact) }))
		.sort((a, b) => a.from - b.from || a.to - b.to)
		.map(({ id }) => id);
}

/**
 * The facts that are events, in the order of their time: the one answer for story, timeline and data.
 */
export const eventIds: readonly string[] = eventsAmong(facts);

/** The countries in which an event stands: not those for which another event says the same more closely. */
export function standsIn({ id, about }: Pick<Fact, 'id' | 'about'>): readonly Country[] {
	const closer = facts.filter((fact) => CLOSER[id]?.includes(fact.id));
	return about.filter((code) => !isRepublic(code) || !closer.some((fact) => fact.about.includes(code)));
}

/** What the lists above name, for their test. */
export const namedByEvents: readonly string[] = [PARTS, CLOSER].flatMap((list) =>
	Object.entries(list).flatMap(([id, others]) => [id, ...others])
);
