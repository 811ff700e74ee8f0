import { expect, test } from '@playwright/test';
import { scenes, steps } from '../support/embeds';
import { cases } from '../support/full';
import { lostInReaderView, STORY_WORDS } from '../support/reader-view';
import { openOwn } from '../support/site';

/** What has to be there of each kind of page. After scripts, `tests/reading/walk.spec.ts` looks at the story once more. */
const KINDS: readonly (readonly [paths: readonly string[], selector: string])[] = [
	[[''], STORY_WORDS],
	[cases(['article/'], ['article/', 'article/plain/']), 'main :is(h2, h3, .standfirst, .passage > p)'],
	[cases(['aid', 'silence'], scenes()).map((scene) => `embed/${scene}/`), '.step :is(h2, .words p)'],
	[cases(['desks/desks-from-afar'], steps()).map((step) => `embed/${step}/`), '.words p'],
	[cases(['aid'], scenes()).map((scene) => `scenes/${scene}/`), '.step :is(h3, p)']
];

for (const [paths, selector] of KINDS)
	for (const path of paths)
		test(`a reader view of /${path} leaves out none of its words`, () => {
			expect(lostInReaderView(openOwn(path), selector)).toEqual([]);
		});
