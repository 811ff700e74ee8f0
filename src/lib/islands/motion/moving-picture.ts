import { whenUnscrolled } from '$lib/islands/page/when-idle';
import type { DrawingService } from './drawing-service';
import type { PictureReply, PictureSetting, Size, StillPicture, TransitionKind } from './messages';

/** What a picture is asked to show, by which transition, in a box of which size. */
interface PictureRequest<Ask> {
	ask: Ask;
	transition: TransitionKind;
	size: Size;
}

/** Where a picture stands in its page, and what it reports. */
interface MovingPictureOptions {
	setting: PictureSetting;
	/** Where the picture stands, and its canvas above it. */
	host: HTMLElement;
	/** Puts the picture in the page; where the page has no place for it, it stays on its canvas. */
	put?: (still: StillPicture) => void;
	/** It has begun to move, at a time in milliseconds since 1970; or it doesn't move any more. */
	moving: (since?: number) => void;
	/** What is going to be shown is known. */
	known?: (still: StillPicture) => void;
	/** Whether it stands still now, as it was asked for last. */
	settled: (still: boolean) => void;
	/** It can't be drawn. */
	failed: () => void;
}

/** How long a picture may wait for the browser to have time for it, in milliseconds. */
const AT_MOST = 500;

/**
 * A picture of the page that stands still as SVG, and moves on a canvas above it: drawn by a service, mostly a worker, it
 * takes none of the page's time. It is put in the page once it has arrived, the reader doesn't scroll and the browser has time, or at once where it is
 * to be printed.
 */
export class MovingPicture<Ask> {
	#id: number;
	#canvas: HTMLCanvasElement | undefined;
	#opened = false;
	#moves = false;
	#wanted: PictureRequest<Ask> | undefined;
	/** The number of that request. */
	#request = 0;
	/** What was heard of the picture that was asked for last, until it is in the page. */
	#still: StillPicture | undefined;
	/** Whether the canvas shows something, which may be other than what is in the page. */
	#onCanvas = false;
	/** Calls off what waits for the browser to have time. */
	#forgetIdle = () => {};
	#events = new AbortController();

	constructor(
		private readonly service: DrawingService<Ask>,
		private readonly options: MovingPictureOptions
	) {
		this.#id = service.number();
		service.add(this.#id, {
			opened: (moves) => this.#open(moves),
			heard: (reply) => this.#heard(reply),
			failed: () => this.#fail()
		});
		addEventListener('beforeprint', () => this.#put(), { signal: this.#events.signal });
	}

	/** Shows something: of several requests the last counts. */
	show(request: PictureRequest<Ask>): void {
		this.#wanted = request;
		this.#request = this.service.number();
		this.#still = undefined;
		this.#forgetIdle();
		this.options.settled(false);
		this.#ask();
	}

	/** Takes it away. */
	remove(): void {
		this.#events.abort();
		this.#forgetIdle();
		this.service.remove(this.#id);
		this.#canvas?.remove();
	}

	#open(moves: boolean): void {
		// A canvas that was given away can't be given to another.
		this.#canvas?.remove();
		this.#canvas = undefined;
		this.#moves = moves;
		this.#opened = true;
		const { host, setting } = this.options;
		let canvas: OffscreenCanvas | undefined;
		if (moves) {
			const above = document.createElement('canvas');
			above.ariaHidden = 'true';
			above.className = 'motion';
			try {
				canvas = above.transferControlToOffscreen();
				host.append(above);
				this.#canvas = above;
			} catch {
				// Nothing to draw on: the picture stands still.
				this.#moves = false;
			}
		}
		this.service.post({ kind: 'picture', picture: this.#id, setting, canvas }, canvas ? [canvas] : []);
		this.#ask();
	}

	#ask(): void {
		if (!this.#opened || !this.#wanted) return;
		const { ask, size, transition } = this.#wanted;
		const how = this.#moves ? transition : 'cut';
		this.service.post({
			kind: 'show',
			picture: this.#id,
			request: this.#request,
			ask,
			transition: how,
			size
		});
	}

	#heard(reply: PictureReply): void {
		if (reply.request !== this.#request) return;
		if (reply.kind === 'failed') this.#fail();
		else if (reply.kind === 'still') {
			this.#still = reply;
			this.options.known?.(reply);
		} else if (reply.kind === 'drawn') this.#begun(reply.at);
		else if (!this.options.put) this.options.settled(true);
		// Who scrolls on to the next step needs no picture of this one.
		else if (this.#onCanvas) this.#forgetIdle = whenUnscrolled(() => this.#put(), AT_MOST);
		else this.#put();
	}

	#fail(): void {
		this.#onCanvas = false;
		this.options.moving();
		this.options.failed();
	}

	#begun(since: number): void {
		// Drawn again and again, under a finger or as the reader scrolls, it has begun once.
		const goesOn = this.#onCanvas && this.#wanted?.transition === 'draw';
		this.#onCanvas = true;
		if (!goesOn) this.options.moving(since);
	}

	/** Puts what was asked for in the page, and takes the canvas from above it once it has been painted. */
	#put(): void {
		const still = this.#still;
		if (!still || !this.options.put) return;
		this.#still = undefined;
		this.#forgetIdle();
		this.options.put(still);
		this.#onCanvas = false;
		this.options.moving();
		this.options.settled(true);
		if (!this.#canvas) return;
		const request = this.#request;
		const clear = () => this.service.post({ kind: 'clear', picture: this.#id, request });
		// The frame after the one that paints it.
		requestAnimationFrame(() => requestAnimationFrame(clear));
	}
}
