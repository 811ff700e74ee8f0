// `node scripts/smoothness.mjs`: scrolls through the built story on a processor slowed to a phone's, and tells of every
// task that kept the page from answering for more than 50 ms. Timing is no matter for a test, so this only tells.
// What counts is the time that the page's own thread worked, slowed as it is. The clock, which is told beside it, also
// counts what others took from that thread meanwhile: without a graphics card the browser paints and puts layers together
// on the same few processors.
// `--index 1000` is the device, `--rate 4` slows by so much instead, `--build <folder>` measures another build.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDeps } from './lib/deps.mjs';
import { ROOT, detail, giveUp, step } from './lib/steps.mjs';

/**
 * How able a phone's processor is, as Lighthouse counts it: Chrome's developer tools calibrate their “mid-tier mobile” to
 * 1000 (a Pixel 5) and their “low-tier mobile” to 264 (a Moto G Power).
 */
const DEVICES = [1000, 264];
const PHONE = { width: 360, height: 740 };
/** As a thumb scrolls, in pixels a second. */
const SPEED = 700;
/** A lap of scrolling: one long gesture would time out. */
const LAP = 6000;
/** What makes a task a long one, in milliseconds: as browsers' own long tasks do. */
const LONG = 50;
/** What Chrome calls a task in its trace. */
const TASK = 'ThreadControllerImpl::RunTask';
/** How many of the longest tasks are named, at least. */
const SHOWN = 5;
const COUNTS = 3;
const CORRECTIONS = 5;
const NEAR_ENOUGH = 0.1;

const { values: flags } = parseArgs({
	options: { index: { type: 'string' }, rate: { type: 'string' }, build: { type: 'string' } }
});
const BUILD = resolve(ROOT, flags.build ?? 'build');
const [index, rate] = ['index', 'rate'].map((name) => {
	if (flags[name] === undefined) return undefined;
	const number = Number(flags[name]);
	if (!(number >= 1)) giveUp(`--${name} wants a number of at least 1, not ${flags[name]}.`);
	return number;
});

/**
 * Lighthouse's BenchmarkIndex, in the page: how many rounds of two kinds of work a tenth of a second holds, one that
 * makes waste (a string grown letter by letter) and one that doesn't (a list copied).
 */
function benchmark() {
	const rounds = (/** @type {(round: number) => unknown} */ work) => {
		const start = performance.now();
		let count = 0;
		while (count % 10 !== 0 || performance.now() - start < 500) work(count++);
		return count / 10 / ((performance.now() - start) / 1000);
	};
	const lists = [0, 1].map(() => Array.from({ length: 100_000 }, (_, i) => i));
	const wasteful = rounds(() => {
		let text = '';
		for (let i = 0; i < 10_000; i++) text += 'a';
		return text;
	});
	const thrifty = rounds((round) => {
		const [from, to] = round % 2 ? lists : [lists[1], lists[0]];
		for (let i = 0; i < from.length; i++) to[i] = from[i];
	});
	return (wasteful + thrifty) / 2;
}

/** What Chrome traces of tasks. @returns {Promise<object[]>} the events, with times in microseconds */
async function traced(browser, page, doing) {
	await browser.startTracing(page, { categories: ['-*', 'toplevel', 'blink.user_timing'] });
	await doing();
	return JSON.parse(String(await browser.stopTracing())).traceEvents;
}

/**
 * How able the processor is, slowed by a rate: the best of a few counts, as nothing makes it faster than it is. It is told
 * for each second that the page's thread worked, as tasks are.
 */
async function indexAt(browser, page, session, rate) {
	await session.send('Emulation.setCPUThrottlingRate', { rate });
	let best = 0;
	for (let i = 0; i < COUNTS; i++) {
		let index = 0;
		const events = await traced(browser, page, async () => (index = await page.evaluate(benchmark)));
		const [task] = events.filter(({ name }) => name === TASK).toSorted((a, b) => b.dur - a.dur);
		best = Math.max(best, (index * task.dur) / task.tdur);
	}
	return best;
}

/** By how much to slow this machine for it to be as able as a device: a guess, corrected until it is near enough. */
async function calibrate(browser, wanted) {
	const page = await browser.newPage();
	const session = await page.context().newCDPSession(page);
	const own = await indexAt(browser, page, session, 1);
	let rate = Math.max(1, own / wanted);
	let reached = await indexAt(browser, page, session, rate);
	for (let i = 0; i < CORRECTIONS && Math.abs(reached / wanted - 1) >= NEAR_ENOUGH; i++) {
		rate = Math.max(1, (rate * reached) / wanted);
		reached = await indexAt(browser, page, session, rate);
	}
	await page.close();
	return { rate, own, reached };
}

/**
 * Scrolls from the top to the end.
 *
 * @returns {Promise<{ at: string, own: number, clock: number }[]>} the page's tasks with their times in milliseconds, and
 *   the step that had come in last
 */
async function scroll(browser, url, rate) {
	const context = await browser.newContext({
		viewport: PHONE,
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true,
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
	await page.goto(url);
	await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined);
	await page.evaluate(() => document.fonts.ready.then(() => true));
	// Only noted here: to ask the page where the reader is would be a long task itself.
	await page.evaluate(() => {
		const note = () => performance.mark(`at ${Math.round(scrollY)}`);
		addEventListener('scroll', note, { passive: true });
	});
	const events = await traced(browser, page, async () => {
		await page.evaluate(() => performance.mark('at 0'));
		const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
		for (let done = 0; done < height; done += LAP)
			await session.send('Input.synthesizeScrollGesture', {
				x: PHONE.width / 2,
				y: PHONE.height / 2,
				yDistance: -Math.min(LAP, height - done),
				speed: SPEED,
				gestureSourceType: 'mouse',
				preventFling: true
			});
	});
	const steps = await page.evaluate(() =>
		[...document.querySelectorAll('[data-step]')].map((element) => ({
			id: element.id,
			top: element.getBoundingClientRect().top + scrollY - innerHeight
		}))
	);
	await context.close();
	const places = events
		.filter(({ cat, name }) => cat === 'blink.user_timing' && name.startsWith('at '))
		.toSorted((a, b) => a.ts - b.ts);
	// The marks tell which of the browser's many threads is the page's.
	const [{ pid, tid }] = places;
	return events
		.filter((event) => event.name === TASK && event.pid === pid && event.tid === tid)
		.map(({ ts, dur, tdur }) => {
			const top = Number(places.findLast((place) => place.ts <= ts)?.name.slice(3) ?? 0);
			const at = steps.findLast((step) => step.top <= top)?.id ?? 'top';
			return { at, own: tdur / 1000, clock: dur / 1000 };
		});
}

if (!existsSync(join(BUILD, 'index.html')))
	giveUp('There is no build to measure. `npm run build` makes one.');
await ensureDeps();
// Only now, when the packages are there for sure.
const { withSite } = await import('./lib/with-site.mjs');
await withSite(BUILD, async (browser, url) => {
	const tell = async (rate) => {
		const tasks = await scroll(browser, url, rate);
		if (tasks.length === 0) giveUp('The browser told of no task: its trace names them otherwise now.');
		const worst = tasks.toSorted((a, b) => b.own - a.own);
		const long = worst.filter(({ own }) => own > LONG).length;
		const late = tasks.filter(({ clock }) => clock > LONG).length;
		detail(
			`${long} long tasks of ${tasks.length}, the longest ${Math.round(worst[0].own)} ms; by the clock ${late}`
		);
		for (const { at, own, clock } of worst.slice(0, Math.max(SHOWN, long)))
			detail(`${Math.round(own)} ms at ${at}, ${Math.round(clock)} by the clock`);
	};
	if (rate) {
		step(`Slowed ${rate} times`);
		await tell(rate);
		return;
	}
	for (const wanted of index ? [index] : DEVICES) {
		const found = await calibrate(browser, wanted);
		step(
			`A phone of index ${wanted}: this machine (${found.own.toFixed(0)}) slowed ${found.rate.toFixed(1)} times, to ${found.reached.toFixed(0)}`
		);
		await tell(found.rate);
	}
});
