/** What a page has to do before it can write its first number and date: read what the browser knows of languages. */
const WORK = `new Intl.NumberFormat('en');new Intl.DateTimeFormat('en-GB',{timeZone:'UTC'});postMessage(0)`;
/** Whoever hasn't answered by then, in milliseconds, won't. */
const PATIENCE = 1000;

let warm: Promise<void> | undefined;

/**
 * Lets another thread write the first number. Browsers read their tables of languages once, when a page first asks for a
 * number to be written; on a phone that takes a tenth of a second, and would be felt in the scrolling. Where no thread can
 * be had, the page reads them itself when it comes to it.
 */
export function warmNumbers(): Promise<void> {
	warm ??= new Promise<void>((resolve) => {
		const address = URL.createObjectURL(new Blob([WORK], { type: 'text/javascript' }));
		const worker = new Worker(address);
		const done = () => {
			worker.terminate();
			URL.revokeObjectURL(address);
			resolve();
		};
		worker.onmessage = done;
		worker.onerror = done;
		setTimeout(done, PATIENCE);
	}).catch(() => {});
	return warm;
}
