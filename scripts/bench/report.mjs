// What was measured, as JSON, as a table, and in docs/performance.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../lib/steps.mjs';
import { ROWS, figuresOf } from './rows.mjs';

/** @typedef {{ machine: string, results: Record<string, import('./run.mjs').Result> }} Report */

/** What is kept of each measure until it is taken again; git doesn't. */
export const REPORT = 'reports/bench.json';
export const PAGE = 'docs/performance.md';
const [BEGIN, END] = ['<!-- bench: written by npm run bench -->', '<!-- /bench -->'];
const HEAD = ['', 'bare page', 'first edition', 'this edition', '× first', 'first × itself', 'at most', ''];

/** The machine's parts that matter here. @param {string} browser its name and version */
export const machine = (browser) =>
	`${cpus().length} × ${cpus()[0]?.model.trim() || 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ` +
	`${process.platform}, Node ${process.versions.node}, ${browser}`;

/** @returns {Report['results']} what was measured before; nothing where that was never */
export function readResults() {
	const file = join(ROOT, REPORT);
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).results : {};
}

/** @param {Report} report */
export function writeReport(report) {
	const file = join(ROOT, REPORT);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(report, null, '\t')}\n`);
}

/**
 * The table of what was measured, in Markdown.
 *
 * @param {Report['results']} results
 * @returns {string}
 */
export function tableOf(results) {
	const rows = ROWS.flatMap((row) => {
		const result = results[row.measure];
		if (!result) return [];
		const { title, bare, first, own, ratio, again, limit, kept } = figuresOf(row, result);
		const mark = kept === undefined ? '' : kept ? '✓' : '✗';
		return [[title, bare, first, own, ratio, again, limit, mark]];
	});
	const all = [HEAD, ...rows];
	const widths = HEAD.map((_, column) => Math.max(3, ...all.map((cells) => cells[column]?.length ?? 0)));
	const line = (/** @type {readonly string[]} */ cells) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/**
 * The long tasks and failed audits of this edition, which say where to look.
 *
 * @param {Report['results']} results
 * @returns {string[]}
 */
export const notesOf = (results) =>
	Object.entries(results).flatMap(([id, { samples }]) =>
		Object.entries(samples).flatMap(([side, taken]) =>
			taken.flatMap(({ notes = [] }, round) =>
				side === 'own' || notes.some((note) => note.startsWith('failed'))
					? notes.map((note) => `${id}, ${side}, round ${round + 1}: ${note}`)
					: []
			)
		)
	);

/**
 * When, of what and where the measures of a report were taken.
 *
 * @param {Report} report
 * @returns {string}
 */
export function circumstances({ machine, results }) {
	const all = Object.values(results);
	const each = (/** @type {string[]} */ values) => [...new Set(values)].toSorted().join(' and ');
	const days = each(all.map(({ date }) => date.slice(0, 10)));
	const commits = each(all.map(({ commit }) => commit));
	const busiest = Math.max(...all.map(({ load }) => load)).toFixed(1);
	const tried = all.some(({ quick }) => quick);
	return (
		`Measured on ${days} of ${commits} (${machine}; load before a measure at most ${busiest}).` +
		(tried ? ' Some of it on short stretches only (`--quick`): no figures to quote.' : '')
	);
}

/**
 * Writes the table into the page about it.
 *
 * @param {Report} report
 */
export async function writePage(report) {
	const { format, resolveConfig } = await import('prettier');
	const file = join(ROOT, PAGE);
	const text = readFileSync(file, 'utf8');
	const [before, after] = [text.split(BEGIN)[0], text.split(END)[1]];
	if (after === undefined) throw new Error(`${PAGE} has no place for the table: ${BEGIN} … ${END}`);
	const table = `${circumstances(report)}\n\n${tableOf(report.results)}`;
	const options = { ...(await resolveConfig(file)), parser: 'markdown' };
	writeFileSync(file, await format(`${before}${BEGIN}\n\n${table}\n\n${END}${after}`, options));
}
