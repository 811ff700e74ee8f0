import { pageAtRest } from '$lib/islands/page/rest';

/** What a hand on its way to the keys or the screen does first. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * A slide is complete as it is written. The moving picture, its scene and what draws it take the still one's place only when
 * something is about to move: at the first sign of somebody there. Its code is fetched before, once the page lies still.
 */
export class LivePicture {
	readonly #load: () => Promise<() => Promise<void>>;
	#code?: Promise<() => Promise<void>>;
	#shown?: Promise<void>;
	#there = false;

	/** @param load fetches the code; what it gives shows the picture, and is done once it stands where the still one was */
	constructor(load: () => Promise<() => Promise<void>>) {
		this.#load = load;
		for (const sign of SIGNS)
			addEventListener(sign, () => void this.show().catch(() => undefined), { once: true, passive: true });
		// What can't be had now is asked for again when it is needed.
		void pageAtRest().then(() => this.#fetch().catch(() => undefined));
	}

	/** Whether its code has been asked for. */
	get begun(): boolean {
		return this.#code !== undefined;
	}

	/** @throws (rejects) where the code can't be had */
	show(): Promise<void> {
		this.#shown ??= this.#fetch()
			.then((show) => show())
			.then(() => void (this.#there = true));
		this.#shown.catch(() => (this.#shown = undefined));
		return this.#shown;
	}

	/**
	 * Does something that moves the picture, as soon as it can move.
	 *
	 * @param failed called after it where the picture can't be had
	 */
	after(act: () => void, failed: () => void): void {
		if (this.#there) return act();
		this.show().then(act, () => {
			act();
			failed();
		});
	}

	#fetch(): Promise<() => Promise<void>> {
		this.#code ??= this.#load();
		this.#code.catch(() => (this.#code = undefined));
		return this.#code;
	}
}
