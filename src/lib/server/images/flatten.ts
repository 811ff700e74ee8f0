import { formatHex, interpolate } from 'culori';
import { token, type Scheme } from './tokens';

const VARIABLE = /var\(--([\w-]+)\)/g;
const MIX = /color-mix\(in oklab, (#\w+) ([\d.]+)%, (#\w+)\)/g;
const NON_SCALING = /scale\(([\d.]+)\)"([^>]*?) stroke-width="([\d.]+)" vector-effect="non-scaling-stroke"/g;
const LONE_EFFECT = / vector-effect="non-scaling-stroke"/g;

/** A colour as `color-mix` mixes it: `percent` of the one, the rest of the other. */
const mixed = (one: string, percent: number, other: string): string =>
	formatHex(interpolate([other, one], 'oklab')(percent / 100));

/**
 * SVG written for a page, as SVG that stands alone: custom properties and mixed colours become values, and strokes that
 * a page keeps from scaling are scaled back, because few programs besides browsers know how to.
 */
export const flatten = (svg: string, scheme: Scheme): string =>
	svg
		.replace(VARIABLE, (_, name: string) => token(name, scheme))
		.replace(MIX, (_, one: string, percent: string, other: string) => mixed(one, Number(percent), other))
		.replace(NON_SCALING, (_, scale: string, between: string, stroke: string) => {
			const width = Math.round((Number(stroke) / Number(scale)) * 1e4) / 1e4;
			return `scale(${scale})"${between} stroke-width="${width}"`;
		})
		.replace(LONE_EFFECT, '');
