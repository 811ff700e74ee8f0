import type { Frame, Mark } from '$lib/charts/frame';
import { caption, label, linesHeight } from '$lib/charts/label';
import { textWidth, wrap } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Room } from './room';

/** Breadth of a stitch's place against its height. */
const ASPECT = 1.7;
/** In the reference drawing a place is 10 wide and its stitch 7. */
const PLACE = 10;
const STITCH = 7;

/** Rows and columns of so many stitches in a space; the last row is as long as what is left over. */
function stitchGrid(stitches: number, width: number, height: number) {
	const columns = Math.round(Math.sqrt((stitches * width) / (height * ASPECT)));
	const rows = Math.ceil(stitches / columns);
	// Every other row starts half a place in, as in plain sewing.
	return { columns, rows, place: width / (columns + 0.5), pitch: height / rows };
}

/** All of Belgium's exports as a cloth of equal stitches, one of them dyed. */
export function proportion(room: Room): Frame {
	const { width, height, locale } = room;
	const stitches = Math.round(amountOf('goods-stitches'));
	const year = formatFact(fact('goods-last-year'), locale);
	const amount = formatFact(fact('belgium-exports-2011'), locale, 'short');
	const head = caption(room, 'cloth', m.exports_cloth_caption({ year, amount }, { locale }));
	const rank = m.exports_cloth_rank({ rank: formatFact(fact('goods-rank-2011'), locale) }, { locale });
	const rankLine = head.bottom + room.display * 1.1;
	const top = rankLine + room.display * 0.24 + 10;
	const count = formatFact(fact('goods-stitches'), locale);
	const words = wrap(m.exports_cloth_stitch({ stitches: count }, { locale }), width, room.number, 600);
	const bottom = height - linesHeight(words.length, room.number) - 22;
	const { columns, rows, place, pitch } = stitchGrid(stitches, width, bottom - top);
	const marks: Mark[] = [
		head.mark,
		label('cloth-rank', [0, rankLine], rank, [room.display, 'BE'], {
			font: 'display',
			fact: 'goods-rank-2011'
		})
	];
	// The dyed stitch lies near the lower right, close to its label.
	const dyed = { row: rows - 5, column: Math.round(columns * 0.72) };
	for (let row = 0; row < rows; row++) {
		const length = Math.min(columns, stitches - row * columns);
		const skip = row === dyed.row ? dyed.column : undefined;
		marks.push(line(row, rows, length, skip, place, top + (row + 0.5) * pitch, pitch));
	}
	marks.push(...dyedStitch(room, dyed, place, top + (dyed.row + 0.5) * pitch, pitch, bottom, words));
	return { width, height, marks };
}

const indent = (row: number, place: number): number => (row % 2 ? place / 2 : 0);

/** A row of stitches; the dyed one is left out, for it is a mark of its own. */
function line(
	row: number,
	rows: number,
	length: number,
	skip: number | undefined,
	place: number,
	y: number,
	pitch: number
): Mark {
	const gap = PLACE - STITCH;
	const d = Array.from({ length }, (_, i) => (i === skip ? `m${PLACE} 0` : `h${STITCH}m${gap} 0`)).join('');
	return {
		kind: 'path',
		key: `cloth-${row}`,
		color: 'BE',
		d: `M0 0${d}`,
		k: place / PLACE,
		tx: indent(row, place),
		ty: y,
		fill: 'none',
		stroke: weight(pitch),
		opacity: 0.55,
		delay: (0.5 * row) / rows
	};
}

const weight = (pitch: number): number => Math.min(5, pitch * 0.5);

function dyedStitch(
	room: Room,
	dyed: { row: number; column: number },
	place: number,
	y: number,
	pitch: number,
	bottom: number,
	words: readonly string[]
): Mark[] {
	const x1 = indent(dyed.row, place) + dyed.column * place;
	const x2 = x1 + (place * STITCH) / PLACE;
	const middle = (x1 + x2) / 2;
	const ring = Math.max(9, place * 0.9);
	const wide = Math.max(...words.map((text) => textWidth(text, room.number, 600)));
	const x = Math.min(room.width - wide / 2, Math.max(wide / 2, middle));
	return [
		{
			kind: 'line',
			key: 'stitch',
			color: 'KZ',
			x1,
			x2,
			y1: y,
			y2: y,
			stroke: weight(pitch),
			fact: 'goods-stitches',
			delay: 0.5
		},
		{
			kind: 'path',
			key: 'stitch-ring',
			color: 'KZ',
			d: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z',
			k: ring,
			tx: middle,
			ty: y,
			fill: 'none',
			stroke: 2,
			delay: 0.55
		},
		{
			kind: 'line',
			key: 'stitch-leader',
			color: 'KZ',
			x1: middle,
			x2: middle,
			y1: y + ring,
			y2: bottom + 8,
			stroke: 1.5,
			delay: 0.55
		},
		label('stitch-label', [x, bottom + 14 + room.number * 0.76], words, [room.number, 'KZ'], {
			weight: 600,
			anchor: 'middle',
			fact: 'goods-stitches',
			delay: 0.55
		})
	];
}
