import { vi } from 'vitest';
import { COLORS } from '$lib/charts/colors';
import type { Color, Frame, RectMark } from '$lib/charts/frame';
import { RecordedContext, RecordedPath } from '$lib/charts/testing/recorded-context';
import type { Appearance } from '../messages';

/** Time that passes frame by frame, as a test says: stands in for animation frames and their clock. */
export class FrameClock {
	now = 1000;
	#last = 0;
	#waiting = new Map<number, FrameRequestCallback>();

	/** Begins; vitest puts the globals back after each test. */
	constructor() {
		vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
			this.#waiting.set(++this.#last, callback);
			return this.#last;
		});
		vi.stubGlobal('cancelAnimationFrame', (request: number) => this.#waiting.delete(request));
		vi.stubGlobal('Path2D', RecordedPath);
		vi.spyOn(performance, 'now').mockImplementation(() => this.now);
	}

	/** How many wait for the next frame. */
	get waiting(): number {
		return this.#waiting.size;
	}

	/** The next frame, some milliseconds later. */
	next(after = 16): void {
		this.now += after;
		const due = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const callback of due) callback(this.now);
	}
}

/** A canvas that writes down what is drawn on it. */
export class RecordedCanvas {
	width = 300;
	height = 150;
	readonly recorded = new RecordedContext();

	/** Itself, as what draws takes it. */
	get canvas(): OffscreenCanvas {
		return this as unknown as OffscreenCanvas;
	}

	getContext(): RecordedContext {
		return this.recorded;
	}

	/** What has been drawn since it was last asked, without the paper below it. */
	drawn() {
		return this.recorded.drawn.splice(0).filter(({ how }) => how !== 'fillRect');
	}

	/** Where the rectangle that was drawn last stands, in device pixels; nothing where none was drawn. */
	at(): number | undefined {
		return this.drawn().findLast(({ how }) => how === 'fill')?.matrix[4];
	}
}

/** A bar in a frame of 100 by 50. */
export const bar = (x: number, more: Partial<RectMark> = {}): RectMark => ({
	kind: 'rect',
	key: 'bar',
	color: 'KZ',
	fill: 'solid',
	x,
	y: 0,
	width: 10,
	height: 10,
	...more
});

/** A frame with a bar in it. */
export const frameAt = (x: number, size: Partial<Frame> = {}): Frame => ({
	width: 100,
	height: 50,
	marks: [bar(x)],
	...size
});

/** How a page looks; each color is its own name, and where it is said which. */
export const appearance = (theme = ''): Appearance => ({
	colors: Object.fromEntries(COLORS.map((name) => [name, `${name}${theme}`])) as Record<Color, string>,
	families: { sans: 'Sans', serif: 'Serif', display: 'Display' },
	fonts: [
		{
			family: 'Sans',
			weight: '400 600',
			source: 'http://page/sans.woff2',
			characters: 'U+20-7E',
			used: true
		},
		{ family: 'Sans', weight: '400 600', source: 'http://page/more.woff2', characters: 'U+100', used: false }
	]
});

/** Lets whatever has been promised by now come true. */
export const promised = async (): Promise<void> => {
	for (let i = 0; i < 20; i++) await Promise.resolve();
};
