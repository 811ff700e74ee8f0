import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Frame } from '$lib/charts/frame';
import { drawnMarks } from '$lib/charts/axis';
import { allScenes } from '$lib/scenes/registry';
import { outline } from '$lib/story';
import { SHAPES, slideFrame, WIDE, type Shape } from './sizes';

/** What projectors and boards show (4:3, 3:2, 16:10, 16:9), and a browser's window on a laptop. */
const SCREENS = [
	[800, 600],
	[1024, 768],
	[1400, 1050],
	[1600, 1200],
	[2160, 1440],
	[1280, 800],
	[1920, 1200],
	[1280, 720],
	[1366, 768],
	[1600, 900],
	[1920, 1080],
	[3840, 2160],
	[1366, 625]
] as const;
/** Height of the smallest letters that the last row of a classroom can read, as a share of the screen's: 28 px of 768. */
const LEAST = 28 / 768;
const REM = 16;

const scenes = await allScenes();
const steps = outline.flatMap(({ id: scene, steps }) => steps.map((step) => ({ ...step, scene })));

const css = ['slide', 'shapes']
	.map((name) => readFileSync(new URL(`../styles/present/${name}.css`, import.meta.url), 'utf8'))
	.join('');
/** The style sheet's rules for all screens, and those for wide ones. */
const [usual = '', wide = ''] = css.split(`@media ${WIDE}`);

/** The numbers of a declaration for `.slide`, in the units that slides are measured in. */
function units(rules: string, property: string): number[] {
	const [, value = ''] = new RegExp(`\\.slide \\{[^}]*?\\b${property}: ([^;]+);`).exec(rules) ?? [];
	return [...value.matchAll(/(\d+) \* var\(--u\)/g)].map(([, number]) => Number(number));
}
const sum = (...numbers: number[]) => numbers.reduce((all, number) => all + number, 0);

const [top = 0, right = 0, left = 0] = units(usual, 'padding');
/** What a slide's words and margins take of the screen's width, by shape. */
const ACROSS: Readonly<Record<Shape, number>> = {
	tall: sum(right, left, ...units(usual, 'grid-template-columns'), ...units(usual, 'gap')),
	wide: sum(...units(wide, 'padding-inline'), ...units(wide, 'grid-template-columns'), ...units(wide, 'gap'))
};
const [, foot = '', footInRem = ''] =
	/--foot: max\(calc\((\d+) \* var\(--u\)\), ([\d.]+)rem\)/.exec(css) ?? [];

const [across = 0, down = 0] = (/(\d+)\/(\d+)/.exec(WIDE) ?? []).slice(1).map(Number);
const shapeOf = (width: number, height: number): Shape => (width / height >= across / down ? 'wide' : 'tall');

const frames = Object.fromEntries(
	SHAPES.map((shape) => [
		shape,
		steps.map(({ id, scene, state }) => ({
			id,
			frame: slideFrame(scenes[scene].scene, state, shape, { locale: 'en' })
		}))
	])
) as Record<Shape, { id: string; frame: Frame }[]>;

/** The size of a picture's smallest words, in its own pixels. */
const smallest = (frame: Frame) =>
	Math.min(
		...drawnMarks(frame).flatMap((mark) => (mark.kind === 'text' && mark.opacity !== 0 ? [mark.size] : []))
	);

it('the style sheet says what this reckons with', () => {
	expect(wide).not.toBe('');
	expect(units(usual, 'padding')).toHaveLength(3);
	expect(units(wide, 'padding-inline')).toHaveLength(2);
	for (const rules of [usual, wide]) {
		expect(units(rules, 'grid-template-columns')).toHaveLength(1);
		expect(units(rules, 'gap')).toHaveLength(1);
	}
	expect(Number(foot)).toBeGreaterThan(0);
	expect(css).toContain('--u: min(100vw / 1024, 100svh / 768)');
});

it.each(SHAPES)('every %s picture has words', (shape) => {
	for (const { id, frame } of frames[shape]) expect(Number.isFinite(smallest(frame)), id).toBe(true);
});

describe.each(SCREENS)('on a screen of %i × %i', (width, height) => {
	const unit = Math.min(width / 1024, height / 768);
	const shape = shapeOf(width, height);
	const room = {
		width: width - unit * ACROSS[shape],
		height: height - Math.max(unit * Number(foot), REM * Number(footInRem)) - unit * top
	};
	it('every label can be read from the back row', () => {
		const tooSmall = frames[shape].filter(({ frame }) => {
			const scale = Math.min(room.width / frame.width, room.height / frame.height);
			return smallest(frame) * scale < LEAST * height;
		});
		expect(tooSmall.map(({ id }) => id)).toEqual([]);
	});
});
