// How soon the reader sees that a step has come: from the jump to the first change in the picture.
import { scroll, withPage } from '../page.mjs';
import { median } from '../statistics.mjs';

/** By how much the processor is slowed. */
const RATE = 4;
/** How many steps are jumped to, from all over the story; fewer for trying the bench out. */
const [JUMPS, FEW] = [24, 4];
/** A first pass over the page fetches what it needs, in pixels a second. */
const FAST = 8000;
/** How long a picture has to be still to be at rest, and the longest that anything is waited for: in milliseconds. */
const [STILL, PATIENCE] = [400, 3000];

/**
 * Runs in the page: goes to a step, and waits until its picture has changed and is at rest again. What counts as a
 * change is an element of the drawing that comes, goes or becomes another, or, where a worker draws, what it says in
 * `data-moving`: when it has drawn the first frame. Descriptions, credits and the like are no picture.
 *
 * @param {{ id: string, settles: boolean, still: number, patience: number }} options `settles`: whether the page says
 *   in `data-settled` which step's picture is at rest
 * @returns {Promise<number | null>} milliseconds from the jump to the first change; null where there is none
 */
function jump({ id, settles, still, patience }) {
	const step = document.getElementById(id);
	const stage = step?.closest('[data-chapter]')?.querySelector('[data-stage]');
	if (!step || !stage) throw new Error(`There is no step ${id} with a stage.`);
	/** @param {MutationRecord} record */
	const isDrawing = ({ target, type, attributeName }) =>
		(target instanceof Element ? target : target.parentElement)?.closest('svg') &&
		!(type === 'attributes' && (/^(aria|data)-/.test(attributeName ?? '') || target.nodeName === 'svg'));
	return new Promise((done) => {
		/** @type {number | undefined} */
		let first;
		let begin = performance.now();
		let changed = begin;
		const see = (/** @type {number} */ time) => {
			if (time >= begin) first ??= time - begin;
			changed = performance.now();
		};
		const observer = new MutationObserver((records) => {
			if (records.some(isDrawing)) see(performance.now());
			if (!records.some(({ target, attributeName }) => target === stage && attributeName === 'data-moving'))
				return;
			const drawn = Number(stage.getAttribute('data-moving') ?? Number.NaN) - performance.timeOrigin;
			if (drawn > 0) see(drawn);
		});
		observer.observe(stage, { subtree: true, childList: true, attributes: true, characterData: true });
		requestAnimationFrame(() => {
			begin = changed = performance.now();
			const middle = step.getBoundingClientRect();
			scrollBy({ top: middle.top + middle.height / 2 - innerHeight / 2, behavior: 'instant' });
			const timer = setInterval(() => {
				const now = performance.now();
				const rests = !settles || document.documentElement.dataset.settled === id;
				if (now - begin < patience && (now - changed < still || !rests)) return;
				clearInterval(timer);
				observer.disconnect();
				done(first ?? null);
			}, 50);
		});
	});
}

/** Runs in the page: pairs of steps that follow each other in the same chapter, as ids. @returns {{ from: string, to: string }[]} */
function pairs() {
	const steps = [...document.querySelectorAll('[data-chapter] [data-step]')];
	return steps.flatMap((step, i) => {
		const next = steps[i + 1];
		const together = next && next.closest('[data-chapter]') === step.closest('[data-chapter]');
		return together ? [{ from: step.id, to: next.id }] : [];
	});
}

/** In which of `many` stretches of a list one of its rows is. @type {(i: number, many: number, length: number) => number} */
const stretch = (i, many, length) => Math.floor((i * many) / length);

/**
 * Goes from step to step within chapters, all over the story.
 *
 * @type {import('../run.mjs').Take}
 */
export async function takeResponse({ executablePath, url, quick }) {
	return withPage(executablePath, url, { rate: RATE }, async (driven) => {
		const { page } = driven;
		const wanted = quick ? FEW : JUMPS;
		if (!quick) await scroll(driven, { down: true, speed: FAST });
		const all = await page.evaluate(pairs);
		const settles = await page.evaluate(() => document.documentElement.dataset.settled !== undefined);
		const many = Math.min(wanted, all.length);
		// As far apart as there are enough of them: one of each stretch.
		const chosen = all.filter(
			(_, i) => i === 0 || stretch(i, many, all.length) > stretch(i - 1, many, all.length)
		);
		/** @type {number[]} */
		const times = [];
		const options = { settles, still: STILL, patience: PATIENCE };
		const go = (/** @type {string} */ id) => page.evaluate(jump, { id, ...options });
		for (const { from, to } of chosen) {
			await go(from);
			const time = await go(to);
			if (time !== null) times.push(time);
		}
		if (times.length === 0) throw new Error('No picture changed as its step came.');
		return {
			values: { first: median(times), longest: Math.max(...times), changed: (100 * times.length) / many }
		};
	});
}
