import type { Color } from '$lib/charts/frame';
import type { Partner, Republic } from '$lib/facts';
import type { Span } from '$lib/facts/dates';
import type { Proof, Side } from './visits';

/** A republic on the end of a thread. */
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

/** What hangs on the ruler: a stretch of time, threads from it to beads, and words. */
export interface Item {
	key: string;
	side: Side;
	partner: Partner;
	span: Span;
	/** It happened within the span, no one says when. */
	vague?: boolean;
	beads: readonly Dot[];
	parts: readonly Part[];
}
