import { XMLParser } from 'fast-xml-parser';
import { IDENTITY, onlyMoves, within, type Matrix } from './matrix';

/** An element as the parser gives it: its tag is the one key besides its attributes. */
type Parsed = { ':@'?: Record<string, string> } & Record<string, unknown>;
type Attributes = Readonly<Record<string, string>>;

/** What an element takes over from those around it. */
interface Around {
	look: Attributes;
	classes: readonly string[];
	matrix: Matrix;
	opacity: number;
}

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	trimValues: false
});

/** What nobody sees: names, links, and what is said to assistive technology. */
const UNSEEN = /^(?:id|class|href|role|target|tabindex|viewBox|xmlns|aria-.*|data-.*)$/;
/** Classes that `styles/charts.css` gives a look; what a link looks like is its label's. */
const STYLED: readonly string[] = ['halo', 'struck', 'number'];
const DEFAULTS: Attributes = { 'stroke-width': '1', 'font-weight': '400', 'text-anchor': 'start', rx: '0' };
const OF_STROKES = /^(?:stroke.*|vector-effect)$/;
const OF_TEXT = /^(?:font-.*|text-.*|textLength|lengthAdjust)$/;
/** Places along either axis, by element: what a shift moves. */
const PLACES: Readonly<Record<string, readonly [x: readonly string[], y: readonly string[]]>> = {
	rect: [['x'], ['y']],
	circle: [['cx'], ['cy']],
	line: [
		['x1', 'x2'],
		['y1', 'y2']
	],
	text: [['x'], ['y']]
};

const tagOf = (element: Parsed): string => Object.keys(element).find((key) => key !== ':@') ?? '';
const attributesOf = (element: Parsed): Attributes => element[':@'] ?? {};
const inside = (element: Parsed): Parsed[] => {
	const content = element[tagOf(element)];
	return Array.isArray(content) ? content : [];
};
const wordsIn = (element: Parsed): string =>
	tagOf(element) === '#text' ? String(element['#text']) : inside(element).map(wordsIn).join('');

/** A number to a share of a unit that nobody sees; anything else as it is. */
function rounded(value: string | number, steps: number): string {
	const number = Number(value);
	return Number.isNaN(number) || value === ''
		? String(value)
		: String(Math.round(number * steps) / steps || 0);
}
const stepsOf = (name: string): number => (/opacity|offset|^stroke-width$/.test(name) ? 100 : 10);

/** An outline, the same however its numbers are parted, to a tenth of a pixel. */
function outline(d: string): string {
	const parted = /[,\n\t]| {2}| (?=[a-z])|[a-z] /i.test(d)
		? d.replace(/[\s,]+/g, ' ').replace(/ ?([a-z]) ?/gi, '$1')
		: d;
	return /\.\d\d/.test(parted) ? parted.replace(/-?\d*\.\d{2,}/g, (number) => rounded(number, 10)) : parted;
}

const seen = (attributes: Attributes): Attributes =>
	Object.fromEntries(Object.entries(attributes).filter(([name]) => !UNSEEN.test(name)));

const line = (tag: string, attributes: Readonly<Record<string, string | number>>, words = ''): string =>
	[
		tag,
		...Object.entries(attributes)
			.filter(([name, value]) => DEFAULTS[name] !== String(value))
			.map(
				([name, value]) => `${name}=${name === 'd' ? outline(String(value)) : rounded(value, stepsOf(name))}`
			)
			.sort(),
		...(words ? [JSON.stringify(words)] : [])
	].join(' ');

/** Writes down what one picture draws. */
class Drawing {
	readonly lines: string[] = [];
	#named = new Map<string, Parsed>();
	#textures = new Map<string, string>();

	constructor(root: Parsed) {
		this.#name(root);
		const [, , width, height] = (attributesOf(root).viewBox ?? '').split(' ');
		this.lines.push(`picture ${width}×${height}`);
		const { 'font-family': font } = attributesOf(root);
		const look: Attributes = font ? { 'font-family': font } : {};
		for (const element of inside(root))
			this.#draw(element, { look, classes: [], matrix: IDENTITY, opacity: 1 });
	}

	#name(element: Parsed): void {
		const { id } = attributesOf(element);
		if (id) this.#named.set(id, element);
		inside(element).forEach((one) => this.#name(one));
	}

	#draw(element: Parsed, around: Around): void {
		const tag = tagOf(element);
		const attributes = attributesOf(element);
		const { opacity = '1', transform, ...look } = seen(attributes);
		const here: Around = {
			look: { ...around.look, ...look },
			classes: [...around.classes, ...(attributes.class ?? '').split(' ')],
			matrix: within(around.matrix, transform),
			opacity: around.opacity * Number(opacity)
		};
		switch (tag) {
			case '#text':
			case 'defs':
			case 'title':
			case 'desc':
			case 'style':
				return;
			case 'g':
			case 'a':
			case 'svg':
				return this.#group(element, opacity === '1' ? here : { ...here, opacity: 1 }, here);
			case 'use': {
				const used = this.#named.get((attributes.href ?? '').slice(1));
				if (!used) throw new Error(`pictures: nothing is called ${attributes.href}`);
				return this.#draw(used, here);
			}
			case 'text':
				return this.#text(element, here);
			default:
				return this.#shape(tag, here);
		}
	}

	/** What is faded together looks otherwise than what is faded one by one, unless it is alone. */
	#group(element: Parsed, apart: Around, together: Around): void {
		const start = this.lines.length;
		inside(element).forEach((one) => this.#draw(one, apart));
		if (apart === together) return;
		const drawn = this.lines.splice(start);
		if (drawn.length !== 1) this.lines.push(line('together', { opacity: together.opacity }), ...drawn, 'end');
		else inside(element).forEach((one) => this.#draw(one, together));
	}

	#text(element: Parsed, here: Around): void {
		const { x = '0', y = '0', ...look } = here.look;
		const parts = inside(element).filter((part) => tagOf(part) === 'tspan');
		let [left, base] = [Number(x), Number(y)];
		for (const part of parts.length > 0 ? parts : [element]) {
			const { x: start = x, dy = '0', ...own } = part === element ? {} : seen(attributesOf(part));
			[left, base] = [Number(start), base + Number(dy)];
			this.#shape('text', { ...here, look: { ...look, ...own, x: `${left}`, y: `${base}` } }, wordsIn(part));
		}
	}

	#shape(tag: string, { look, classes, matrix, opacity }: Around, words = ''): void {
		const { fill = 'black', stroke = 'none', ...rest } = look;
		const filled = tag !== 'line' && fill !== 'none' && fill !== 'transparent';
		const stroked = stroke !== 'none' && Number(rest['stroke-width'] ?? 1) > 0;
		const nothing =
			opacity === 0 ||
			// What of a label can be hit (`charts/number-link.ts`).
			(tag === 'rect' && classes.includes('number')) ||
			!(filled || stroked) ||
			(tag === 'text' && !words.trim()) ||
			(tag === 'path' && !rest.d) ||
			(tag === 'rect' && !stroked && !(Number(rest.width) > 0 && Number(rest.height) > 0));
		if (nothing) return;
		const shown = Object.entries(rest).filter(
			([name]) => (stroked || !OF_STROKES.test(name)) && (tag === 'text' || !OF_TEXT.test(name))
		);
		const styled = STYLED.filter((name) => classes.includes(name)).join('+');
		this.lines.push(
			line(
				tag,
				{
					...this.#placed(tag, Object.fromEntries(shown), matrix, fill.startsWith('url')),
					...(filled ? { fill: this.#paint(fill) } : {}),
					...(stroked ? { stroke: this.#paint(stroke) } : {}),
					...(opacity === 1 ? {} : { opacity }),
					...(tag === 'text' && styled ? { styled } : {})
				},
				words
			)
		);
	}

	/** With the shifts around it in its own place; a texture travels with what it fills, and turns and scales stay. */
	#placed(tag: string, attributes: Attributes, matrix: Matrix, textured: boolean): Attributes {
		const places = PLACES[tag];
		if (!places || textured || !onlyMoves(matrix)) {
			const [a, b, c, d, e, f] = matrix;
			const turned = [a, b, c, d].map((value) => rounded(value, 1e4));
			const transform = [...turned, rounded(e, 10), rounded(f, 10)].join(' ');
			return transform === IDENTITY.join(' ') ? attributes : { ...attributes, transform };
		}
		const moved = places.flatMap((names, axis) =>
			names.map((name) => [name, String(Number(attributes[name] ?? 0) + (matrix[axis + 4] as number))])
		);
		return { ...attributes, ...Object.fromEntries(moved) };
	}

	/** A colour, or all that there is to a texture. */
	#paint(paint: string): string {
		const [, id] = /^url\(#(.+)\)$/.exec(paint) ?? [];
		if (id === undefined) return paint;
		const known = this.#textures.get(id);
		if (known) return known;
		const found = this.#named.get(id);
		if (!found) throw new Error(`pictures: there is no texture ${id}`);
		const whole = (element: Parsed): string => {
			const parts = inside(element).filter((part) => tagOf(part) !== '#text');
			return `(${[line(tagOf(element), seen(attributesOf(element))), ...parts.map(whole)].join(' ')})`;
		};
		const texture = whole(found);
		this.#textures.set(id, texture);
		return texture;
	}
}

/**
 * What there is to see in an SVG picture, an element a line in drawing order: the same however it is written, and another
 * when anything in it looks otherwise. Colours stay the names of custom properties.
 *
 * @throws when it isn't SVG, or draws with what nothing in it defines
 */
export function drawnIn(svg: string): string[] {
	const root = (parser.parse(svg) as Parsed[]).find((element) => tagOf(element) === 'svg');
	if (!root) throw new Error('pictures: that is no SVG');
	return new Drawing(root).lines;
}
