import type { Box, Frame, Mark } from './frame';
import { textBox } from './measure';

/** Share of what can be tapped around an outline that the outline itself covers. */
const INSIDE_LINK = 0.8;

/**
 * The box a mark covers, or nothing for drawings that may run off the picture on purpose (the map's land): an outline that
 * opens evidence may not.
 */
export function boundsOf(mark: Mark): Box | undefined {
	switch (mark.kind) {
		case 'rect':
			return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
		case 'line':
			return hull([mark.x1, mark.x2], [mark.y1, mark.y2]);
		case 'dot':
			return { x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r };
		case 'ribbon':
			return hull([mark.x0, mark.x1], [mark.y0, mark.y1, mark.y0 + mark.width, mark.y1 + mark.width]);
		case 'curve':
			return hull([mark.x0, mark.x1], [mark.y0, mark.y1]);
		case 'text':
			return textBox(mark);
		case 'path': {
			if (!mark.link) return undefined;
			const side = mark.link.size * INSIDE_LINK;
			return { x: mark.tx - side / 2, y: mark.ty - side / 2, width: side, height: side };
		}
	}
}

function hull(xs: readonly number[], ys: readonly number[]): Box {
	const x = Math.min(...xs);
	const y = Math.min(...ys);
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Whether two boxes share more than a hair's breadth. */
export function overlap(a: Box, b: Box, tolerance = 0.5): boolean {
	return (
		a.x + a.width > b.x + tolerance &&
		b.x + b.width > a.x + tolerance &&
		a.y + a.height > b.y + tolerance &&
		b.y + b.height > a.y + tolerance
	);
}

/** Every rule that any frame of any scene must keep; returns what is broken, in words, or an empty list. */
export function frameFaults(frame: Frame, smallestText = 13): string[] {
	const faults: string[] = [];
	const seen = new Set<string>();
	const labels: { key: string; box: Box }[] = [];
	for (const mark of frame.marks) {
		if (seen.has(mark.key)) faults.push(`two marks are called "${mark.key}"`);
		seen.add(mark.key);
		for (const [name, value] of Object.entries(mark))
			if (typeof value === 'number' && !Number.isFinite(value))
				faults.push(`${mark.key}: ${name} is ${value}`);
		const box = boundsOf(mark);
		if (!box || mark.opacity === 0) continue;
		if (box.width < 0 || box.height < 0) faults.push(`${mark.key} has a negative size`);
		if (
			box.x < -0.5 ||
			box.y < -0.5 ||
			box.x + box.width > frame.width + 0.5 ||
			box.y + box.height > frame.height + 0.5
		)
			faults.push(
				`${mark.key} leaves the picture: ${[box.x, box.y, box.x + box.width, box.y + box.height].map(Math.round).join(' ')} in ${frame.width}×${frame.height}`
			);
		if (mark.kind !== 'text' && mark.kind !== 'path') continue;
		if (mark.kind === 'text' && mark.size < smallestText)
			faults.push(`${mark.key} is set in ${mark.size} px`);
		for (const other of labels)
			if (overlap(other.box, box)) faults.push(`"${mark.key}" and "${other.key}" overlap`);
		labels.push({ key: mark.key, box });
	}
	return faults;
}
