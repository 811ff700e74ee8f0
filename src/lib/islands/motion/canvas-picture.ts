import { easeQuadInOut } from 'd3-ease';
import { paintMarks, type CanvasStyle, type Context } from '$lib/charts/canvas';
import type { Frame, Mark } from '$lib/charts/frame';
import { FrameInterpolator } from './interpolate';

/** How long a picture takes from one state to the next, in milliseconds. */
const DURATION = 700;
/** The time of a frame, in milliseconds. */
const FRAME = 1000 / 60;

/** How a picture is drawn, and what it reports. */
interface CanvasPictureOptions {
	/** How its marks are drawn, now: colors change with the page's theme. */
	style: () => CanvasStyle;
	/** All that is drawn of a frame. */
	marks: (frame: Frame) => readonly Mark[];
	/** The first frame of a motion is on the canvas. */
	drawn: () => void;
	/** It has arrived at the frame asked for last. */
	rest: () => void;
}

/**
 * A picture on a canvas, which covers the one that stands still for as long as it moves. It goes to the frame asked for last
 * from wherever it is, so that it can be interrupted and reversed at any moment.
 */
export class CanvasPicture {
	#context: Context;
	/** What the page shows: the frame on the canvas, or the one at rest below it. */
	#shown: Frame | undefined;
	/** Where it is on its way to. */
	#to: Frame | undefined;
	/** Device pixels to a pixel of the picture. */
	#ratio = 1;
	#request = 0;
	#moving = false;

	/** @throws where canvases can't be drawn on */
	constructor(
		private readonly canvas: OffscreenCanvas,
		private readonly options: CanvasPictureOptions
	) {
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas to draw on');
		this.#context = context;
		this.clear();
	}

	/** Moves to a frame. @param ratio device pixels to a pixel of the picture */
	move(to: Frame, ratio: number): void {
		const from = this.#shown;
		if (!from || from.width !== to.width || from.height !== to.height) {
			this.draw(to, ratio);
			this.options.rest();
			return;
		}
		this.#stop();
		this.#ratio = ratio;
		this.#to = to;
		const interpolator = new FrameInterpolator(from, to, this.options.marks);
		// Begun a frame ago: what is drawn first has changed already.
		const start = performance.now() - FRAME;
		const step = (now: number) => {
			const share = Math.min(1, Math.max(FRAME, now - start) / DURATION);
			this.#moving = share < 1;
			this.#paint(interpolator.at(easeQuadInOut(share)));
			if (this.#moving) this.#request = requestAnimationFrame(step);
			else this.options.rest();
		};
		step(performance.now());
		this.options.drawn();
	}

	/** Moves to a frame out of nothing. */
	begin(to: Frame, ratio: number): void {
		this.#shown = { ...to, marks: [], plot: undefined };
		this.move(to, ratio);
	}

	/** Shows a frame on the canvas at once: one of many, perhaps, so that it isn't said to be at rest. */
	draw(frame: Frame, ratio: number): void {
		this.#stop();
		this.#ratio = ratio;
		this.#paint(frame);
		this.options.drawn();
	}

	/** The page shows a frame without the canvas: the next motion begins there. */
	put(frame: Frame): void {
		this.#stop();
		this.#shown = frame;
	}

	/** Draws what is there again: colors have changed. */
	repaint(): void {
		if (this.canvas.width > 1 && this.#shown && !this.#moving) this.#paint(this.#shown);
	}

	/** The page shows what was asked for last: takes the canvas away from above it, and its memory with it. */
	clear(): void {
		if (this.#moving) {
			// It came sooner than the motion ends, as where it is printed.
			this.#stop();
			this.#shown = this.#to;
		}
		this.canvas.width = this.canvas.height = 1;
	}

	/** Leaves nothing running. */
	remove(): void {
		this.#stop();
		this.clear();
	}

	#stop(): void {
		cancelAnimationFrame(this.#request);
		this.#moving = false;
	}

	#paint(frame: Frame): void {
		this.#shown = frame;
		const { width, height } = frame;
		const [across, down] = [Math.round(width * this.#ratio), Math.round(height * this.#ratio)];
		const { canvas } = this;
		if (canvas.width !== across || canvas.height !== down) {
			canvas.width = across;
			canvas.height = down;
		}
		const context = this.#context;
		const style = this.options.style();
		context.setTransform(across / width, 0, 0, down / height, 0, 0);
		context.globalAlpha = 1;
		context.fillStyle = style.colors.paper;
		context.fillRect(0, 0, width, height);
		paintMarks(context, this.options.marks(frame), style);
	}
}
