import type { Frame, Mark } from '$lib/charts/frame';
import type { Table } from '$lib/markup/table';
import { CanvasPicture } from './canvas-picture';
import type {
	Appearance,
	PictureFont,
	PictureSetting,
	Reply,
	Request,
	Size,
	StillPicture,
	TransitionKind
} from './messages';

/** Where frames come from. */
export interface FrameSource<Ask> {
	/** The frame that is asked for, which may have to be fetched. */
	frame: (ask: Ask, picture: number) => Frame | Promise<Frame>;
	/** All that is drawn of a frame; its marks, when left out. */
	marks?: (frame: Frame) => readonly Mark[];
	/** The same frame as it stands in the page. */
	still: (frame: Frame, ask: Ask, setting: PictureSetting) => Omit<StillPicture, 'width' | 'height'>;
	/** The rows behind a picture. */
	table?: (ask: Ask) => Table | Promise<Table>;
}

/** One end of a conversation: a worker's own scope, or a port of the page. */
export interface Port<Heard, Said> {
	postMessage: (message: Said) => void;
	addEventListener: (type: 'message', listener: (event: MessageEvent<Heard>) => void) => void;
}

/** How long nothing else has to be asked for until a picture that is drawn at once has arrived, in milliseconds. */
const STILL_AFTER = 120;

interface Shown {
	setting: PictureSetting;
	canvas?: CanvasPicture;
	/** Ends the wait until something is told of it. */
	waiting?: ReturnType<typeof setTimeout>;
	/** Says how the picture that moves is to stand in the page. */
	tellStill?: () => void;
	/** Says that the motion has begun, and what it leads to; done once. */
	begun?: () => void;
	/** The request that is in force. */
	request: number;
}

/**
 * Draws the pictures of a page: lays out what is asked for, says how it stands in the page, and moves on the picture's canvas
 * until it has arrived. Of several requests for a picture only the last counts.
 *
 * @param load has the typefaces of pictures fetched; none where the page has them already. Rejected, nothing moves
 */
export function servePictures<Ask>(
	port: Port<Request<Ask>, Reply>,
	source: FrameSource<Ask>,
	load?: (faces: readonly PictureFont[]) => Promise<void>
): void {
	const pictures = new Map<number, Shown>();
	let look: Appearance | undefined;
	let known = false;

	const greet = async (faces: readonly PictureFont[]) => {
		if (known) return;
		known = true;
		let moves = typeof requestAnimationFrame === 'function' && typeof Path2D === 'function';
		try {
			await load?.(faces);
		} catch {
			// Letters of another typeface would jump when the picture comes to rest.
			moves = false;
		}
		port.postMessage({ kind: 'ready', moves });
	};

	const add = (picture: number, setting: PictureSetting, canvas?: OffscreenCanvas) => {
		const shown: Shown = { setting, request: 0 };
		pictures.set(picture, shown);
		if (!canvas) return;
		const drawn = () => {
			const { request, tellStill } = shown;
			const at = performance.timeOrigin + performance.now();
			const tell = () => port.postMessage({ kind: 'drawn', picture, request, at });
			if (!tellStill) return tell();
			shown.begun = () => {
				clearTimeout(shown.waiting);
				shown.begun = undefined;
				tellStill();
				tell();
			};
			// The first frame shows sooner than it takes to write out the last one.
			shown.waiting = setTimeout(shown.begun);
		};
		const rest = () => {
			shown.begun?.();
			port.postMessage({ kind: 'rest', picture, request: shown.request });
		};
		try {
			shown.canvas = new CanvasPicture(canvas, {
				style: () => ({
					...(look as Appearance),
					fitted: setting.fitted
				}),
				marks: (frame) => source.marks?.(frame) ?? frame.marks,
				drawn,
				rest
			});
		} catch {
			// Nothing to draw on: the picture stands still.
		}
	};

	const show = async (picture: number, request: number, ask: Ask, transition: TransitionKind, size: Size) => {
		const shown = pictures.get(picture);
		if (!shown) return;
		shown.request = request;
		shown.begun = shown.tellStill = undefined;
		clearTimeout(shown.waiting);
		const fail = (error: unknown) =>
			port.postMessage({ kind: 'failed', picture, request, why: String(error) });
		try {
			const frame = await source.frame(ask, picture);
			if (shown.request !== request) return;
			const { width, height } = frame;
			const ratio = Math.min(size.width / width, size.height / height);
			const tellStill = () => {
				try {
					const still = source.still(frame, ask, shown.setting);
					port.postMessage({ kind: 'still', picture, request, width, height, ...still });
				} catch (error) {
					fail(error);
				}
			};
			const rest = () => port.postMessage({ kind: 'rest', picture, request });
			if (transition === 'draw' && shown.canvas && look) {
				// While a guess is dragged, or a picture scrolled through, nobody sees what it would be at rest.
				shown.canvas.draw(frame, ratio);
				shown.waiting = setTimeout(() => {
					tellStill();
					rest();
				}, STILL_AFTER);
			} else if (transition === 'cut' || !shown.canvas || !look) {
				tellStill();
				shown.canvas?.put(frame);
				rest();
			} else {
				shown.tellStill = tellStill;
				shown.canvas[transition](frame, ratio);
			}
		} catch (error) {
			fail(error);
		}
	};

	const tell = async (request: number, table: () => Promise<Table | undefined>) => {
		try {
			const rows = await table();
			if (!rows) throw new Error('there are no rows');
			port.postMessage({ kind: 'table', request, table: rows });
		} catch (error) {
			port.postMessage({ kind: 'no-table', request, why: String(error) });
		}
	};

	port.addEventListener('message', ({ data }) => {
		const { kind } = data;
		if (kind === 'appearance') {
			look = data;
			for (const { canvas } of pictures.values()) canvas?.repaint();
			void greet(data.fonts);
		} else if (kind === 'picture') add(data.picture, data.setting, data.canvas);
		else if (kind === 'show') void show(data.picture, data.request, data.ask, data.transition, data.size);
		else if (kind === 'ahead')
			// Where it fails, it is tried again when it is asked for.
			void (async () => source.frame(data.ask, 0))().catch(() => undefined);
		else if (kind === 'table') {
			const { request } = data;
			void tell(request, async () => source.table?.(data.ask));
		} else if (kind === 'clear') {
			const shown = pictures.get(data.picture);
			if (shown && shown.request === data.request) shown.canvas?.clear();
		} else if (kind === 'remove') {
			const shown = pictures.get(data.picture);
			clearTimeout(shown?.waiting);
			shown?.canvas?.remove();
			pictures.delete(data.picture);
		}
	});
}
