import { expect, test } from 'vitest';
import type { Frame, TextMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { drawnMarks } from '$lib/charts/axis';
import { registry } from '$lib/scenes/registry';
import { outline } from '$lib/story/outline';
import { FrameInterpolator } from './interpolate';

const ROOMS = [
	{ width: 945, height: 780 },
	{ width: 400, height: 440 }
];

/** The text of a frame that both ends of a way have, each with what it covers. */
const kept = (frame: Frame, ends: readonly Frame[]) =>
	frame.marks
		.filter((mark): mark is TextMark => mark.kind === 'text')
		.filter(({ key, lines }) =>
			ends.every(({ marks }) =>
				marks.some(
					(mark) => mark.kind === 'text' && mark.key === key && mark.lines.join(' ') === lines.join(' ')
				)
			)
		)
		.map((mark) => ({ mark, box: textBox(mark) }));

for (const { id, steps } of outline)
	test(`text that stays in “${id}” doesn’t pass other text that stays on its way`, async () => {
		const { scene } = await registry[id]();
		const crossed: string[] = [];
		for (const on of ROOMS) {
			const frameOf = (state: string, progress?: number) =>
				scene.layout(state, { ...on, locale: 'en', progress });
			for (const [i, { state }] of steps.entries()) {
				const before = steps[i - 1];
				if (!before) continue;
				const from = frameOf(before.state);
				// What is scrolled through is come to at its beginning.
				const to = frameOf(state, scene.scrolled(state) > 0 ? 0 : undefined);
				const way = new FrameInterpolator(from, to, drawnMarks);
				for (const share of [0.2, 0.35, 0.5, 0.65]) {
					const texts = kept(way.at(share), [from, to]);
					for (const [n, one] of texts.entries())
						for (const other of texts.slice(n + 1)) {
							const across =
								Math.min(one.box.x + one.box.width, other.box.x + other.box.width) -
								Math.max(one.box.x, other.box.x);
							const down =
								Math.min(one.box.y + one.box.height, other.box.y + other.box.height) -
								Math.max(one.box.y, other.box.y);
							// So much touches in pictures at rest, too.
							if (across > 2 && down > 0.4 * Math.min(one.mark.size, other.mark.size))
								crossed.push(`${steps[i]?.id} at ${on.width}: ${one.mark.key} and ${other.mark.key}`);
						}
				}
			}
		}
		expect(crossed).toEqual([]);
	});
