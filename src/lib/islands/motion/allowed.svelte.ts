import { MediaQuery, createSubscriber } from 'svelte/reactivity';
import { CHANGED, mayMove } from '$lib/islands/page/preferences';

/** Whether anything may move, for components: they follow when the answer changes. */
class MotionAllowed {
	#reduced = new MediaQuery('(prefers-reduced-motion: reduce)');
	/** With a palette of the system's own, colors on a canvas would be others than those at rest. */
	#forced = new MediaQuery('(forced-colors: active)');
	#chosen = createSubscriber((update) => {
		document.addEventListener(CHANGED, update);
		return () => document.removeEventListener(CHANGED, update);
	});

	/** Whether pictures may move, here and now. */
	get current(): boolean {
		this.#chosen();
		return !this.#forced.current && mayMove(this.#reduced.current);
	}
}

export const motionAllowed = new MotionAllowed();
