import type { Shown } from '$lib/export/embed/page';
import { shownOf, stepOf } from '$lib/export/embed/shown';
import { SCALE, SCHEMES, dataName, pngName, svgName } from '$lib/embed/files';
import { outline, type Step } from '$lib/story';
import { currentId, fileFolder } from '$lib/story/former-ids';
import { FORMER_STEPS, stepIdsOf } from '$lib/story/former-steps';
import { pngOf } from '../images';
import { drawnJson, sceneCsv, stepCsv } from './data';
import { stepSvg } from './picture';

type What = Omit<Shown, 'place'>;

/** A file of a scene: what kind it is, and how it is made when it is asked for. */
interface SceneFile {
	/** Media type. */
	type: string;
	body: () => string | Promise<Uint8Array<ArrayBuffer>>;
}

const SVG = 'image/svg+xml; charset=utf-8';
const PNG = 'image/png';
const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json';

type Named = [name: string, file: SceneFile];

/** The files of a step. @param name the step's id, or that of one that it took over */
const stepFiles = (shown: What, step: Step, name: string): Named[] => [
	...SCHEMES.flatMap((scheme): Named[] => [
		[svgName(name, scheme), { type: SVG, body: () => stepSvg(shown, step, scheme) }],
		[pngName(name, scheme), { type: PNG, body: () => pngOf(stepSvg(shown, step, scheme), SCALE) }]
	]),
	[dataName(name, 'csv'), { type: CSV, body: () => stepCsv(shown, step) }],
	[dataName(name, 'json'), { type: JSON_TYPE, body: () => drawnJson(shown, step) }]
];

/** The files of the steps that a chapter had in the first edition: those of the steps that took them over. */
async function formerFiles(chapter: string): Promise<Named[]> {
	const files = FORMER_STEPS.filter((step) => step.chapter === chapter).map(async ({ id, now }) => {
		const shown = await shownOf(now.chapter);
		const step = stepOf(shown, now.id);
		return shown && step ? stepFiles(shown, step, id) : [];
	});
	return (await Promise.all(files)).flat();
}

/**
 * Every file that a scene hands out, by name.
 *
 * @param folder of the scene's files
 * @returns nothing where there is no such scene
 */
export async function sceneFiles(folder: string): Promise<ReadonlyMap<string, SceneFile>> {
	const shown = await shownOf(folder);
	if (!shown) return new Map();
	return new Map([
		...shown.chapter.steps.flatMap((step) => stepFiles(shown, step, step.id)),
		...(await formerFiles(shown.chapter.id)),
		[dataName(folder, 'csv'), { type: CSV, body: () => sceneCsv(shown) }],
		[dataName(folder, 'json'), { type: JSON_TYPE, body: () => drawnJson(shown) }]
	]);
}

/** The names of all files of all scenes: parameters of the route that writes them. */
export const fileEntries = (): { scene: string; file: string }[] =>
	outline
		.map(({ id }) => fileFolder(id))
		.flatMap((folder) =>
			[
				...stepIdsOf(currentId(folder)).flatMap((id) => [
					...SCHEMES.flatMap((scheme) => [svgName(id, scheme), pngName(id, scheme)]),
					dataName(id, 'csv'),
					dataName(id, 'json')
				]),
				dataName(folder, 'csv'),
				dataName(folder, 'json')
			].map((file) => ({ scene: folder, file }))
		);

/**
 * Has all pictures drawn that scenes hand out. They take longest, and other threads draw them, which would have nothing to do
 * until the first page asks for one; whoever asks for one that can't be drawn is told.
 */
export async function drawAhead(): Promise<void> {
	for (const { id } of outline)
		for (const { type, body } of (await sceneFiles(fileFolder(id))).values())
			if (type === PNG) void Promise.resolve(body()).catch(() => undefined);
}
