import type { Mark, TextMark } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import { m } from '$lib/paraglide/messages';
import { number } from './head-words';
import { GAP, inGap } from './gap';
import type { Place, Room } from './room';
import type { ChronicleState } from './states';
import { crowdedYear, inYear, LAST_YEAR, START } from './years';

/** A stretch of years that a step points at, and what it says of it. */
interface Stretch {
	from: number;
	to: number;
	says: string;
}

function stretchOf(view: ChronicleState['view'], locale: Room['locale']): Stretch | undefined {
	if (view === 'gap')
		return {
			...GAP,
			says: m.chronicle_note_gap(
				{
					years: number(GAP.to - GAP.from, locale),
					politics: number(inGap(['politics']).length, locale)
				},
				{ locale }
			)
		};
	if (view !== 'politics' && view !== 'money') return undefined;
	const from = crowdedYear([view]);
	const count = number(inYear(from, [view]).length, locale);
	return { from, to: from + 1, says: m.chronicle_note_crowded({ year: String(from), count }, { locale }) };
}

/** A pale band behind the years that a step points at. It lies below the cloth. */
export function bandMarks({ view }: ChronicleState, { weave, cloth, type, locale }: Room): Mark[] {
	const stretch = stretchOf(view, locale);
	if (!stretch) return [];
	const x = cloth.x + weave.at(stretch.from);
	return [
		{
			kind: 'rect',
			key: 'band',
			color: 'rule',
			x,
			y: cloth.y - type * 0.3,
			width: cloth.x + weave.at(stretch.to) - x,
			height: cloth.height + type * 0.9,
			fill: 'solid',
			opacity: 0.55
		}
	];
}

/** The years worth naming: the first, the last, and every fifth that is not too near to either. */
function ticks({ weave, type }: Pick<Room, 'weave' | 'type'>): number[] {
	const least = textWidth(String(START), type) + type * 0.7;
	const clear = (year: number, end: number) => Math.abs(weave.at(year) - weave.at(end)) >= least;
	const years = Array.from({ length: LAST_YEAR - START }, (_, i) => START + i);
	const fifths = years.filter((year) => year % 5 === 0 && clear(year, START) && clear(year, LAST_YEAR));
	return [START, ...fifths, LAST_YEAR];
}

/** The years below the cloth, and under them what the step says of them: how to read it, or what is crowded or empty. */
export function axisMarks({ view }: ChronicleState, room: Room): Mark[] {
	const { weave, cloth, type, locale, width } = room;
	const under = cloth.y + cloth.height;
	const label = (year: number): TextMark => {
		const half = textWidth(String(year), type) / 2;
		const x = cloth.x + weave.at(year + 0.5);
		return {
			kind: 'text',
			key: `year-${year}`,
			color: 'muted',
			x: Math.min(width - half, Math.max(half, x)),
			y: under + type * 1.45,
			lines: [String(year)],
			size: type,
			anchor: 'middle'
		};
	};
	const stretch = stretchOf(view, locale);
	const says = stretch?.says ?? m.chronicle_note_everything({}, { locale });
	const lines = wrap(says, width - cloth.x - 4, type, stretch ? 600 : 400);
	const long = Math.max(...lines.map((line) => textWidth(line, type, stretch ? 600 : 400)));
	const wanted = stretch ? weave.at((stretch.from + stretch.to) / 2) - long / 2 : 0;
	return [
		...ticks(room).map(label),
		{
			kind: 'text',
			key: `note-${view}`,
			color: 'ink',
			x: Math.min(width - long - 1, Math.max(cloth.x, cloth.x + wanted)),
			y: under + type * 2.75,
			lines,
			size: type,
			weight: stretch ? 600 : 400
		}
	];
}

/** The years of the cloth in one label, when it is drawn small, and whose years they are where there is room. */
export function spanMark({ cloth, type, width, height, locale }: Room, place: Place): TextMark {
	const years = `${START}–${LAST_YEAR}`;
	return {
		kind: 'text',
		key: 'span',
		color: 'muted',
		x: 0,
		y: Math.min(place.y + cloth.height * place.k + type * 1.4, height - type * 0.4),
		lines: [width < 760 ? years : m.chronicle_span({ years }, { locale })],
		size: type
	};
}
