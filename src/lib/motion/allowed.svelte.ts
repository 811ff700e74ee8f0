import { MediaQuery, createSubscriber } from 'svelte/reactivity';
import { CHANGED, inForce } from '$lib/page/preferences';

/** The one place that is asked whether anything may move: the reader's own word goes before the system's. */
class MotionAllowed {
	#reduced = new MediaQuery('(prefers-reduced-motion: reduce)');
	#chosen = createSubscriber((update) => {
		document.addEventListener(CHANGED, update);
		return () => document.removeEventListener(CHANGED, update);
	});

	/** Whether pictures may move, here and now. */
	get current(): boolean {
		this.#chosen();
		const choice = inForce('motion');
		return choice === 'system' ? !this.#reduced.current : choice === 'on';
	}
}

export const motionAllowed = new MotionAllowed();
