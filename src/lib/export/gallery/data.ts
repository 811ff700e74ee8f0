import type { Shown } from '$lib/export/embed/page';
import { versionOf } from '$lib/export/embed/version';
import { knownFact } from '$lib/facts/known';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Cell } from '$lib/scenes/scene';
import { factsShown } from '$lib/scenes/shown';
import { creditLine } from '$lib/pages/sources/credit';
import { factsOfStep } from '$lib/pages/sources/uses';
import type { Step } from '$lib/story';
import { LICENCE } from '$lib/pages/ui/licence';
import { site } from '$lib/pages/ui/site';
import { csvOf } from '../data/csv';
import { factsJson } from '../data/facts';
import { publishedValue } from '../data/published';
import { factUrl } from '../data/words';

type What = Omit<Shown, 'place'>;

/** What a cell says, and the fact it says it of: its value and unit for machines. */
function cellData({ text, fact: id }: Cell) {
	if (id === undefined) return { text };
	const fact = knownFact(id);
	return { text, fact: id, value: publishedValue(fact) ?? null, unit: fact.unit, url: factUrl(id) };
}

/** Made once a build: it is asked for by every step. */
const known = new Map<Locale, { id: string }[]>();
function factsIn(locale: Locale): { id: string }[] {
	const made = known.get(locale) ?? (factsJson(locale) as { id: string }[]);
	known.set(locale, made);
	return made;
}

/** What one step draws: its table, cell by cell, and the facts behind its picture. */
function stepData({ chapter, module: { scene }, locale }: What, { id, state, headline }: Step) {
	const { caption, columns, rows } = scene.rows(state, locale);
	const shown = new Set(factsShown(scene, state, locale));
	return {
		step: id,
		title: headline,
		description: scene.describe(state, locale),
		url: `${site}/scenes/${scene.id}/#${id}`,
		chapter: chapter.id,
		table: { caption, columns, rows: rows.map((row) => row.map(cellData)) },
		facts: factsIn(locale).filter((row) => shown.has(row.id))
	};
}

/** What a step draws, or all steps of a scene where `step` is left out, as JSON text. */
export function drawnJson(shown: What, step?: Step): string {
	const { chapter, module, locale } = shown;
	const steps = step ? [step] : chapter.steps;
	const facts = steps.flatMap((one) => factsOfStep(chapter.id, one, module, locale));
	const about = {
		source: m.site_name({}, { locale }),
		scene: module.scene.id,
		language: locale,
		version: versionOf(facts),
		credit: creditLine(facts),
		licence: LICENCE.url
	};
	const body = step
		? { ...about, ...stepData(shown, step) }
		: { ...about, title: chapter.title, steps: steps.map((one) => stepData(shown, one)) };
	return `${JSON.stringify(body)}\n`;
}

/** A step's table as CSV. A column whose cells are facts has their values, units and ids beside it. */
export function stepCsv({ module: { scene }, locale }: What, { state }: Step): string {
	const { columns, rows } = scene.rows(state, locale);
	const holdsFacts = columns.map((_, i) => rows.some((row) => row[i]?.fact));
	const head = columns.flatMap((column, i) =>
		holdsFacts[i]
			? [
					column,
					m.scene_csv_value({ column }, { locale }),
					m.scene_csv_unit({ column }, { locale }),
					m.scene_csv_fact({ column }, { locale })
				]
			: [column]
	);
	const body = rows.map((row) =>
		row.flatMap((cell, i) => {
			if (!holdsFacts[i]) return [cell.text];
			const { value = '', unit = '', fact: id = '' } = cellData(cell);
			return [cell.text, value ?? '', unit, id];
		})
	);
	return csvOf([head, ...body]);
}

/** The tables of all steps of a scene as one CSV, a line for each cell, because no two tables have the same columns. */
export function sceneCsv({ chapter, module: { scene }, locale }: What): string {
	const head = ['step', 'row', 'column', 'text', 'value', 'unit', 'fact', 'url'];
	const body = chapter.steps.flatMap(({ id: step, state }) => {
		const { columns, rows } = scene.rows(state, locale);
		return rows.flatMap((row, r) =>
			row.map((cell, c) => {
				const { text, value = '', unit = '', fact: id = '', url = '' } = cellData(cell);
				return [step, r + 1, columns[c] ?? '', text, value ?? '', unit, id, url];
			})
		);
	});
	return csvOf([head, ...body]);
}
