import type { LinearAxis, Mark, Plot } from './frame';

/** Where a value falls on an axis, in pixels. */
export const at = ({ domain, range }: Pick<LinearAxis, 'domain' | 'range'>, value: number): number =>
	range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);

/**
 * Axes as marks, for pictures without LayerCake: as AxisX and AxisY draw them.
 *
 * @param size of the labels, in pixels
 * @param gap between the labels and the chart, in pixels
 */
export function axisMarks({ x, y }: Plot, size: number, gap: number): Mark[] {
	const [left, right] = x.range;
	const base = y.range[0];
	const label = { kind: 'text', color: 'muted', size } as const;
	const line = { kind: 'line', x1: left, x2: right, stroke: 1 } as const;
	return [
		...y.ticks.flatMap(({ value, label: text }): Mark[] => {
			const level = at(y, value);
			const key = `axis-y-${value}`;
			return [
				{ ...line, key, color: 'rule', y1: level, y2: level },
				{
					...label,
					key: `${key}-label`,
					x: left - gap,
					y: level + size * 0.35,
					anchor: 'end',
					lines: [text]
				}
			];
		}),
		{ ...line, key: 'axis-x', color: 'faint', y1: base, y2: base },
		...x.ticks.map(({ value, label: text }): Mark => ({
			...label,
			key: `axis-x-${value}`,
			x: at(x, value),
			y: base + gap + size * 0.76,
			anchor: 'middle',
			lines: [text]
		}))
	];
}
