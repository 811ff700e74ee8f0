import type { Context } from '../canvas';

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Something that was drawn, with all that was in force. */
export interface Drawn {
	how: 'fill' | 'stroke' | 'fillRect' | 'fillText' | 'strokeText';
	/** The path, step by step, or what a rectangle or a text was given. */
	what: readonly unknown[];
	paint: unknown;
	alpha: number;
	matrix: Matrix;
	clipped: boolean;
	line: { width: number; dash: readonly number[]; join: string };
	font: string;
	align: string;
}

interface State {
	globalAlpha: number;
	fillStyle: unknown;
	strokeStyle: unknown;
	lineWidth: number;
	lineJoin: string;
	dash: readonly number[];
	font: string;
	textAlign: string;
	matrix: Matrix;
	clipped: boolean;
}

const FRESH: State = {
	globalAlpha: 1,
	fillStyle: '#000',
	strokeStyle: '#000',
	lineWidth: 1,
	lineJoin: 'miter',
	dash: [],
	font: '',
	textAlign: 'start',
	matrix: [1, 0, 0, 1, 0, 0],
	clipped: false
};

const times = (m: Matrix, n: Matrix): Matrix => [
	m[0] * n[0] + m[2] * n[1],
	m[1] * n[0] + m[3] * n[1],
	m[0] * n[2] + m[2] * n[3],
	m[1] * n[2] + m[3] * n[3],
	m[0] * n[4] + m[2] * n[5] + m[4],
	m[1] * n[4] + m[3] * n[5] + m[5]
];

/** A canvas's context that writes down what is drawn on it. Each letter is ten pixels wide. */
export class RecordedContext {
	drawn: Drawn[] = [];
	textRendering = 'auto';
	#path: unknown[] = [];
	#states: State[] = [];
	#now: State = { ...FRESH };

	/** Itself, as what draws takes it. */
	get context(): Context {
		return this as unknown as Context;
	}

	get globalAlpha(): number {
		return this.#now.globalAlpha;
	}
	set globalAlpha(alpha: number) {
		this.#now.globalAlpha = alpha;
	}
	set fillStyle(paint: unknown) {
		this.#now.fillStyle = paint;
	}
	set strokeStyle(paint: unknown) {
		this.#now.strokeStyle = paint;
	}
	set lineWidth(width: number) {
		this.#now.lineWidth = width;
	}
	set lineJoin(join: string) {
		this.#now.lineJoin = join;
	}
	set font(font: string) {
		this.#now.font = font;
	}
	set textAlign(align: string) {
		this.#now.textAlign = align;
	}
	setLineDash(dash: readonly number[]): void {
		this.#now.dash = dash;
	}

	save(): void {
		this.#states.push({ ...this.#now });
	}
	restore(): void {
		this.#now = this.#states.pop() ?? this.#now;
	}
	setTransform(...matrix: Matrix): void {
		this.#now.matrix = matrix;
	}
	translate(x: number, y: number): void {
		this.#now.matrix = times(this.#now.matrix, [1, 0, 0, 1, x, y]);
	}
	scale(x: number, y: number): void {
		this.#now.matrix = times(this.#now.matrix, [x, 0, 0, y, 0, 0]);
	}
	rotate(angle: number): void {
		const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
		this.#now.matrix = times(this.#now.matrix, [cos, sin, -sin, cos, 0, 0]);
	}
	clip(): void {
		this.#now.clipped = true;
	}

	beginPath(): void {
		this.#path = [];
	}
	rect(...box: number[]): void {
		this.#path.push(['rect', ...box]);
	}
	roundRect(...box: number[]): void {
		this.#path.push(['roundRect', ...box]);
	}
	moveTo(...to: number[]): void {
		this.#path.push(['M', ...to]);
	}
	lineTo(...to: number[]): void {
		this.#path.push(['L', ...to]);
	}
	arc(...circle: number[]): void {
		this.#path.push(['arc', ...circle]);
	}
	closePath(): void {
		this.#path.push(['Z']);
	}

	createLinearGradient(...line: number[]) {
		const stops: [number, string][] = [];
		return { line, stops, addColorStop: (offset: number, color: string) => stops.push([offset, color]) };
	}
	measureText(text: string): { width: number } {
		return { width: 10 * text.length };
	}

	fill(path?: unknown): void {
		this.#draw('fill', path ? [path] : this.#path, this.#now.fillStyle);
	}
	stroke(path?: unknown): void {
		this.#draw('stroke', path ? [path] : this.#path, this.#now.strokeStyle);
	}
	fillRect(...box: number[]): void {
		this.#draw('fillRect', box, this.#now.fillStyle);
	}
	fillText(...text: unknown[]): void {
		this.#draw('fillText', text, this.#now.fillStyle);
	}
	strokeText(...text: unknown[]): void {
		this.#draw('strokeText', text, this.#now.strokeStyle);
	}

	#draw(how: Drawn['how'], what: readonly unknown[], paint: unknown): void {
		const { globalAlpha: alpha, matrix, clipped, lineWidth, dash, lineJoin, font, textAlign } = this.#now;
		const line = { width: lineWidth, dash, join: lineJoin };
		this.drawn.push({ how, what: [...what], paint, alpha, matrix, clipped, line, font, align: textAlign });
	}
}

/** An outline that knows what it was made of. */
export class RecordedPath {
	constructor(readonly d: string) {}
}
