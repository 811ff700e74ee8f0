import { expect, it } from 'vitest';
import { knownFact } from '$lib/facts/known';
import { languageWords } from '$lib/story';
import { factsIn } from '$lib/story/fill';
import { cardOf } from './card';

const cards = languageWords('en').sources.disagreements.map((remark) => ({
	remark,
	card: cardOf(remark, 'en')
}));

it('a card has every fact that its disagreement disputes, each with all its versions', () => {
	const wrong = cards.flatMap(({ remark, card }) => {
		const disputed = [...new Set(factsIn(remark.text))]
			.map(knownFact)
			.filter(({ status }) => status.kind === 'disputed');
		const wanted = disputed.map(({ id, status }) => [
			id,
			1 + (status.kind === 'disputed' ? status.versions.length : 0)
		]);
		const had = card.disputes.map(({ fact, versions }) => [fact, versions.length]);
		return JSON.stringify(had) === JSON.stringify(wanted) ? [] : [[remark.id, wanted, had]];
	});
	expect(wrong).toEqual([]);
	expect(cards.filter(({ card }) => card.disputes.length > 1).length).toBeGreaterThan(1);
});

it('a dispute over two years is told for both', () => {
	const card = cards.find(({ remark }) => remark.id === 'disagree-luxembourg')?.card;
	expect(card?.disputes.map(({ fact }) => fact)).toEqual(
		expect.arrayContaining(['lux-kz-2010', 'lux-kz-2011'])
	);
});

it('refuses what sources agree on', () =>
	expect(() => cardOf({ id: 'x', title: '', text: '{aid-tj-border-guards}' }, 'en')).toThrow(
		'no disagreement'
	));
