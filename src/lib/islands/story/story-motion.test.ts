import { easeCubicInOut } from 'd3-ease';
import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Frame, Mark } from '$lib/charts/frame';
import { MarkView } from '$lib/charts/mark-view';
import { interpolated, FrameInterpolator } from '$lib/islands/motion/interpolate';
import { advance } from '$lib/islands/motion/frame-budget';
import { allScenes } from '$lib/scenes/registry';
import { outline } from '$lib/story';

/** The room that a picture has on a common phone, as the story gives it. */
const ROOM = { width: 358, height: 395, locale: 'en' } as const;
/**
 * What a picture may ask of a phone: elements in it, attributes written in one frame, nodes put in or put elsewhere in one
 * frame. Here no frame is ever late, so each brings all it can.
 */
const MOST = { elements: 260, changed: 300, added: 120 };
/** How many frames a motion is sampled in; the fewer, the more each of them changes. */
const FRAMES = 8;

const scenes = await allScenes();
const { document, MutationObserver } = parseHTML('<!doctype html><html><body></body></html>');
// Globals are put back after each test.
beforeEach(() => void vi.stubGlobal('document', document));

const setting = { id: 'p', evidence: (fact: string) => `sources/#${fact}` };

/** An empty picture, and a view that draws in it. */
function emptyPicture() {
	const picture = document.createElementNS('http://www.w3.org/2000/svg', 'g');
	return { picture, view: new MarkView(picture, setting) };
}

/** A picture's elements in drawing order, whatever order their attributes were written in. */
const drawn = (picture: Element): string[] =>
	[...picture.querySelectorAll('*')].map((element) => {
		const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
		return `${element.localName} ${attributes.join(' ')} ${element.children.length === 0 ? element.textContent : ''}`;
	});

/** How a frame looks to whoever comes straight to it. */
function fresh(frame: Frame): string[] {
	const { picture, view } = emptyPicture();
	view.draw(frame.marks);
	return drawn(picture);
}

/**
 * Moves a picture from one frame to another as fast as any device would.
 *
 * @param until share of the way, 0–1, after which the motion is broken off
 * @param seen is told of each frame that is drawn
 * @returns the marks as they stand then
 */
function move(from: readonly Mark[], to: Frame, view: MarkView, until = 1, seen = () => {}): readonly Mark[] {
	const passage = new FrameInterpolator({ ...to, marks: from }, to);
	let marks = from;
	let turn = 0;
	for (let i = 1, whole = false; i <= FRAMES * until || (until === 1 && !whole); i++) {
		const moment = i < FRAMES ? passage.moment(easeCubicInOut(i / FRAMES)) : interpolated(to);
		({ marks, turn, whole } = advance(moment, marks, Number.POSITIVE_INFINITY, turn));
		view.draw(marks);
		seen();
	}
	return marks;
}

describe.each(outline)('the pictures of “$id”', ({ id: scene, steps }) => {
	const frames = () => steps.map(({ id, state }) => ({ id, frame: scenes[scene].scene.layout(state, ROOM) }));

	it('are light enough to be moved by a cheap phone', () => {
		for (const { id, frame } of frames()) expect(fresh(frame).length, id).toBeLessThanOrEqual(MOST.elements);
	});

	it('change little in any one frame, from step to step', () => {
		const { picture, view } = emptyPicture();
		const observer = new MutationObserver(() => undefined);
		observer.observe(picture, { subtree: true, childList: true, attributes: true });
		let marks: readonly Mark[] = [];
		for (const { id, frame } of frames()) {
			const most = { changed: 0, added: 0 };
			marks = move(marks, frame, view, 1, () => {
				const records = observer.takeRecords();
				const changed = records.filter(({ type }) => type === 'attributes').length;
				const added = records.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
				most.changed = Math.max(most.changed, changed);
				most.added = Math.max(most.added, added);
			});
			expect(most.changed, `${id}: attributes written in one frame`).toBeLessThanOrEqual(MOST.changed);
			expect(most.added, `${id}: nodes added in one frame`).toBeLessThanOrEqual(MOST.added);
			expect(marks, id).toEqual(frame.marks);
		}
	});

	it('are, after any wandering, those that their steps show to whoever comes straight to them', () => {
		const { picture, view } = emptyPicture();
		const there = frames();
		let marks: readonly Mark[] = [];
		// Back and forth over the chapter, each motion but every third broken off on its way.
		for (let i = 0; i < 2 * there.length; i++) {
			const { id, frame } = there[(i * i + 3 * i) % there.length] as (typeof there)[number];
			const arrives = i % 3 === 2;
			marks = move(marks, frame, view, arrives ? 1 : 0.4 + 0.1 * (i % 4));
			if (arrives) expect(drawn(picture), id).toEqual(fresh(frame));
		}
	});
});
