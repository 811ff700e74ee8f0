import { markZoomed, zoomed } from '../page/zoomed';

/** How far a finger has to go, in pixels, and how much more sideways than down. */
const FAR = 60;
const SIDEWAYS = 1.8;
/** Where a finger means something else. */
const TAKEN = 'input, button, a, .draggable, [popover]';

/** Swipes turn slides; two fingers zoom, as ever, and then one moves the slide about. */
export function followSwipes(element: HTMLElement, move: (by: 1 | -1) => void): void {
	let from: Touch | undefined;
	markZoomed(element);
	element.addEventListener(
		'touchstart',
		({ touches, target }) => {
			const free = touches.length === 1 && !zoomed() && !(target as Element).closest(TAKEN);
			from = free ? touches[0] : undefined;
		},
		{ passive: true }
	);
	element.addEventListener('touchend', ({ changedTouches: [to] }) => {
		if (!from || !to || zoomed()) return;
		const x = to.clientX - from.clientX;
		const y = to.clientY - from.clientY;
		from = undefined;
		if (Math.abs(x) < FAR || Math.abs(x) < SIDEWAYS * Math.abs(y)) return;
		move(x < 0 ? 1 : -1);
	});
	element.addEventListener('touchcancel', () => (from = undefined));
}
