import type { Frame } from '$lib/charts/frame';

type Drawn = Pick<Frame, 'guess' | 'height'>;
import { guessAt } from './guess-area';

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
			if (!frame()?.guess) return;
			dragging = true;
			element.setPointerCapture(event.pointerId);
			drag(event);
		};
		const move = (event: PointerEvent) => dragging && drag(event);
		const end = () => (dragging = false);
		element.addEventListener('pointerdown', begin);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', end);
		element.addEventListener('pointercancel', end);
		return () => {
			element.removeEventListener('pointerdown', begin);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', end);
			element.removeEventListener('pointercancel', end);
		};
	};
}
