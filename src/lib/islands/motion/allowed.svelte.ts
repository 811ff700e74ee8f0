import { MediaQuery, createSubscriber } from 'svelte/reactivity';
import { CHANGED, mayMove } from '$lib/islands/page/preferences';

/** Whether anything may move, for components: they follow when the answer changes. */
class MotionAllowed {
	#reduced = new MediaQuery('(prefers-reduced-motion: reduce)');
	#chosen = createSubscriber((update) => {
		document.addEventListener(CHANGED, update);
		return () => document.removeEventListener(CHANGED, update);
	});

	/** Whether pictures may move, here and now. */
	get current(): boolean {
		this.#chosen();
		return mayMove(this.#reduced.current);
	}
}

export const motionAllowed = new MotionAllowed();
