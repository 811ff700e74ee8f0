import type { Box, Frame, Mark } from '$lib/charts/frame';
import type { LayoutInput } from '../scene';
import type { Locale } from '$lib/facts/format';
import { band, monthsHeight } from './band';
import { headline } from './headline';
import { ledger } from './ledger';
import { ledgerNeed, type Setting } from './row-room';
import type { ConcessionState } from './state';
import { treaties, treatiesNeed } from './treaties';

/** Below this width there is room for one picture; the other shrinks to a strip or leaves. */
const WIDE = 560;
/** A strip of time: thin, with one line of words and the years, or two lines where there is room. */
const STRIP = 76;
const STRIP_MOST = 104;
/** A strip without a cloth. */
const STRIP_BARE = 64;

/** A loom not strung yet needs no more than this. */
const BARE = 104;
/** How many times what it needs a ledger likes to have, before time gets the rest. */
const COMFORT = 2.1;

/** The least cloth that is still a cloth, in pixels; a strip may have less. */
const CLOTH = 30;
const THIN = 10;

/** How high time and money stand, in pixels; 0 when a picture leaves. */
interface Heights {
	time: number;
	money: number;
}

/** What money leaves to time: everything, a share, or nothing where both can't be read. */
function heights(state: ConcessionState, room: number, need: number, width: number, locale: Locale): Heights {
	if (need === 0) return { time: room, money: 0 };
	const wide = width >= WIDE;
	const free = room - (wide ? 30 : 12);
	const told = state.focus === 'time';
	const fits = (time: number, least: number) =>
		monthsHeight(state, { x: 0, y: 0, width, height: time }, told, locale) >= least;
	if (!told) {
		const bare = state.warp === 'bare';
		const beside = bare ? BARE : Math.max(free * 0.32, free - need * COMFORT);
		const strip = bare ? STRIP_BARE : Math.min(STRIP_MOST, Math.max(STRIP, free - need));
		const time = Math.min(free - need, wide ? beside : strip);
		return fits(time, bare ? 0 : THIN) ? { time, money: free - time } : { time: 0, money: room };
	}
	const money = wide ? Math.max(need, Math.min(need * 1.4, free * 0.32)) : need;
	return fits(free - money, CLOTH) ? { time: free - money, money } : { time: room, money: 0 };
}

/** The two pictures, time above money, each as high as the step gives it room. */
export function layout(state: ConcessionState, { width, height, locale }: LayoutInput): Frame {
	const wide = width >= WIDE;
	const head = headline(state, { x: 0, y: 0, width, height }, locale);
	const top = head.height + (wide ? 22 : 10);
	const full: Setting = { wide, focus: !state.paleLedger, headings: true, locale };
	const signed = state.id === 'visit';
	const groups = wide || state.ledgerOnPhone ? state.groups : [];
	const room = height - top;
	const split = (setting: Setting) => {
		const need = signed ? treatiesNeed(width, setting) : ledgerNeed(groups, width, setting);
		return { setting, need, ...heights(state, room, need, width, locale) };
	};
	// In the smallest rooms the ledger does without its headings, where that lets it, or the strip of time, stay.
	const all = split(full);
	const short = split({ ...full, headings: false });
	const cramped = () => split({ ...full, headings: false, cramped: true });
	const { setting, time, money } =
		short.need > room ? cramped() : all.need > room || (all.time === 0 && short.time > 0) ? short : all;
	// A hair of paper below, so that outlines of the last bar aren't clipped.
	const box: Box = { x: 0, y: height - money, width, height: money - 2 };
	const below = signed ? treaties(box, setting) : ledger(groups, box, setting);
	const above = { x: 0, y: top, width, height: time };
	const marks: Mark[] = [
		...(time > 0 ? band(state, above, state.focus === 'time', locale) : []),
		...(money > 0 ? below : []),
		...head.marks
	];
	return { width, height, marks };
}
