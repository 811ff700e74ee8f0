import type { Shown } from '$lib/export/embed/page';
import { SCALE, SCHEMES, dataName, pngName, svgName } from '$lib/pages/gallery/files';
import { outline } from '$lib/story';
import { fileFolder } from '$lib/story/former-ids';
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
const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json';

/** Every file that a scene hands out, by name. */
export function sceneFiles(shown: What): Map<string, SceneFile> {
	const id = fileFolder(shown.module.scene.id);
	return new Map<string, SceneFile>([
		...shown.chapter.steps.flatMap((step): [string, SceneFile][] => [
			...SCHEMES.flatMap((scheme): [string, SceneFile][] => [
				[svgName(step.id, scheme), { type: SVG, body: () => stepSvg(shown, step, scheme) }],
				[
					pngName(step.id, scheme),
					{ type: 'image/png', body: () => pngOf(stepSvg(shown, step, scheme), SCALE) }
				]
			]),
			[dataName(step.id, 'csv'), { type: CSV, body: () => stepCsv(shown, step) }],
			[dataName(step.id, 'json'), { type: JSON_TYPE, body: () => drawnJson(shown, step) }]
		]),
		[dataName(id, 'csv'), { type: CSV, body: () => sceneCsv(shown) }],
		[dataName(id, 'json'), { type: JSON_TYPE, body: () => drawnJson(shown) }]
	]);
}

/** The names of all files of all scenes: parameters of the route that writes them. */
export const fileEntries = (): { scene: string; file: string }[] =>
	outline.flatMap(({ id: scene, steps }) => {
		const folder = fileFolder(scene);
		return [
			...steps.flatMap(({ id }) => [
				...SCHEMES.flatMap((scheme) => [svgName(id, scheme), pngName(id, scheme)]),
				dataName(id, 'csv'),
				dataName(id, 'json')
			]),
			dataName(folder, 'csv'),
			dataName(folder, 'json')
		].map((file) => ({ scene: folder, file }));
	});
