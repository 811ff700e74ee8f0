import type { Box, Frame, Mark } from '$lib/charts/frame';
import type { LayoutInput } from '../scene';
import { band } from './band';
import { hero } from './hero';
import { ledger, ledgerNeed, type Setting } from './ledger';
import type { ConcessionState } from './states';
import { treaties, treatiesNeed } from './treaties';

/** Below this width there is room for one picture; the other shrinks to a strip or leaves. */
const WIDE = 560;
/** A strip of time: thin, with one line of words and the years. */
const STRIP = 76;

/** A loom not strung yet needs no more than this. */
const BARE = 104;
/** How many times what it needs a ledger likes to have, before time gets the rest. */
const COMFORT = 2.1;

/** How high time and money stand, in pixels; 0 when a picture leaves. */
function heights(
	state: ConcessionState,
	room: number,
	need: number,
	wide: boolean
): { time: number; money: number } {
	if (need === 0) return { time: room, money: 0 };
	const gap = wide ? 30 : 12;
	const free = room - gap;
	if (state.focus === 'money') {
		const beside = state.warp === 'bare' ? BARE : Math.max(free * 0.32, free - need * COMFORT);
		const time = wide ? Math.min(free - need, beside) : STRIP;
		return need + time <= free ? { time, money: free - time } : { time: 0, money: room };
	}
	const money = Math.min(free * 0.55, wide ? Math.max(need, Math.min(need * 1.4, free * 0.32)) : need);
	return { time: free - money, money };
}

/** The two pictures, time above money, each as high as the step gives it room. */
export function layout(state: ConcessionState, { width, height, locale }: LayoutInput): Frame {
	const wide = width >= WIDE;
	const head = hero(state, { x: 0, y: 0, width, height }, locale);
	const top = head.height + (wide ? 22 : 10);
	const setting: Setting = { wide, focus: state.focus === 'money' || !wide || state.id === 'court', locale };
	const signed = state.id === 'visit';
	const groups = wide || state.ledgerOnPhone ? state.groups : [];
	const need = signed ? treatiesNeed(width, setting) : ledgerNeed(groups, width, setting);
	const { time, money } = heights(state, height - top, need, wide);
	// A hair of paper below, so that outlines of the last bar aren't clipped.
	const box: Box = { x: 0, y: height - money, width, height: money - 2 };
	const marks: Mark[] = [
		...(time > 0 ? band(state, { x: 0, y: top, width, height: time }, state.focus === 'time', locale) : []),
		...(signed ? treaties(box, setting) : ledger(groups, box, setting)),
		...head.marks
	];
	return { width, height, marks };
}
