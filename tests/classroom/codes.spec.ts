import { expect, test } from '@playwright/test';
import { all, attribute, files, home, one, open, read, target, words } from '../support/site';
import { cases } from '../support/full';
import { slideIds } from '../support/present';
import { readQr } from '../support/qr';
import { FORMER_STEPS } from '../../src/lib/story/former-steps';
import { outline } from '../../src/lib/story/outline';

test('the QR code of each step says its short address, which leads to its step', () => {
	const sheets = all(open('present/notes/'), 'article.sheet:has(.short)');
	expect(sheets.map(({ id }) => id)).toEqual(slideIds().slice(1));
	const codes = new Set<string>();
	// All are written alike, and reading one takes longest.
	const looked = cases(
		sheets.filter((_, i) => i % 12 === 0),
		sheets
	);
	for (const sheet of sheets) {
		const { id } = sheet;
		const { path = '' } = target('present/notes/', attribute(sheet, '.short a', 'href')) ?? {};
		expect(path, id).toMatch(/^s\/[a-hj-km-np-z2-9]{4}\/$/);
		codes.add(path);
		const image = target('present/notes/', attribute(sheet, '.short img', 'src'))?.path ?? '';
		if (looked.includes(sheet)) expect(readQr(read(image)), id).toBe(home() + path);
		// It is read aloud and typed: without its protocol.
		expect(words(one(sheet, '.short a')), id).toBe((home() + path).replace(/^https?:\/\//, ''));
		const short = open(path);
		const leads = [
			attribute(short, 'a', 'href'),
			/^0;url=(.+)$/.exec(attribute(short, 'meta[http-equiv=refresh]', 'content'))?.[1] ?? ''
		];
		for (const href of leads) expect(target(path, href), id).toEqual({ path: '', hash: id });
	}
	expect(codes.size).toBe(sheets.length);
	// Each is there, and those of steps that were taken over; the cover has one, too, for it is a slide.
	expect([...files()].filter((path) => path.startsWith('s/'))).toHaveLength(
		slideIds().length + FORMER_STEPS.length
	);
});

test('every worksheet tells the short address of its chapter’s first step', () => {
	const sheets = [...files()].filter((path) => /^teach\/.+\/worksheet\/index\.html$/.test(path));
	expect(sheets).toHaveLength(outline.length);
	const story = open('');
	for (const path of sheets) {
		const [, chapter = ''] = path.split('/');
		const [first] = all(story, `[data-chapter][id="${chapter}"] [data-step]`);
		const foot = words(one(open(path), '.sheet footer'));
		const [, short = ''] = /(s\/\w{4}\/)/.exec(foot) ?? [];
		expect(foot, path).toContain(home().replace(/^https?:\/\//, '') + short);
		expect(target(short, attribute(open(short), 'a', 'href'))?.hash, path).toBe(first?.id);
	}
});
