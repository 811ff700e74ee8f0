/** How long a page has to lie still before the site is stored, or goes on being stored, in milliseconds. */
export const REST = 3000;

/** What a reader does who is busy with a page: whatever turns a wheel or draws a finger scrolls it, and browsers tell of that anyway. */
const STIRS = ['scroll', 'keydown', 'pointerdown'];
/** How often one who keeps at it is noticed, in milliseconds. */
const SELDOM = 250;

/** Calls back when the reader does something with the page, and every so often while they keep at it. */
export function watchReader(busy: () => void): void {
	let last = 0;
	const stir = () => {
		if (Date.now() - last < SELDOM) return;
		last = Date.now();
		busy();
	};
	for (const name of STIRS) addEventListener(name, stir, { capture: true, passive: true });
}

/**
 * Comes true once the page has come to rest: its typefaces are there, the picture that shows stands still, and the reader
 * has done nothing with it for a while. The page is then marked with `data-rested`.
 */
export async function pageAtRest(): Promise<void> {
	try {
		await document.fonts.ready;
	} catch {
		// Where nobody can tell, they are.
	}
	let last = Date.now();
	watchReader(() => (last = Date.now()));
	// Pages whose pictures move say when one stands; others never move.
	const moves = document.querySelector('[data-story], [data-deck], [data-speaker]') !== null;
	const { dataset } = document.documentElement;
	for (let left = REST; left > 0; left = last + REST - Date.now()) {
		await new Promise((done) => setTimeout(done, left));
		if (moves && dataset.settled === undefined) last = Date.now();
	}
	dataset.rested = '';
}
