import { describe, expect, it } from 'vitest';
import { knownFact } from '$lib/facts/known';
import { languageWords } from '$lib/story';
import { factsIn } from '$lib/story/fill';
import { teaching } from './teaching';

/** What else a key gives, and how pupils come to it or why none is asked for it. */
const BESIDES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	tractebel: { 'total-cost': 'told to the teacher: that it is missing is the answer' },
	silence: {
		'visit-count-own-east': 'solid curves, drawn one by one',
		'visit-de-gucht-return': 'a curve without a name, beside its year',
		'silence-own': 'told to the teacher: pupils mark it'
	},
	aid: {
		'aid-kg-gap': 'what Kyrgyzstan got less the three sums beside it',
		'aid-kg-2010': 'told to the teacher: why it is so'
	},
	security: {
		'aid-answer-from': 'told to the teacher: that there is no date stands on the sheet',
		'aid-answer-to': 'the same'
	},
	brussels: { 'brussels-institutions': 'names, written one by one' },
	chronicle: { 'visit-michel': 'told to the teacher' }
};

/** Whether pupils have a fact on their sheet, or can work it out from what is there. */
const canBeFound = (id: string, sheet: ReadonlySet<string>): boolean => {
	const { status } = knownFact(id);
	return (
		sheet.has(id) ||
		(status.kind === 'derived' && status.by.of.every((operand) => canBeFound(operand, sheet)))
	);
};

describe('every number that a worksheet’s key gives is on the sheet, or can be worked out from it', async () => {
	const { sheets } = await teaching();
	const { guides } = languageWords('en').teaching;

	it.each(sheets.map(({ chapter, frame, gaps }) => ({ id: chapter.id, frame, gaps })))(
		'$id',
		({ id, frame, gaps }) => {
			const { lead, tasks } = guides[id]?.sheet ?? { lead: '', tasks: [] };
			const drawn = frame.marks.flatMap((mark) => ('fact' in mark && mark.fact ? [mark.fact] : []));
			const sheet = new Set([
				...drawn,
				// A letter stands where its number was: what it counts or sums can be counted or summed.
				...gaps.map(({ fact }) => fact),
				...factsIn(lead),
				...tasks.flatMap(({ task }) => factsIn(task))
			]);
			const beyond = tasks
				.flatMap(({ answer }) => factsIn(answer))
				.filter((fact) => !canBeFound(fact, sheet));
			expect([...new Set(beyond)].sort()).toEqual(Object.keys(BESIDES[id] ?? {}).sort());
		}
	);

	it('a key uses the words of the chart for what is to be added up', () => {
		const aid = sheets.find(({ chapter }) => chapter.id === 'aid');
		const names = aid?.frame.marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : [])).join(' ');
		const [first] = guides.aid?.sheet.tasks ?? [];
		const listed = /\(([^)]*)\)/.exec(first?.task ?? '')?.[1]?.split(/, | and /) ?? [];
		expect(listed).toHaveLength(3);
		for (const grant of listed) expect(names?.toLowerCase()).toContain(grant);
	});

	it('asks for whole millions where the key has them', () => {
		const trade = sheets.find(({ chapter }) => chapter.id === 'trade');
		const answer = trade?.tasks[0]?.answer.map(({ text }) => text).join('');
		expect(answer).toMatch(/^A is €\d+ million, B is €\d+ million\./);
	});
}, 60_000);
