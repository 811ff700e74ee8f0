import { describe, expect, it } from 'vitest';
import { contentFaults } from './check';
import { languageWords } from './index';
import type { LanguageWords, Remark } from './types';

const remark = (id: string, text: string): Remark => ({ id, title: 'A remark', text });

/** Remarks that are each wrong in one way, but for the first and the last. */
const words: LanguageWords = {
	...languageWords('en'),
	sources: {
		method: [],
		disagreements: [
			remark('contested', 'Or not: {goods-2011}.'),
			remark('agreed', 'All agree on {gas-volume}.')
		],
		slips: [remark('gas-price', 'A fact is called so.')],
		unknown: [remark('twice', 'Once.'), remark('twice', 'And again.')],
		leftOut: [
			remark('alleged', 'There were {alleged-payments}.'),
			remark('named', 'Nemonominatus did it.'),
			remark('told', '{alleged-payments} were alleged; it ended on {settlement}.')
		]
	}
};

describe('contentFaults', () => {
	const found = contentFaults('en', new Set(), words).filter((fault) => fault.includes('sources.ts'));

	it.each([
		['a disagreement on which nobody disagrees', 'agreed: names no fact that sources dispute'],
		['a remark with the id of a fact', 'gas-price: a fact has this id, too'],
		['two remarks with one id', 'twice: two remarks have this id'],
		['an allegation without its outcome', 'alleged: tells an allegation without its outcome'],
		['the name of a private person', 'named: spells the name of a private person']
	])('finds %s', (_, fault) => {
		expect(found).toContain(`story/en/sources.ts: ${fault}`);
	});

	it('finds nothing else', () => {
		expect(found).toHaveLength(5);
	});
});

describe('contentFaults, in a step', () => {
	const { chapters } = languageWords('en');
	const faultsOf = (body?: string): string[] => {
		const { aid } = chapters;
		const step = aid?.steps['aid-bankers'];
		if (!aid || !step) throw new Error('the test needs this step');
		const changed = { ...aid, steps: { ...aid.steps, 'aid-bankers': { ...step, body: body ?? step.body } } };
		return contentFaults('en', new Set(), {
			...languageWords('en'),
			chapters: { ...chapters, aid: changed }
		}).filter((fault) => fault.includes('aid/copy.ts: aid-bankers'));
	};

	it('finds nothing in it as it is', () => expect(faultsOf()).toEqual([]));

	it.each([
		['a number that no fact gives', 'It cost 500 euros.', 'the digits "500" are typed'],
		['a fact that there isn’t', 'It cost {no-such-fact}.', 'no-such-fact'],
		['an allegation without its outcome', 'There were {alleged-payments}.', 'without its outcome']
	])('finds %s', (_, body, fault) => expect(faultsOf(body).join()).toContain(fault));
});
