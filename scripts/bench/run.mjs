// Takes the measures: round by round, all sides in each, in one order and then in the other, so that what drifts on the
// machine meets them all.
import { loadavg } from 'node:os';
import { detail, step } from '../lib/steps.mjs';
import { takeHeap } from './measures/heap.mjs';
import { takeLighthouse } from './measures/lighthouse.mjs';
import { takeLoad } from './measures/load.mjs';
import { takeResponse } from './measures/response.mjs';
import { takeScroll } from './measures/scroll.mjs';
import { takeUnslowed } from './measures/unslowed.mjs';

/**
 * @typedef {{ executablePath: string, url: string, quick: boolean }} Subject one page to measure once
 * @typedef {{ values: Record<string, number>, notes?: string[] }} Sample what was measured, by names of its own
 * @typedef {(subject: Subject) => Promise<Sample>} Take
 * @typedef {'bare' | 'first' | 'own' | 'again'} Side `again` is the first edition once more: how far it differs from
 *   itself is how little a difference means
 * @typedef {{ id: string, title: string, shown: string, rounds: number, take: Take, sides: Side[], page?: string }} Measure
 *   `shown`: the value that is told while measuring; `page`: below a site's root, the story when left out
 * @typedef {object} Result
 * @property {string} date when it was begun, in ISO 8601
 * @property {string} commit this edition's
 * @property {number} rounds
 * @property {boolean} quick whether only short stretches were measured
 * @property {number} load how busy the machine was at the start
 * @property {Partial<Record<Side, Sample[]>>} samples one a round
 */

/** @type {Side[]} */
const ALL = ['bare', 'first', 'own', 'again'];

/** The pages that Lighthouse looks at beside the story. */
const PAGES = {
	article: 'article/',
	scene: 'scenes/aid/',
	slide: 'present/aid-everything/',
	sources: 'sources/',
	teach: 'teach/',
	embed: 'embed/aid/aid-everything/'
};

/** @type {readonly Measure[]} */
export const MEASURES = [
	{
		id: 'load',
		title: 'What is loaded',
		shown: 'all',
		rounds: 1,
		take: takeLoad,
		sides: ['bare', 'first', 'own']
	},
	{
		id: 'scroll',
		title: 'Scrolling, slowed four times',
		shown: 'task',
		rounds: 5,
		take: takeScroll,
		sides: ALL
	},
	{ id: 'unslowed', title: 'Scrolling, unslowed', shown: 'both', rounds: 5, take: takeUnslowed, sides: ALL },
	{ id: 'response', title: 'Steps and pictures', shown: 'first', rounds: 3, take: takeResponse, sides: ALL },
	{
		id: 'heap',
		title: 'Memory',
		shown: 'growth',
		rounds: 3,
		take: takeHeap,
		sides: ['first', 'own', 'again']
	},
	{ id: 'lighthouse', title: 'Lighthouse: story', shown: 'lcp', rounds: 5, take: takeLighthouse, sides: ALL },
	...Object.entries(PAGES).map(([name, page]) => ({
		id: `lighthouse-${name}`,
		title: `Lighthouse: ${name}`,
		shown: 'tbt',
		rounds: 5,
		take: takeLighthouse,
		sides: /** @type {Side[]} */ (['first', 'own']),
		page
	}))
];

/** The measures whose names begin as one of some do. @param {string[]} starts */
export const chosenMeasures = (starts) =>
	MEASURES.filter(({ id }) => starts.some((start) => id.startsWith(start)));

/** Tells how far all of it is, and how long the rest may take. @param {number} total samples */
function progress(total) {
	const began = Date.now();
	let done = 0;
	return (/** @type {string} */ text) => {
		done += 1;
		const left = ((Date.now() - began) / done) * (total - done);
		detail(
			`${String(done).padStart(String(total).length)}/${total} ${text}; ${Math.ceil(left / 60_000)} min left`
		);
	};
}

/**
 * Takes some measures, and hands out the result of each as soon as it is whole.
 *
 * @param {readonly Measure[]} measures
 * @param {{ executablePath: string, urls: Record<Side, string>, commit: string, quick: boolean, rounds?: number }} options
 *   `rounds`: how many, whatever the measure says
 * @param {(id: string, result: Result) => void} found
 */
export async function run(measures, { executablePath, urls, commit, quick, rounds }, found) {
	const roundsOf = (/** @type {Measure} */ measure) => rounds ?? (quick ? 1 : measure.rounds);
	const tell = progress(measures.reduce((sum, one) => sum + roundsOf(one) * one.sides.length, 0));
	for (const measure of measures) {
		step(measure.title);
		/** @type {Result} */
		const result = {
			date: new Date().toISOString(),
			commit,
			rounds: roundsOf(measure),
			quick,
			load: loadavg()[0] ?? 0,
			samples: {}
		};
		for (let round = 0; round < result.rounds; round++)
			for (const side of round % 2 === 0 ? measure.sides : measure.sides.toReversed()) {
				const url = new URL(measure.page ?? '', urls[side]).href;
				// One page that breaks down is no reason to lose an hour's work: it has no value in this round.
				/** @type {Sample} */
				const sample = await measure
					.take({ executablePath, url, quick })
					.catch((error) => ({ values: {}, notes: [`failed: ${error.message.split('\n')[0]}`] }));
				(result.samples[side] ??= []).push(sample);
				const value = sample.values[measure.shown];
				const told = value === undefined ? sample.notes?.join() : `${measure.shown} ${value.toFixed(1)}`;
				tell(`${measure.id}, round ${round + 1}, ${side}: ${told}`);
			}
		found(measure.id, result);
	}
}
