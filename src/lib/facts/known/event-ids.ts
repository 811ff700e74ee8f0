import { spanOf } from '../dates';
import { facts } from './index';
import { story } from '../rows/story';
import { REPUBLICS, type Country, type Fact, type FactKind, type Republic } from '../types';

const MONEY: readonly string[] = ['EUR', 'USD', 'BEF'];
/** Kinds whose amounts are events: a price, a grant, a year's exports. What courts were asked about is told with the court's dates. */
const WITH_AMOUNTS: readonly FactKind[] = ['contract', 'trade', 'investment', 'aid'];
/** What the story says of itself, its span and its paper, is the timeline's own frame. */
const FRAME: readonly string[] = story.map(({ id }) => id);

const isRepublic = (country: Country): country is Republic =>
	(REPUBLICS as readonly Country[]).includes(country);
const isMoney = (fact: Fact) => MONEY.includes(fact.unit) && WITH_AMOUNTS.includes(fact.kind);
const versionsOf = ({ status }: Fact) => (status.kind === 'disputed' ? status.versions : []);

/** A year that only says when an amount begins or ends is told by the amount itself, or is a mark on a series' axis. */
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

/** Whether an amount is what another fact already counts: another source's version of it, or the same thing in other figures. */
function repeats(amount: Fact, earlier: readonly Fact[]): boolean {
	return earlier.some(
		(other) =>
			other.kind === amount.kind &&
			other.period === amount.period &&
			versionsOf(other).some(({ value, unit }) => value === amount.value && unit === amount.unit)
	);
}

/**
 * The events among some facts, their ids by time: every date, and every dated amount that a source states about a republic.
 * Left out are readings of a series, what we worked out, parts of a total, another source's version of the same amount,
 * years that only bound an amount, and what concerns neither side.
 */
function eventsAmong(all: readonly Fact[]): string[] {
	const money = all.filter(isMoney);
	const parts = new Set(all.flatMap((fact) => fact.parts?.of ?? []));
	const found = all.filter((fact, i) => {
		if (fact.about.length === 0) return false;
		if (fact.status.kind === 'derived') return false;
		if (fact.unit === 'date') return !FRAME.includes(fact.id) && !boundsAnAmount(fact, money);
		return (
			isMoney(fact) &&
			!fact.series &&
			fact.about.some(isRepublic) &&
			!parts.has(fact.id) &&
			!repeats(fact, all.slice(0, i))
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
