import { describe, expect, it } from 'vitest';
import { directLine, type LineEnd } from './direct-line';

/** A window that others can speak to, and that takes for ours whatever isn't 'strange'. */
function windowOf(opener: unknown = null) {
	let listen: ((event: MessageEvent) => void) | undefined;
	const heard: unknown[] = [];
	const end = {
		opener,
		addEventListener: (_: string, listener: (event: MessageEvent) => void) => (listen = listener)
	} as unknown as LineEnd;
	const say = directLine(end, (data) => {
		heard.push(data);
		return data !== 'strange';
	});
	const seenBy = { closed: false, postMessage: (data: unknown) => heard.push(data) };
	return {
		say,
		heard,
		seenBy,
		hear: (data: unknown, source: unknown) => listen?.({ data, source } as MessageEvent)
	};
}

describe('a direct line', () => {
	it('leads to the window that opened this one, and back to whoever spoke', () => {
		const slides = windowOf();
		const notes = windowOf(slides.seenBy);
		slides.say('nobody there');
		expect(notes.heard).toEqual([]);
		notes.say('who');
		expect(slides.heard).toEqual(['who']);
		slides.hear('who', notes.seenBy);
		slides.say('at');
		expect(notes.heard).toEqual(['at']);
	});
	it('never leads to a stranger, nor to a window that was closed', () => {
		const slides = windowOf();
		const [stranger, notes] = [windowOf(), windowOf()];
		slides.hear('strange', stranger.seenBy);
		slides.hear('who', notes.seenBy);
		slides.hear('from nowhere', null);
		notes.seenBy.closed = true;
		slides.say('at');
		expect([stranger.heard, notes.heard]).toEqual([[], []]);
	});
});
