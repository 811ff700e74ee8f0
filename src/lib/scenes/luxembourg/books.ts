import type { DotMark, Frame, Mark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { textWidth, wrap } from '$lib/charts/measure';
import { m } from '$lib/paraglide/messages';
import { BOOKS, type Book } from './two-books';
import { head, value, type Room } from './room';
import { accountCurve } from './threads';

const HEADS = ['lux-first-year', 'lux-second-year', 'lux-counted-until'] as const;

/** One trade by two sets of books: between the first two years one goes down and the other up. */
export function books(room: Room): Frame {
	const { width, height, size, number, locale } = room;
	const top = head(
		room,
		'books',
		m.luxembourg_books_phrase({}, { locale }),
		m.luxembourg_books_caption({}, { locale })
	);
	// The first amount is the longest; it must not leave the picture.
	const edge = textWidth(value('lux-kz-2010', room, 'short'), number, 400, 'display') / 2 + 2;
	const columns = [edge, width / 2, width - edge] as const;
	const yearsY = height - size * 0.4;
	const marks: Mark[] = [...top.marks];
	HEADS.forEach((id, i) => {
		const x = columns[i] as number;
		marks.push(
			{
				kind: 'line',
				key: `column-${id}`,
				color: 'rule',
				x1: x,
				x2: x,
				y1: top.bottom + size,
				y2: yearsY - size * 1.1,
				stroke: 1
			},
			label(`head-${id}`, [x, yearsY], value(id, room, 'year'), [size, 'ink'], {
				weight: 600,
				anchor: 'middle'
			})
		);
	});
	const from = top.bottom + size * 0.5;
	const high = (yearsY - size * 1.2 - from) / BOOKS.length;
	BOOKS.forEach((book, i) => marks.push(...bookMarks(room, book, columns, from + i * high, high)));
	return { width, height, marks };
}

/** One book: what it is, what we make of it, and its thread below. */
function bookMarks(room: Room, book: Book, columns: readonly number[], top: number, height: number): Mark[] {
	const { width, size, number, locale, narrow } = room;
	const title = wrap(book.title({}, { locale }), width, size, 600);
	const titleY = top + size * 1.1;
	const verdictY = titleY + title.length * size * 1.25;
	const radius = narrow ? 5 : 9;
	const first = verdictY + size * (narrow ? 0.4 : 1.2) + number * 1.25 + radius;
	const last = top + height - radius - (narrow ? 4 : size * 1.4);
	const at = (i: number) => {
		const level = book.knots[i]?.level ?? 0;
		return [columns[i] as number, first + ((last - first) * level) / 2] as const;
	};
	const thread = (i: number) =>
		accountCurve(`${book.id}-${i}`, at(i), at(i + 1), {
			color: book.color,
			strands: book.used ? 5 : 2,
			spread0: radius * (book.used ? 1.6 : 0.8),
			spread1: radius * (book.used ? 1.6 : 0.8),
			stroke: narrow ? 1.5 : 2.4,
			// The books agree about the second stretch; it is the first that the step speaks of.
			opacity: i === 0 ? 1 : 0.4,
			delay: 0.2 * i
		});
	const knots = book.knots.map(({ id, months }, i): DotMark => ({
		kind: 'dot',
		key: `knot-${id}`,
		color: book.color,
		x: at(i)[0],
		y: at(i)[1],
		r: radius,
		fill: months ? 'hollow' : 'solid',
		fact: id
	}));
	const amounts = book.knots.flatMap(({ id, months }, i): TextMark[] => {
		const [x, y] = at(i);
		const amount = label(
			`amount-${id}`,
			[x, y - radius - number * 0.4],
			value(id, room, 'short'),
			[number, book.color],
			{ font: 'display', anchor: 'middle', fact: id }
		);
		if (!months) return [amount];
		const words = m.luxembourg_books_part({ months: value(months, room, 'number') }, { locale });
		const above = y - radius - number * 1.4;
		const partly = label(`part-${id}`, [x, above], words, [size, 'muted'], {
			anchor: 'middle',
			fact: months
		});
		return [amount, partly];
	});
	return [
		thread(0),
		thread(1),
		...knots,
		...amounts,
		label(`title-${book.id}`, [0, titleY], title, [size, book.color], { weight: 600, halo: true }),
		label(
			`verdict-${book.id}`,
			[0, verdictY],
			book.verdict({}, { locale }),
			[size, book.used ? 'accent' : 'muted'],
			{ halo: true }
		)
	];
}
