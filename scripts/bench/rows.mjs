// The rows of the table: what is told of each measure, and the most that is wanted of this edition.
import { compare, median } from './statistics.mjs';

/**
 * @typedef {{ ratio: number } | { most: number, orBare?: boolean } | { least: number }} Limit `ratio`: of the first
 *   edition; `orBare`: or as much as the bare page, where that is more
 * @typedef {object} Row
 * @property {string} measure
 * @property {string[]} values
 * @property {string} title
 * @property {string} [unit]
 * @property {number} [digits]
 * @property {Limit} [limit]
 * @property {true} [alone] whether a ratio would say nothing: what can be negative is compared with its limit alone
 */

/** The pages that Lighthouse looks at, by the names of their measures, in the order of the table. */
const LOOKED_AT = ['', '-article', '-scene', '-slide', '-sources', '-teach', '-embed'];
const SCORES = ['performance', 'accessibility', 'practices', 'search'];

/** @type {(page: string) => Row[]} */
const lighthouseRows = (page) => {
	const measure = `lighthouse${page}`;
	const name = page.slice(1) || 'story';
	// An embed asks search engines to leave it out: its page is the story.
	const values = name === 'embed' ? SCORES.filter((score) => score !== 'search') : SCORES;
	const wanted = name === 'story';
	return [
		{
			measure,
			values: ['lcp'],
			title: `Lighthouse, ${name}: largest contentful paint`,
			unit: 'ms',
			limit: wanted ? { ratio: 0.6 } : undefined
		},
		{
			measure,
			values: ['tbt'],
			title: `Lighthouse, ${name}: total blocking time`,
			unit: 'ms',
			limit: wanted ? { most: 30 } : undefined
		},
		{ measure, values, title: `Lighthouse, ${name}: ${values.length} scores`, limit: { least: 100 } }
	];
};

/** @type {readonly Row[]} */
export const ROWS = [
	{
		measure: 'scroll',
		values: ['task'],
		title: 'Main thread per 1000 px, slowed 4×',
		unit: 'ms',
		limit: { ratio: 0.45 }
	},
	{ measure: 'scroll', values: ['cpu'], title: '… processor time', unit: 'ms' },
	{ measure: 'unslowed', values: ['task'], title: 'Main thread per 1000 px, unslowed', unit: 'ms' },
	{ measure: 'unslowed', values: ['main'], title: '… processor time', unit: 'ms' },
	{ measure: 'unslowed', values: ['workers'], title: '… workers’ processor time', unit: 'ms' },
	{
		measure: 'unslowed',
		values: ['both'],
		title: '… main thread and workers together',
		unit: 'ms',
		limit: { ratio: 0.75 }
	},
	{ measure: 'unslowed', values: ['all'], title: '… all of the browser', unit: 'ms' },
	{
		measure: 'scroll',
		values: ['late'],
		title: 'Frames over 20 ms, slowed 4×',
		unit: '%',
		digits: 1,
		limit: { most: 5, orBare: true }
	},
	{
		measure: 'scroll',
		values: ['veryLate'],
		title: 'Frames over 34 ms, slowed 4×',
		unit: '%',
		digits: 1,
		limit: { most: 0.5, orBare: true }
	},
	{
		measure: 'scroll',
		values: ['longTasks'],
		title: 'Long tasks, down and up, slowed 4×',
		limit: { most: 0 }
	},
	{
		measure: 'response',
		values: ['first'],
		title: 'Step enters → first change, slowed 4×',
		unit: 'ms',
		digits: 1,
		limit: { most: 20 }
	},
	{ measure: 'load', values: ['html'], title: 'HTML', unit: 'kB', digits: 1, limit: { most: 55 } },
	{
		measure: 'load',
		values: ['all'],
		title: 'All on first load',
		unit: 'kB',
		digits: 1,
		limit: { most: 140 }
	},
	{ measure: 'load', values: ['requests'], title: 'Requests on first load' },
	{ measure: 'load', values: ['later'], title: 'Requests while scrolling', limit: { most: 30 } },
	{ measure: 'load', values: ['stored'], title: '… the service worker’s own' },
	{
		measure: 'heap',
		values: ['growth'],
		title: 'Heap growth, five times down and up',
		unit: 'kB',
		limit: { most: 100 },
		alone: true
	},
	{ measure: 'heap', values: ['code'], title: '… compiled code', unit: 'kB', alone: true },
	{ measure: 'heap', values: ['all'], title: 'Heap after that, code included', unit: 'kB' },
	...LOOKED_AT.flatMap(lighthouseRows)
];

/** @typedef {import('./run.mjs').Result} Result */
/** @typedef {import('./run.mjs').Side} Side */

/**
 * A row with its figures, in words.
 *
 * @typedef {object} Figures
 * @property {string} title
 * @property {string} bare medians of each side; '' where it wasn't measured
 * @property {string} first
 * @property {string} own
 * @property {string} ratio of this edition to the first, with its interval
 * @property {string} again the same of the first edition to itself
 * @property {string} limit
 * @property {boolean | undefined} kept whether this edition keeps the limit; nothing where there is none
 */

/** How many rounds it takes for an interval to say anything. */
const FEW = 3;

/** @param {ReturnType<typeof compare>} found @param {number} rounds */
function ratioInWords(found, rounds) {
	if (!found) return '';
	const interval = rounds < FEW ? '' : ` (${found.low.toFixed(2)}–${found.high.toFixed(2)})`;
	return found.ratio.toFixed(2) + interval;
}

/**
 * The figures of a row.
 *
 * @param {Row} row
 * @param {Result} result
 * @returns {Figures}
 */
export function figuresOf({ values, title, unit, digits = 0, limit, alone }, result) {
	/** @type {(side: Side, value: string) => number[]} */
	const samples = (side, value) =>
		(result.samples[side] ?? []).map((sample) => sample.values[value] ?? Number.NaN);
	/** @param {Side} side */
	const medians = (side) => values.map((value) => median(samples(side, value)));
	const inWords = (/** @type {number} */ value) => {
		const text = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
		return text.replace(/^-0(\.0*)?$/, '0$1');
	};
	/** @param {Side} side */
	const told = (side) => {
		const found = medians(side);
		if (found.some(Number.isNaN)) return '';
		return `${found.map(inWords).join(' / ')}${unit ? ` ${unit}` : ''}`;
	};
	const [value = ''] = values;
	/** @type {(side: Side) => ReturnType<typeof compare>} */
	const against = (side) =>
		alone || values.length > 1 ? undefined : compare(samples(side, value), samples('first', value));
	const own = against('own');
	return {
		title,
		bare: told('bare'),
		first: told('first'),
		own: told('own'),
		ratio: ratioInWords(own, result.rounds),
		again: ratioInWords(against('again'), result.rounds),
		limit: limit ? limitInWords(limit, unit) : '',
		kept: limit && told('own') ? keeps(limit, medians('own'), own?.ratio, medians('bare')) : undefined
	};
}

/** @param {Limit} limit @param {string | undefined} unit */
function limitInWords(limit, unit) {
	if ('ratio' in limit) return `${limit.ratio.toFixed(2)} ×`;
	if ('least' in limit) return `${limit.least} each`;
	return `${limit.most}${unit ? ` ${unit}` : ''}${limit.orBare ? ', or the bare page’s' : ''}`;
}

/** @type {(limit: Limit, own: number[], ratio: number | undefined, bare: number[]) => boolean} */
function keeps(limit, own, ratio, bare) {
	if ('ratio' in limit) return ratio !== undefined && ratio <= limit.ratio;
	if ('least' in limit) return own.every((value) => value >= limit.least);
	const most = limit.orBare && bare.every(Number.isFinite) ? Math.max(limit.most, ...bare) : limit.most;
	return own.every((value) => value <= most);
}
