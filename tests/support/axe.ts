import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is looked at: everything, or what alone changes with colours or with a screen's size. */
export type Look = 'everything' | 'contrast' | 'targets';

/** Expects that axe finds nothing on a page as it stands. @param where named where it does */
export async function expectAccessible(page: Page, where: string, look: Look = 'everything'): Promise<void> {
	const axe = new AxeBuilder({ page });
	if (look === 'everything') axe.withTags(RULES);
	else axe.withRules(look === 'contrast' ? ['color-contrast'] : ['target-size']);
	const { violations, passes } = await axe.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`),
		where
	).toEqual([]);
	// A rule that found nothing to look at has proved nothing.
	expect(passes.length, where).toBeGreaterThan(0);
}
