import { join } from 'node:path';
import { runnerImport } from 'vite';

/** The module that looks up what facts are called, and the scenes whose pictures have numbers. */
const CALLED = /[\\/]src[\\/]lib[\\/]scenes[\\/]called\.ts$/;
const SCENE = /[\\/]src[\\/]lib[\\/]scenes[\\/]([\w-]+)[\\/]index\.ts$/;

/** Where a browser's scenes put what they bring. */
const LOOK_UP = `
const known = {};
export const bring = (languages) => {
	for (const [locale, names] of Object.entries(languages)) known[locale] = { ...known[locale], ...names };
};
export const called = (fact, locale) => known[locale]?.[fact];
`;

/** @type {Promise<Record<string, unknown>> | undefined} worked out once, for all that is built */
let working;

const inScenes = () =>
	(working ??= runnerImport(join('src', 'lib', 'export', 'called-in-scenes.ts'), {
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: join(process.cwd(), 'src/lib') } }
	}).then(({ module }) => module.calledInScenes));

/**
 * Gives browsers what the numbers in pictures are called, each scene's with the scene: all of them would be on every reader's
 * first load, and a file of their own a wait for each chapter.
 *
 * @returns {import('vite').Plugin}
 */
export function calledAsData() {
	return {
		name: 'called-as-data',
		apply: 'build',
		load: { filter: { id: CALLED }, handler: () => LOOK_UP },
		transform: {
			filter: { id: SCENE },
			async handler(code, id) {
				const [, scene = ''] = SCENE.exec(id) ?? [];
				const data = JSON.stringify(JSON.stringify((await inScenes())[scene] ?? {}));
				return {
					code: `${code}\nimport { bring } from '../called';\nbring(JSON.parse(${data}));`,
					map: null
				};
			}
		}
	};
}
