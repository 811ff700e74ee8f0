// What scrolling costs altogether: the page's main thread and its workers, and all of the browser. The processor isn't
// slowed, as that would slow the main thread alone.
import { processTime, threadTimes } from '../cpu.mjs';
import { metrics, scroll, withPage } from '../page.mjs';

const MARK = 'bench';
/** A stretch for trying the bench out, in pixels. */
const SHORT = 6000;

/**
 * Scrolls from the top to the end.
 *
 * @type {import('../run.mjs').Take}
 */
export async function takeUnslowed({ executablePath, url, quick }) {
	return withPage(executablePath, url, {}, async (driven) => {
		const { browser, page, session } = driven;
		await session.send('HeapProfiler.collectGarbage');
		await browser.startTracing(page, { categories: ['-*', 'toplevel', 'blink.user_timing'] });
		await page.evaluate((mark) => performance.mark(mark), MARK);
		const [before, cpu] = [await metrics(driven), await processTime(browser)];
		const px = await scroll(driven, { down: true, most: quick ? SHORT : undefined });
		const [after, spent] = [await metrics(driven), (await processTime(browser)) - cpu];
		const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
		const { main, workers } = threadTimes(traceEvents, MARK);
		const per1000px = (/** @type {number} */ ms) => ms / (px / 1000);
		return {
			values: {
				task: per1000px((after('TaskDuration') - before('TaskDuration')) * 1000),
				main: per1000px(main),
				workers: per1000px(workers),
				both: per1000px(main + workers),
				all: per1000px(spent)
			}
		};
	});
}
