import { dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import type { Frame, Mark } from '$lib/charts/frame';
import { headline } from '$lib/charts/headline';
import { bandFor, bandMarks } from './band';
import { cityMarks, cityNeed } from './city';
import { ledgerMarks, ledgerNeed, type LedgerDimensions } from './ledger';
import type { ConcessionState } from './states';
import { treatiesNeed, treatyMarks } from './treaties';
import { HEADLINES } from './words';

/** A strip of time: thin, with one line of words and the years, or two lines where there is room, in pixels. */
const STRIP = 76;
const STRIP_MOST = 104;
/** What time needs while no month is drawn, on a phone and elsewhere. */
const BARE_STRIP = 64;
const BARE = 136;
/** How many times what they need the amounts like to have, before time gets the rest. */
const COMFORT = 2.1;

/** The least height at which months are still strands, in pixels; a strip may have less. */
const LEAST = 30;
const LEAST_STRIP = 10;

/** What stands below time in the steps that are about something other than amounts. */
const OWN: Partial<
	Record<
		ConcessionState['id'],
		{
			need: (dimensions: Dimensions) => number;
			marks: (top: number, height: number, dimensions: Dimensions) => Mark[];
		}
	>
> = {
	visit: { need: treatiesNeed, marks: treatyMarks },
	almaty: { need: cityNeed, marks: cityMarks }
};

/** How high time and money stand, in pixels; 0 when a picture leaves. */
interface Heights {
	time: number;
	money: number;
}

/** What money leaves to time: everything, a share, or nothing where both can't be read. */
function heights(state: ConcessionState, room: number, need: number, dimensions: Dimensions): Heights {
	if (need === 0) return { time: room, money: 0 };
	const { narrow } = dimensions;
	const free = room - (narrow ? 12 : 30);
	const fits = (time: number, least: number) => {
		const { top, bottom } = bandFor(state, 0, time, dimensions);
		return bottom - top >= least;
	};
	if (state.focus === 'money') {
		const bare = state.months === 'none';
		const beside = bare ? BARE : Math.max(free * 0.32, free - need * COMFORT);
		const strip = bare ? BARE_STRIP : Math.min(STRIP_MOST, Math.max(STRIP, free - need));
		const time = Math.min(free - need, narrow ? strip : beside);
		return fits(time, bare ? 0 : LEAST_STRIP) ? { time, money: free - time } : { time: 0, money: room };
	}
	const money = narrow ? need : Math.max(need, Math.min(need * 1.4, free * 0.32));
	return fits(free - money, LEAST) ? { time: free - money, money } : { time: room, money: 0 };
}

/** The two pictures, time above money, each as high as the step gives it room. */
export function layout(state: ConcessionState, input: LayoutInput): Frame {
	const dimensions = dimensionsOf(input);
	const { width, height, narrow } = dimensions;
	// So small, the line under it needs no second line, and two pictures have room below.
	const sizes = { ...dimensions, line: Math.min(17, dimensions.label) };
	const head = headline(state.id, HEADLINES[state.id], sizes, 'phrase');
	const top = head.bottom + (narrow ? 6 : 18);
	const room = height - top - 2;
	const own = OWN[state.id];
	const groups = narrow && (state.pale || state.wide) ? [] : state.groups;
	const split = (more: Pick<LedgerDimensions, 'rulers' | 'cramped'>) => {
		const ledger: LedgerDimensions = { ...dimensions, pale: state.pale, ...more };
		const need = own ? own.need(dimensions) : ledgerNeed(groups, ledger);
		return { ledger, need, ...heights(state, room, need, dimensions) };
	};
	// In the smallest rooms, and where they are only there for orientation, the amounts do without their rulers, where that lets them, or the strip of time, stay.
	const all = split({ rulers: !state.pale });
	const short = split({ rulers: false });
	const chosen =
		short.need > room
			? split({ rulers: false, cramped: true })
			: all.need > room || (all.time === 0 && short.time > 0)
				? short
				: all;
	const { ledger, time, money } = chosen;
	// A hair of paper below, so that outlines of the last bar aren't clipped.
	const below = [height - 2 - money, money] as const;
	const moneyMarks = own ? own.marks(...below, dimensions) : ledgerMarks(groups, ...below, ledger);
	const marks = [
		...(time > 0 ? bandMarks(state, bandFor(state, top, time, dimensions)) : []),
		...(money > 0 ? moneyMarks : []),
		...head.marks
	];
	return { width, height, marks };
}
