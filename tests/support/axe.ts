import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

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
	// Once a document, and not in its frames: reading half a megabyte of script takes longer than most rules do.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const { looked, violations } = await page.evaluate(
		async ({ context, runOnly }) => {
			// Of what is well, one element each is enough: naming thousands takes longer than looking at them.
			const { passes, violations } = await (window as unknown as { axe: typeof axe }).axe.run(context, {
				runOnly,
				iframes: false,
				resultTypes: ['violations']
			});
			return {
				looked: passes.length + violations.length,
				violations: violations.map(({ id, nodes }) => ({
					id,
					nodes: nodes.slice(0, 5).map(({ target, html }) => `${target.join(' ')} ${html}`)
				}))
			};
		},
		{
			context: { include: inside ? [inside] : [], exclude: outside ? [outside] : [] },
			runOnly: { type: rules ? ('rule' as const) : ('tag' as const), values: [...(rules ?? RULES)] }
		}
	);
	// A rule that found nothing to look at has proved nothing.
	expect(looked, page.url()).toBeGreaterThan(0);
	return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.join('\n')}`);
}
