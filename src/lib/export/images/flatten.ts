import { formatHex, interpolate } from 'culori';
import type { SvgNode } from '$lib/markup/nodes';
import { token, type Scheme } from './tokens';

const VARIABLE = /var\(--([\w-]+)\)/g;
const MIX = /color-mix\(in oklab, (#\w+) ([\d.]+)%, (#\w+)\)/g;
const SCALE = /scale\(-?([\d.]+)\)/;

/** A colour as `color-mix` mixes it: `percent` of the one, the rest of the other. */
const mixed = (one: string, percent: number, other: string): string =>
	formatHex(interpolate([other, one], 'oklab')(percent / 100));

/**
 * The typefaces of files. Behind ours come those that most machines have and that are about as wide, before whatever a program
 * takes by itself: on Debian that is a fifth wider.
 */
const FACES: Readonly<Record<string, string>> = {
	sans: "'Instrument Sans', Arial, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif",
	serif: "Newsreader, Georgia, 'Liberation Serif', 'DejaVu Serif Condensed', serif",
	display: "'Newsreader Display', Georgia, 'Liberation Serif', 'DejaVu Serif Condensed', serif"
};

/** A value with nothing left in it to look up or to mix. */
export const resolved = (value: string, scheme: Scheme): string =>
	value
		.replace(VARIABLE, (_, name: string) => FACES[name] ?? token(name, scheme))
		.replace(MIX, (_, one: string, percent: string, other: string) => mixed(one, Number(percent), other));

/** The width of a stroke that its element's own transform brings back to what it was. */
function scaledBack(stroke: string | number, transform: string | number | undefined): number {
	const [, scale = '1'] = SCALE.exec(String(transform)) ?? [];
	return Math.round((Number(stroke) / Number(scale)) * 1e4) / 1e4;
}

/**
 * SVG made for a page, as SVG that stands alone: custom properties and mixed colours become values, and strokes that
 * a page keeps from scaling are scaled back, because few programs besides browsers know how to.
 */
export function flatten({ tag, attributes, inside }: SvgNode, scheme: Scheme): SvgNode {
	const { 'vector-effect': effect, ...rest } = attributes;
	const values = Object.entries(rest).map(([name, value]) => {
		if (effect && name === 'stroke-width' && value !== undefined)
			return [name, scaledBack(value, rest.transform)] as const;
		return [name, typeof value === 'string' ? resolved(value, scheme) : value] as const;
	});
	return {
		tag,
		attributes: Object.fromEntries(values),
		inside: typeof inside === 'string' ? resolved(inside, scheme) : inside?.map((one) => flatten(one, scheme))
	};
}
