import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What of a page is looked at, and by which rules. */
export interface Look {
	/** Nothing but what this selector finds. */
	inside?: string;
	/** All but what this selector finds. */
	outside?: string;
	/** Some of axe's rules; all that the standards ask for, and its good practice, when left out. */
	rules?: readonly string[];
}

/**
 * What axe finds wrong on a page as it stands: each rule with the first elements that break it. Frames are pages of their
 * own, and judged on their own.
 */
export async function axeFaults(page: Page, { inside, outside, rules }: Look = {}): Promise<string[]> {
	// In one go: otherwise axe is loaded once more, in a page of its own, to gather what several frames said.
	const axe = new AxeBuilder({ page }).setLegacyMode(true);
	// Of what is well, one element each is enough: naming thousands takes longer than looking at them.
	axe.options({ iframes: false, resultTypes: ['violations'] });
	if (inside) axe.include(inside);
	if (outside) axe.exclude(outside);
	const { violations, passes } = await (rules ? axe.withRules([...rules]) : axe.withTags(RULES)).analyze();
	// A rule that found nothing to look at has proved nothing.
	expect(passes.length + violations.length, page.url()).toBeGreaterThan(0);
	return violations.map(
		({ id, nodes }) =>
			`${page.url()} ${id}: ${nodes
				.slice(0, 5)
				.map(({ target, html }) => `${target.join(' ')} ${html}`)
				.join('\n')}`
	);
}
