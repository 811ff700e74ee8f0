import { describe, expect, it, vi } from 'vitest';
import { contentFaults } from './check';
import type * as Story from './index';
import type { LanguagePack, Remark } from './types';

const remark = (id: string, text: string): Remark => ({ id, title: 'A remark', text });

/** Remarks that are each wrong in one way. */
vi.mock('./index', async (original) => {
	const story = await original<typeof Story>();
	const pack = (...args: Parameters<typeof story.pack>): LanguagePack => ({
		...story.pack(...args),
		sources: {
			method: [],
			disagreements: [
				remark('agreed', 'All agree on {gas-volume}.'),
				remark('contested', 'Or not: {goods-2011}.')
			],
			slips: [remark('gas-price', 'A fact is called so.')],
			unknown: [remark('twice', 'Once.'), remark('twice', 'And again.')],
			leftOut: [
				remark('alleged', 'There were {alleged-payments}.'),
				remark('told', '{alleged-payments} were alleged; it ended on {settlement}.')
			]
		}
	});
	return { ...story, pack };
});

describe('contentFaults', () => {
	const found = contentFaults('en', new Set()).filter((fault) => fault.includes('sources.ts'));

	it.each([
		['a disagreement on which nobody disagrees', 'agreed: names no fact that sources dispute'],
		['a remark with the id of a fact', 'gas-price: a fact has this id, too'],
		['two remarks with one id', 'twice: two remarks have this id'],
		['an allegation without its outcome', 'alleged: tells an allegation without its outcome']
	])('finds %s', (_, fault) => {
		expect(found).toContain(`story/en/sources.ts: ${fault}`);
	});

	it('finds nothing else', () => {
		expect(found).toHaveLength(4);
	});
});
