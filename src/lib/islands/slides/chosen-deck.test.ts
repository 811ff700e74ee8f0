// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { outline } from '$lib/story';
import { lessons } from '$lib/story/teaching/lessons';
import { chapterDeck, deckIn, lessonDeck, stepsDeck, type DeckName } from '../../slides/deck-name';
import { lessonSteps, slidesOfParts } from '../../slides/deck-steps';
import { fragmentOf, readFragment } from './address';
import { arrange, chooseDeck, showDeck } from './chosen-deck';
import { moved, putIn } from './deck-order';

/** The overview, as far as a deck reads it. */
const overview = () => {
	document.body.innerHTML = `<nav><a id="top" data-step="cover" href="../"></a>${outline
		.map(
			({ id, steps }) =>
				`<section data-chapter="${id}" id="${id}"><h2><a href="#" data-slide-id="${id}">${id}</a></h2><ol>${steps
					.map((step) => `<li id="${step.id}" data-step="${step.state}"><b>0</b></li>`)
					.join('')}</ol></section>`
		)
		.join('')}</nav>`;
	return document.querySelector('nav') as HTMLElement;
};
const ids = (list: ParentNode) => [...list.querySelectorAll('[data-step]')].map(({ id }) => id);
const STORY = outline.flatMap(({ steps }) => steps.map(({ id }) => id));
let list: HTMLElement;
const choose = (name: DeckName) => chooseDeck(name, list);
beforeEach(() => (list = overview()));

describe('the fragment of a deck', () => {
	it.each([lessonDeck('50'), chapterDeck('aid'), stepsDeck(['aid-bankers', 'desks-asymmetry'])])(
		'%s is kept beside a session and a guess',
		(deck) => {
			const all = { session: 'abcdefgh12', deck, guess: 40e6 };
			expect(readFragment(fragmentOf(all))).toEqual(all);
			expect(fragmentOf({ deck })).toBe(`#${deck}`);
		}
	);
	it('names none where it says something else', () => {
		for (const hash of ['', '#', '#aid-bankers', '#guess=4', '#%', '#deck=50'])
			expect(deckIn(hash), hash).toBeUndefined();
	});
	it('is not read without end', () => expect(deckIn(`#steps=${'a'.repeat(1e6)}`)?.length).toBeLessThan(7000));
});

describe('a deck', () => {
	it('has what is listed, in that order, each once', () => {
		const { deck, message } = choose('steps=desks-asymmetry,aid-bankers,,desks-asymmetry');
		expect(deck).toEqual({
			name: 'steps=desks-asymmetry,aid-bankers',
			steps: ['desks-asymmetry', 'aid-bankers']
		});
		expect(message).toBe('');
	});
	it('leaves out what is no step, and says how many', () => {
		const strange = ['no-such-step', '<img onerror=alert(1)>', 'top', 'aid', '"]'];
		const { deck, message } = choose(stepsDeck(['aid-bankers', ...strange]));
		expect(deck).toEqual({ name: 'steps=aid-bankers', steps: ['aid-bankers'] });
		expect(message).toContain(String(strange.length));
	});
	it('that is empty, or of nothing, is none, and that is said', () => {
		for (const name of [
			'steps=',
			'steps=,',
			'steps=nothing',
			'lesson=7',
			'lesson=',
			'chapter=top',
			'chapter=<'
		] as const)
			expect(choose(name), name).toEqual({ message: expect.stringMatching(/\w+ \w+/) });
	});
	it('of a chapter has its steps', () => {
		const { id, steps } = outline[2] ?? { id: '', steps: [] };
		expect(choose(chapterDeck(id)).deck?.steps).toEqual(steps.map((step) => step.id));
	});
	it.each(lessons.map(({ id }) => id))(
		'of the lesson %s has its slides, none before one that comes earlier',
		(id) => {
			const steps = choose(lessonDeck(id)).deck?.steps ?? [];
			expect(steps.length).toBeGreaterThan(4);
			expect(steps).toEqual(lessonSteps(id));
			// A slide that comes again comes while it still stands: going on, nobody misses it.
			const { blocks } = lessons.find((one) => one.id === id) ?? { blocks: [] };
			const shown = blocks.flatMap((block) => block.steps.map((step) => steps.indexOf(step)));
			expect(shown).toEqual([...shown].sort((a, b) => a - b));
			const at = slidesOfParts(blocks);
			expect(at).toHaveLength(blocks.length);
			for (const slides of at) expect(slides.length).toBeGreaterThan(0);
		}
	);
	it('leaves the rest of the list, says which slide is its last, and has a link that leaves it', () => {
		const steps = lessonSteps('20');
		const { name, first, leave } = showDeck('lesson=20', list);
		expect([name, first]).toEqual(['lesson=20', steps?.[0]]);
		expect(ids(list)).toEqual(steps);
		expect(list.dataset.noSlide).toMatch(new RegExp(`%s.*\\b${steps?.length}\\b`));
		expect(leave?.textContent).toMatch(/\w/);
		expect(showDeck('steps=', overview())).toEqual({ message: expect.stringMatching(/\w/) });
	});
});

describe('the list of slides in a deck', () => {
	it('has its slides alone, in its order, numbered from 1, under their chapters', () => {
		const steps = ['exports-peak', 'aid-bankers', 'aid-everything', 'exports-guess'];
		arrange(list, steps);
		expect(ids(list)).toEqual(steps);
		expect([...list.querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual([
			'1',
			'2',
			'3',
			'4'
		]);
		expect([...list.querySelectorAll('[data-chapter]')].map(({ id }) => id)).toEqual([
			'exports',
			'aid',
			'exports'
		]);
		expect([...list.querySelectorAll('ol')].map(({ start }) => start)).toEqual([1, 2, 4]);
		// A chapter that comes twice leads to different slides.
		expect([...list.querySelectorAll('h2 a')].map((link) => (link as HTMLElement).dataset.slideId)).toEqual([
			'exports-peak',
			'aid-bankers',
			'exports-guess'
		]);
	});
	it('holds notes that are no list', () => {
		list.innerHTML =
			'<article id="top" data-step="cover"></article><section data-chapter id="a"><h2>A</h2><article data-step="1" id="a1"></article><article data-step="2" id="a2"></article></section>';
		arrange(list, ['a2']);
		expect(list.innerHTML).toBe(
			'<section data-chapter="" id="a"><h2>A</h2><article data-step="2" id="a2"></article></section>'
		);
	});
});

describe('slides that are ticked', () => {
	const [a = '', b = '', c = '', d = ''] = STORY;
	it('come where the story has them', () => {
		expect([c, a, b].reduce<readonly string[]>((steps, id) => putIn(steps, id, STORY), [])).toEqual([
			a,
			b,
			c
		]);
		expect(putIn([], c, STORY)).toEqual([c]);
		// Among those that were moved it comes before the first that is later.
		expect(putIn([d, b], c, STORY)).toEqual([c, d, b]);
	});
	it('are moved, and stay at the ends', () => {
		expect(moved([a, b, c], 1, -1)).toEqual([b, a, c]);
		expect(moved([a, b, c], 1, 1)).toEqual([a, c, b]);
		expect(moved([a, b, c], 0, -1)).toEqual([a, b, c]);
		expect(moved([a, b, c], 2, 1)).toEqual([a, b, c]);
	});
});
