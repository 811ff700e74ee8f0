import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PUBLISHED } from '$lib/facts/corrections';
import { LICENCE } from '$lib/pages/ui/licence';
import { m } from '$lib/paraglide/messages';
import { license, version } from '../../../../package.json';

const file = readFileSync('CITATION.cff', 'utf8');
/** All that the file says by a name, whatever it stands in. */
const said = (name: string) =>
	[...file.matchAll(new RegExp(`^\\s*(?:- )?${name}: (.+)$`, 'gm'))].map(([, value]) => value);

it('CITATION.cff says what package, story and data say', () => {
	expect(said('cff-version')).toEqual(['1.2.0']);
	expect(new Set(said('version'))).toEqual(new Set([version]));
	expect(said('date-released')).toEqual([PUBLISHED]);
	expect(said('license')).toEqual([license, LICENCE.spdx]);
	expect(said('title')).toEqual([
		m.site_name({}, { locale: 'en' }),
		m.data_title_cited({}, { locale: 'en' })
	]);
	expect(said('type')).toEqual(['software', 'data']);
});

it('the licence that data and words name lies beside the code', () => {
	const text = readFileSync(`LICENSES/${LICENCE.spdx}.txt`, 'utf8');
	expect(text.startsWith(`${LICENCE.title}\n`)).toBe(true);
	for (const page of ['NOTICE.md', 'README.md'])
		expect(readFileSync(page, 'utf8')).toContain(`(LICENSES/${LICENCE.spdx}.txt)`);
});
