import type { Frame } from '$lib/charts/frame';
import { markZoomed, zoomed } from '../page/zoomed';
import { guessAt } from './guess-area';

type Drawn = Pick<Frame, 'guess' | 'height'>;

/**
 * Lets the reader drag a guess in a picture that asks for one, at whatever size it is drawn: an attachment for the
 * element around the picture.
 *
 * @param frame the picture as it is drawn now
 */
export function dragGuess(frame: () => Drawn | undefined, set: (guess: number) => void) {
	return (element: HTMLElement) => {
		let dragging = false;
		const drag = (event: PointerEvent) => {
			const drawn = frame();
			const box = element.querySelector('svg')?.getBoundingClientRect();
			if (!drawn?.guess || !box) return;
			set(guessAt(drawn.guess, ((event.clientY - box.top) * drawn.height) / box.height));
		};
		const begin = (event: PointerEvent) => {
			// In a picture that is zoomed into, a finger looks around.
			if (!frame()?.guess || (event.pointerType === 'touch' && zoomed())) return;
			dragging = true;
			element.setPointerCapture(event.pointerId);
			drag(event);
		};
		const move = (event: PointerEvent) => dragging && drag(event);
		const end = () => (dragging = false);
		const unmark = markZoomed(element);
		element.addEventListener('pointerdown', begin);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', end);
		element.addEventListener('pointercancel', end);
		return () => {
			unmark();
			element.removeEventListener('pointerdown', begin);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', end);
			element.removeEventListener('pointercancel', end);
		};
	};
}
