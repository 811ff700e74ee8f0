import { readFileSync } from 'node:fs';
import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	formatHex,
	interpolate,
	parse,
	wcagContrast,
	type Color
} from 'culori';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '$lib/charts/bounds';
import type { Mark, TextMark } from '$lib/charts/frame';
import { allScenes } from '$lib/scenes/registry';
import { COMPACT } from '$lib/scenes/rooms';
import { token, type Scheme, type StrongScheme } from '$lib/export/images/tokens';
import { filesIn } from '../../../scripts/lib/files.mjs';

const STRONG = ['strong light', 'strong dark'] as const;
const SCHEMES = ['light', 'dark', 'projector', ...STRONG] as const;
const COUNTRIES = ['BE', 'LU', 'KZ', 'UZ', 'TM', 'KG', 'TJ'] as const;
/** What texts need on their ground, and what shapes need on theirs (WCAG 1.4.3 and 1.4.11). */
const TEXT = 4.5;
/** What texts need for whoever asks for more (1.4.6). */
const STRONG_TEXT = 7;
const SHAPE = 3;
/** Two colours of which one is a line, the other a line beside it, are told apart from here on (CIEDE2000). */
const APART = 5;

type Colours = Scheme | StrongScheme;
const textOf = (scheme: Colours) => (scheme.startsWith('strong') ? STRONG_TEXT : TEXT);
const contrast = (one: string, other: string, scheme: Colours) =>
	wcagContrast(token(one, scheme), token(other, scheme));

/** What is seen where a colour is painted on a ground, as far as it covers it. */
const mixed = (ground: string, colour: string, cover: number) =>
	formatHex(interpolate([ground, colour], 'rgb')(cover));

/** Every rule of every style sheet and component, as its selector and its declarations. */
const rules = filesIn('src')
	.filter((path) => /\.(css|svelte)$/.test(path))
	.flatMap((path) => {
		const file = readFileSync(`src/${path}`, 'utf8');
		const css = path.endsWith('.css') ? file : (/<style>([^]*)<\/style>/.exec(file)?.[1] ?? '');
		return [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(
			([, selector = '', body = '']) => ({ name: `${path}: ${selector.trim()}`, body })
		);
	});

/** The token that a rule's property is, if it is one; `--color` stands for any country's. */
function tokensOf(body: string, property: string): string[] {
	const [, name] = new RegExp(`(?:^|[;\\s])${property}:\\s*var\\(--([\\w-]+)\\)\\s*(?:;|$)`).exec(body) ?? [];
	if (!name) return [];
	return name === 'color' ? [...COUNTRIES] : [name];
}

describe.each(SCHEMES)('in the colours “%s”', (scheme) => {
	it.each(COUNTRIES)('the name of %s can be read on paper and on cards', (country) => {
		expect(contrast(country, 'paper', scheme)).toBeGreaterThanOrEqual(textOf(scheme));
		expect(contrast(country, 'card', scheme)).toBeGreaterThanOrEqual(textOf(scheme));
	});

	it('every text that a style sheet colours can be read on its ground', () => {
		const pairs = rules.flatMap(({ name, body }) =>
			tokensOf(body, 'color').flatMap((text) => {
				const own = tokensOf(body, 'background(?:-color)?');
				const grounds = own.length > 0 ? own : text === 'paper' ? ['ink'] : ['paper', 'card'];
				return grounds.map((ground) => ({ name, text, ground }));
			})
		);
		expect(pairs.length).toBeGreaterThan(100);
		expect(
			pairs
				.filter(({ text, ground }) => contrast(text, ground, scheme) < textOf(scheme))
				.map(({ name, text, ground }) => `${name}: ${text} on ${ground}`)
		).toEqual([]);
	});

	it('what the pointer is on can still be read', () => {
		const tinted = rules.flatMap(({ name, body }) => {
			const [, tint = '', percent] =
				/background:\s*color-mix\(in oklab, var\(--(\w+)\) ([\d.]+)%, (?:transparent|var\(--paper\))\)/.exec(
					body
				) ?? [];
			return percent ? [{ name, tint, share: Number(percent) / 100 }] : [];
		});
		expect(tinted.length).toBeGreaterThan(3);
		for (const { name, tint, share } of tinted) {
			const ground = formatHex(interpolate([token('paper', scheme), token(tint, scheme)], 'oklab')(share));
			expect(wcagContrast(token('ink', scheme), ground), name).toBeGreaterThanOrEqual(TEXT);
		}
	});

	it('any two countries are told apart, in normal sight and by whoever lacks a kind of cone', () => {
		const difference = differenceCiede2000();
		const sights: Record<string, (colour: Color) => Color> = {
			normal: (colour) => colour,
			'without long waves': filterDeficiencyProt(1),
			'without middle waves': filterDeficiencyDeuter(1),
			'without short waves': filterDeficiencyTrit(1)
		};
		const colourOf = (country: string) => parse(token(country, scheme)) as Color;
		const alike: string[] = [];
		for (const [sight, see] of Object.entries(sights))
			for (const [i, one] of COUNTRIES.entries())
				for (const other of COUNTRIES.slice(i + 1)) {
					const apart = difference(see(colourOf(one)), see(colourOf(other)));
					if (apart < APART) alike.push(`${one} and ${other}, ${sight}: ${apart.toFixed(1)}`);
				}
		expect(alike).toEqual([]);
	});
});

const scenes = Object.values(await allScenes());

describe('in every picture', () => {
	const frames = scenes.flatMap(({ scene }) =>
		scene.stateNames.flatMap((state) =>
			[COMPACT, { width: 860, height: 780 }].map((room) => ({
				name: `${scene.id} ${state} at ${room.width}`,
				frame: scene.layout(state, { ...room, locale: 'en' })
			}))
		)
	);

	/** The colour under a label: paper, or what was painted on it there. */
	function groundOf(label: TextMark, below: readonly Mark[], scheme: Colours): string {
		const box = boundsOf(label);
		const paper = token('paper', scheme);
		if (!box || label.halo) return paper;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const under = below.filter((mark) => {
			// Outlines are in no pixels of the picture's; words in the colour of paper stand on them and on nothing else.
			if (mark.kind === 'path')
				return label.color === 'paper' && mark.fill === 'solid' && (mark.tint ?? 1) === 1;
			if (mark.kind !== 'rect' || mark.fill !== 'solid') return false;
			return x > mark.x && x < mark.x + mark.width && y > mark.y && y < mark.y + mark.height;
		});
		return under.reduce(
			(ground, { color, opacity = 1 }) => mixed(ground, token(color, scheme), opacity),
			paper
		);
	}

	it.each(SCHEMES)('labels can be read on what is under them, in the colours “%s”', (scheme) => {
		const faint = new Set<string>();
		for (const { name, frame } of frames)
			for (const [i, mark] of frame.marks.entries()) {
				if (mark.kind !== 'text' || mark.opacity === 0) continue;
				const ground = groundOf(mark, frame.marks.slice(0, i), scheme);
				const ratio = wcagContrast(mixed(ground, token(mark.color, scheme), mark.opacity ?? 1), ground);
				const large = mark.size >= 24 || (mark.size >= 18.5 && mark.weight === 600);
				// A sign alone, such as a question mark, is seen rather than read.
				const sign = mark.lines.join('').length === 1 && !/\w/.test(mark.lines.join(''));
				if (ratio < (large || sign ? SHAPE : TEXT))
					faint.add(`${name}: ${mark.key}, ${mark.color} on ${ground}: ${ratio.toFixed(2)}`);
			}
		expect([...faint]).toEqual([]);
	});
});
