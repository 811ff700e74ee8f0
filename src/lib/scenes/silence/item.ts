import type { Color } from '$lib/charts/frame';
import type { Partner, Republic } from '$lib/facts';
import type { Span } from '$lib/facts/dates';
import type { Proof, Side } from './visits';

/** A republic at the end of a curve. */
export interface Dot {
	key: string;
	color: Republic;
	proof: Proof;
	shape?: 'diamond';
}

/** A paragraph of a label. */
export interface Part {
	text: string;
	/** What is left out first when room is short has the highest rank; 0 always stays. */
	rank: number;
	color: Color;
	weight?: 600;
	fact?: string;
	struck?: boolean;
	/** Goes on in the line of the part before it, where that fits. */
	inline?: boolean;
}

/** What stands along the axis: an interval, curves from it to dots, and words. */
export interface Item {
	key: string;
	side: Side;
	partner: Partner;
	span: Span;
	/** It happened within the span, no one says when. */
	vague?: boolean;
	dots: readonly Dot[];
	parts: readonly Part[];
}
