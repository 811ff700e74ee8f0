import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOptions, writeOptions } from './options';

describe('the options in an address', () => {
	it('are read', () => {
		expect(readOptions('?theme=dark&plain=1&childId=graphic-1', '#?secret=aB3')).toEqual({
			theme: 'dark',
			plain: true,
			childId: 'graphic-1',
			secret: 'aB3'
		});
	});
	it.each([
		'',
		'?theme=pink',
		'?theme=',
		'?plain=yes',
		'?childId=<b>',
		'?theme=dark%00',
		'?%',
		'?theme[]=dark'
	])('fall back to the default for %s', (search) => {
		expect(readOptions(search, '#secret=<i>')).toEqual({
			theme: 'auto',
			plain: false,
			childId: undefined,
			secret: undefined
		});
	});
	it('are read where a hash has no question mark, and names no longer than a hundred signs', () => {
		const name = 'a'.repeat(100);
		expect(readOptions('', `#secret=${name}`).secret).toBe(name);
		expect(readOptions('', `#?secret=${name}a`).secret).toBeUndefined();
		expect(readOptions('', 'secret=a').secret).toBe('a');
		expect(readOptions('?childId=a:b.c-9_', '').childId).toBe('a:b.c-9_');
		expect(readOptions('?childId=a%20b', '').childId).toBeUndefined();
		expect(readOptions('?childId=', '').childId).toBeUndefined();
		expect(readOptions('?theme=light', '').theme).toBe('light');
	});
	it('are written for the way to the next step', () => {
		expect(writeOptions({ theme: 'auto', plain: false })).toBe('');
		expect(writeOptions({ theme: 'dark', plain: true, childId: 'g1', secret: 's3' })).toBe(
			'?theme=dark&plain=1&childId=g1#?secret=s3'
		);
		expect(writeOptions({ theme: 'auto', plain: false, secret: 's3' })).toBe('#?secret=s3');
	});
	it('never throw, and hand on nothing but what was understood', () => {
		const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters(), fc.webFragments());
		fc.assert(
			fc.property(hostile, hostile, hostile, (theme, childId, hash) => {
				const options = readOptions(`?theme=${theme}&childId=${childId}&plain=1`, `#?secret=${hash}`);
				expect(['auto', 'light', 'dark']).toContain(options.theme);
				const rest = writeOptions(options);
				expect(rest).toMatch(/^(\?[\w=&:%.-]*)?(#\?secret=[\w:.-]+)?$/);
				expect(readOptions(rest.replace(/#.*/, ''), rest.replace(/^[^#]*/, ''))).toEqual(options);
			})
		);
	}, 60_000);
});
