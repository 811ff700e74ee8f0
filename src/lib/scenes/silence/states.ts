import type { TimeUnit } from '$lib/charts/time';

export type Step =
	| 'first'
	| 'silence'
	| 'callers'
	| 'osce'
	| 'turkmen'
	| 'juncker'
	| 'crowded'
	| 'deals'
	| 'luxembourg'
	| 'initiative';

export interface VisitsState {
	step: Step;
	/** The time that is seen, from the start of one date to the end of another. */
	from: string;
	to: string;
	/** What one cell of the axis is. */
	unit: TimeUnit;
	/** Where the axis stands, as a share of the width: at a side when visits go one way only. */
	axis: number;
}

const MIDDLE = 0.52;
const LEFT = 0.1;
const RIGHT = 0.9;

/** One state for each step: a part of the one axis of time, near or far. */
export const states: Readonly<Record<Step, VisitsState>> = {
	first: { step: 'first', from: '1998-04-15', to: '1998-04-18', unit: 'day', axis: LEFT },
	silence: { step: 'silence', from: '1998', to: '2008', unit: 'year', axis: 0.3 },
	callers: { step: 'callers', from: '1998', to: '2008', unit: 'year', axis: MIDDLE },
	osce: { step: 'osce', from: '2006-03-27', to: '2006-04-01', unit: 'day', axis: LEFT },
	turkmen: { step: 'turkmen', from: '2007-10', to: '2008-06', unit: 'month', axis: MIDDLE },
	juncker: { step: 'juncker', from: '1998', to: '2012', unit: 'year', axis: MIDDLE },
	crowded: { step: 'crowded', from: '2010-01', to: '2010-12', unit: 'month', axis: 0.44 },
	deals: { step: 'deals', from: '2010-10-23', to: '2010-10-28', unit: 'day', axis: RIGHT },
	luxembourg: { step: 'luxembourg', from: '2011-01', to: '2012-12', unit: 'quarter', axis: RIGHT },
	initiative: { step: 'initiative', from: '1998', to: '2012', unit: 'year', axis: MIDDLE }
};
