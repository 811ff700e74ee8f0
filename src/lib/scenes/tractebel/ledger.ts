import type { Box, Mark } from '$lib/charts/frame';
import { amountOf } from '$lib/facts';
import { bars, type Place } from './bars';
import {
	GROUP_GAP,
	heading,
	headingHeight,
	labelColumn,
	labelOf,
	labelRoom,
	leastBar,
	leastGap,
	lineOf,
	measure,
	rowHeight,
	scaleOf,
	styleOf,
	thickness,
	trailOf,
	trailRoom,
	type Measured,
	type Setting
} from './row-room';
import { setText, type Block } from '$lib/charts/set-text';
import type { Group } from './state';

function drawRow({ id, row, words }: Measured, place: Place, y: number, box: Box, setting: Setting): Mark[] {
	const { wide, locale } = setting;
	const style = styleOf(setting);
	const text = (key: string, rich: string, x: number, width: number) => (top: number, height?: number) => {
		const set = (from: number): Block =>
			setText(`${key}-${id}`, rich, { x, y: from + style.size * 0.95, width, locale }, style);
		return height === undefined ? set(top).marks : set(top + (height - set(0).height) / 2).marks;
	};
	if (!wide) {
		const label = text('row', lineOf(row, locale), box.x, box.width)(y);
		return [...bars(row, { ...place, y: y + words }, setting.focus), ...label];
	}
	const high = Math.max(words, place.thick);
	const end = place.x + amountOf(row.total) * place.scale;
	return [
		...bars(row, { ...place, y: y + (high - place.thick) / 2 }, setting.focus),
		...text('row', labelOf(row, locale), box.x, labelRoom(box.width))(y, high),
		...text('number', trailOf(row, locale), end + 10, trailRoom(box.width))(y, high)
	];
}

/** How thick bars and how wide the gaps between them may be, so that the groups fill the height they are given. */
function rhythm(all: readonly (readonly Measured[])[], height: number, setting: Setting) {
	const { wide, focus } = setting;
	const rows = all.flat();
	const fixed = all.length * headingHeight(setting) + (all.length - 1) * GROUP_GAP;
	const room = (bar: number) =>
		(height - fixed - rows.reduce((sum, row) => sum + rowHeight(row, bar, wide), 0)) /
		(rows.length + all.length - 2 || 1);
	const least = leastBar(setting);
	const between = leastGap(setting);
	const most = !wide ? 24 : focus ? Math.max(40, height * 0.085) : 22;
	// Half of what is to spare goes into the bars, the other half into the paper between them.
	const bar = Math.min(most, least + Math.max(0, room(least) - between) * 0.5);
	return { bar, gap: Math.min(wide ? Math.max(72, height * 0.14) : 32, Math.max(between, room(bar))) };
}

/**
 * The ledger: rows of amounts, each group on a scale of its own under its own heading. Room beyond what it needs makes
 * bars thicker and rows airier.
 */
export function ledger(groups: readonly Group[], box: Box, setting: Setting): Mark[] {
	if (groups.length === 0) return [];
	const { wide, locale } = setting;
	const all = groups.map((group) => group.rows.map((id) => measure(id, box.width, setting)));
	const { bar, gap } = rhythm(all, box.height, setting);
	const left = wide ? box.x + labelColumn(box.width) : box.x;
	let y = box.y;
	return groups.flatMap((group, i) => {
		const measured = all[i] as Measured[];
		const scale = scaleOf(measured, box, wide);
		const room = { x: left, y: y + 13, width: box.width, locale };
		const head = setText(`heading-${group.unit}`, heading(group, locale), room, { size: 13, color: 'muted' });
		y += headingHeight(setting);
		const marks = measured.flatMap((row) => {
			const place: Place = { x: left, y: 0, thick: bar * thickness(row.row), scale };
			const drawn = drawRow(row, place, y, box, setting);
			y += rowHeight(row, bar, wide) + gap;
			return drawn;
		});
		// Between groups the gap is doubled.
		y += GROUP_GAP + Math.max(0, gap - leastGap(setting));
		return setting.headings ? [...head.marks, ...marks] : marks;
	});
}
