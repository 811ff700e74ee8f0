// How smoothly the story scrolls on a processor slowed to a phone's: what its main thread does, which frames are late,
// and which tasks are long.
import { metrics, scroll, withPage } from '../page.mjs';

/** @typedef {{ start: number, duration: number, at: string }} LongTask times in milliseconds; the step it happened at */

/** By how much the processor is slowed. */
const RATE = 4;
/** One frame at 60 Hz was missed, and two, with some milliseconds for the clock: in milliseconds. */
const [LATE, VERY_LATE] = [20, 34];
/** A stretch for trying the bench out, in pixels. */
const SHORT = 6000;

/** Runs in the page: notes each frame, and the tasks that the browser calls long. */
function note() {
	/** @type {{ time: number, top: number }[]} */
	const frames = [];
	/** @type {PerformanceEntry[]} */
	const tasks = [];
	new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
	let on = true;
	const frame = (/** @type {number} */ time) => {
		frames.push({ time, top: scrollY });
		if (on) requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	const stop = () => {
		on = false;
		const steps = [...document.querySelectorAll('[data-step]')].map((element) => ({
			id: element.id,
			top: element.getBoundingClientRect().top + scrollY - innerHeight
		}));
		const stepAt = (/** @type {number} */ time) => {
			const top = frames.findLast((frame) => frame.time <= time)?.top ?? 0;
			return steps.findLast((step) => step.top <= top)?.id ?? 'top';
		};
		return {
			times: frames.slice(1).map(({ time }, i) => time - (frames[i]?.time ?? Number.NaN)),
			tasks: tasks.map(({ startTime, duration }) => ({ start: startTime, duration, at: stepAt(startTime) }))
		};
	};
	Object.assign(window, { benchNotes: { stop } });
}

/**
 * Scrolls from the top to the end and back.
 *
 * @type {import('../run.mjs').Take}
 */
export async function takeScroll({ executablePath, url, quick }) {
	return withPage(executablePath, url, { rate: RATE }, async (driven) => {
		const { page, session } = driven;
		await session.send('HeapProfiler.collectGarbage');
		const before = await metrics(driven);
		await page.evaluate(note);
		const most = quick ? SHORT : undefined;
		const px = (await scroll(driven, { down: true, most })) + (await scroll(driven, { down: false }));
		/** @type {{ times: number[], tasks: LongTask[] }} */
		const { times, tasks } = await page.evaluate('benchNotes.stop()');
		const after = await metrics(driven);
		const spent = (/** @type {string} */ name) => ((after(name) - before(name)) * 1000) / (px / 1000);
		const share = (/** @type {number} */ limit) =>
			(100 * times.filter((time) => time > limit).length) / times.length;
		return {
			values: {
				task: spent('TaskDuration'),
				cpu: spent('ThreadTime'),
				late: share(LATE),
				veryLate: share(VERY_LATE),
				longTasks: tasks.length
			},
			notes: tasks
				.toSorted((a, b) => b.duration - a.duration)
				.map(({ duration, at }) => `${Math.round(duration)} ms at ${at}`)
		};
	});
}
