import { isSession } from './address';

export type Role = 'slides' | 'notes';
export type Blank = '' | 'black' | 'white';

/** Where a presentation is. */
export interface SlidePosition {
	step: string;
	/** How many layers of its picture show, from 1. */
	layer: number;
	blank: Blank;
	/** When somebody last moved, in milliseconds since 1970; 0 in a window where nobody has. */
	moved: number;
}

/** What the windows of one session tell each other: where they are, a request to say so, and goodbye. */
export type Message = { session: string; from: Role } & (
	{ kind: 'at'; place: SlidePosition } | { kind: 'who' } | { kind: 'bye' }
);

const MOST_LAYERS = 20;

/** Reads what arrived on the channel. @returns nothing for what is malformed */
export function readMessage(data: unknown): Message | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { session, from, kind, place } = data as Record<string, unknown>;
	if (!isSession(session) || (from !== 'slides' && from !== 'notes')) return undefined;
	if (kind === 'who' || kind === 'bye') return { session, from, kind };
	const read = kind === 'at' ? readPlace(place) : undefined;
	return read && { session, from, kind: 'at', place: read };
}

function readPlace(data: unknown): SlidePosition | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { step, layer, blank, moved } = data as Record<string, unknown>;
	if (typeof step !== 'string' || step.length > 100) return undefined;
	if (!Number.isInteger(layer) || (layer as number) < 1 || (layer as number) > MOST_LAYERS) return undefined;
	if (blank !== '' && blank !== 'black' && blank !== 'white') return undefined;
	if (typeof moved !== 'number' || !(moved >= 0) || !Number.isFinite(moved)) return undefined;
	return { step, layer: layer as number, blank, moved };
}

/** Whether another window's place is the one to follow: the later move; with none between them, the slides'. */
export const leads = (theirs: SlidePosition, from: Role, mine: SlidePosition): boolean =>
	theirs.moved > mine.moved || (theirs.moved === mine.moved && from === 'slides');
