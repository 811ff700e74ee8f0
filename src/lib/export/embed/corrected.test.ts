import { expect, it } from 'vitest';
import { PUBLISHED } from '$lib/facts/corrections';
import { shownOf, stepOf } from './shown';
import { scenePage } from './scene-page';
import { stepPage } from './step-page';

const corrections = [{ id: 'embassy', date: '2027-03-03', facts: ['embassy-astana-opened'] }];

it('the version stands in the data of an embed, which says so when a correction has touched it', async () => {
	const shown = await shownOf('desks');
	if (!shown || !stepOf(shown, 'desks-astana')) throw new Error('the story has lost a step');
	const before = stepPage(shown, 'desks-astana');
	const after = stepPage({ ...shown, corrections }, 'desks-astana');
	expect(before).toContain(`data-version="${PUBLISHED}"`);
	expect(before).not.toContain('Corrected on');
	expect(after).toContain('data-version="2027-03-03"');
	expect(after).toContain('>Corrected on 3 Mar 2027</a>');
	const elsewhere = [{ id: 'gas', date: '2027-03-03', facts: ['gas-price'] }];
	expect(stepPage({ ...shown, corrections: elsewhere }, 'desks-astana')).not.toContain('Corrected on');
}, 60_000);

it('stands in the data of a scene, too', async () => {
	const shown = await shownOf('desks');
	if (!shown) throw new Error('the story has lost a scene');
	expect(scenePage(shown)).toContain(`data-version="${PUBLISHED}"`);
	const after = scenePage({ ...shown, corrections });
	expect(after).toContain('data-version="2027-03-03"');
	expect(after).toContain('>Corrected on 3 Mar 2027</a>');
}, 60_000);
