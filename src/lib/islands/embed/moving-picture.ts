import type { Frame } from '$lib/charts/frame';
import { MarkView } from '$lib/charts/mark-view';
import { LABEL_FONT, type RenderContext } from '$lib/charts/nodes';
import { viewBoxOf } from '$lib/charts/picture-node';
import { Move } from '$lib/islands/motion/move';
import { unpack, type Packed } from '../../embed/pack';

const SVG = 'http://www.w3.org/2000/svg';

/** What a moving picture needs beside its frames. */
interface Around {
	setting: RenderContext;
	/** Long outlines that the frames name by their place. */
	outlines?: readonly string[];
	/** Textures that its marks are filled with, as SVG. */
	textures?: string;
	/** Place of the frame to begin with. */
	first: number;
	/** Called with each frame that is drawn: whether the picture stands still with it. */
	settled: (still: boolean) => void;
}

/** A picture that moves between frames that came packed. It brings its own SVG element, which is put where it is shown. */
export class MovingPicture {
	readonly svg = document.createElementNS(SVG, 'svg');
	#frames: Frame[];
	#move: Move;

	constructor(packed: Packed, { setting, outlines = [], textures = '', first, settled }: Around) {
		const { width, height } = packed;
		this.#frames = unpack(packed, outlines).map((marks) => ({ width, height, marks }));
		const frame = this.#frames[first] as Frame;
		this.svg.setAttribute('viewBox', viewBoxOf(packed));
		this.svg.setAttribute('font-family', LABEL_FONT);
		this.svg.innerHTML = textures;
		const view = new MarkView(this.svg.appendChild(document.createElementNS(SVG, 'g')), setting);
		view.draw(frame.marks);
		this.#move = new Move(frame, ({ marks }, still) => {
			view.draw(marks);
			settled(still);
		});
	}

	/** Goes to a frame, from wherever it is. @param cut without motion */
	to(at: number, cut: boolean): void {
		const frame = this.#frames[at];
		if (frame) this.#move.to(frame, cut);
	}
}
