import { ENTRIES } from './scripts/lib/islands.mjs';

/** What `npm run lint` looks for: files, exports and packages that nothing uses. @type {import('knip').KnipConfig} */
export default {
	entry: [
		// Commands, also those that no other file names.
		'scripts/*.mjs',
		// Other processes start it.
		'scripts/lib/pictures/draw.mjs',
		// Loaded by what draws pictures, through Vite.
		'src/lib/server/pictures/index.ts',
		// Bundled for browsers.
		...ENTRIES,
		'src/lib/gallery/play.ts',
		'tests/mutation/*.{ts,mjs}'
	],
	project: ['{scripts,src,tests}/**/*.{mjs,ts,svelte}'],
	ignoreDependencies: [
		// Read as files: typefaces, scripts of pages that embed the story, the form of the messages.
		'@fontsource-variable/instrument-sans',
		'@fontsource-variable/newsreader',
		'@iframe-resizer/parent',
		'@newswire/frames',
		'@open-iframe-resizer/core',
		'pym.js',
		'@inlang/plugin-message-format',
		// Vite's own, in its version.
		'rolldown',
		// Installed by tests/mutation/package.json.
		/^@stryker-mutator\//
	]
};
