import {
	existsSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Kept } from '../scripts/lib/kept.mjs';

const DAY = 24 * 60 * 60 * 1000;
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes a file of one byte, and counts how often it had to. */
function maker(byte: number) {
	const one = { times: 0 };
	return {
		one,
		make: () => {
			one.times += 1;
			return Promise.resolve(new Uint8Array([byte]));
		}
	};
}

it('makes a file once, also for whoever comes later', async () => {
	const { one, make } = maker(7);
	expect([...(await new Kept(folder).get('a', make))]).toEqual([7]);
	expect([...(await new Kept(folder).get('a', make))]).toEqual([7]);
	expect(one.times).toBe(1);
	expect(readdirSync(folder)).toEqual(['a']);
});

it('tells files apart by their names', async () => {
	const kept = new Kept(folder);
	await kept.get('a', maker(1).make);
	expect([...(await kept.get('b', maker(2).make))]).toEqual([2]);
});

it('keeps nothing of what could not be made', async () => {
	const kept = new Kept(folder);
	await expect(kept.get('a', () => Promise.reject(new Error('no picture')))).rejects.toThrow('no picture');
	expect([...(await kept.get('a', maker(3).make))]).toEqual([3]);
});

it('lets go of what nobody has asked for in a month, and of nothing else', async () => {
	for (const [name, days] of [
		['old', 31],
		['asked', 29]
	] as const) {
		writeFileSync(join(folder, name), 'x');
		const then = new Date(Date.now() - days * DAY);
		utimesSync(join(folder, name), then, then);
	}
	const { one, make } = maker(1);
	await new Kept(folder).get('asked', make);
	expect(one.times).toBe(0);
	expect(readdirSync(folder)).toEqual(['asked']);
	// It has been asked for today: another month passes before it goes.
	await new Kept(folder).get('new', make);
	expect(existsSync(join(folder, 'asked'))).toBe(true);
});

it('isn’t put off by what another process has renamed since it was listed', async () => {
	// Listed, and not there to be looked at: what a draft is that has got its name meanwhile.
	symlinkSync(join(folder, 'gone'), join(folder, 'draft'));
	expect([...(await new Kept(folder).get('a', maker(4).make))]).toEqual([4]);
});
