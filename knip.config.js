import { ISLANDS } from './scripts/lib/islands.mjs';

/** What `npm run lint` looks for: files, exports and packages that nothing uses. @type {import('knip').KnipConfig} */
export default {
	entry: [
		// Commands, also those that no other file names.
		'scripts/*.mjs',
		// Other processes start it.
		'scripts/lib/pictures/draw.mjs',
		// A process that draws pictures.
		'scripts/lib/png-drawer.mjs',
		// A page that `npm run bench` copies, and builds.
		'scripts/bench/bare/{*.js,src/**}',
		// Loaded by what draws pictures, through Vite.
		'src/lib/export/pictures/index.ts',
		// Loaded by what gives browsers the names of numbers, through Vite.
		'src/lib/export/called-in-scenes.ts',
		// Bundled for browsers.
		...Object.values(ISLANDS)
			.flat()
			.map((entry) => `src/lib/islands/${entry}`),
		'tests/mutation/*.{ts,mjs}',
		'tests/browsers/*.ts'
	],
	project: ['{scripts,src,tests}/**/*.{mjs,ts,svelte}'],
	// What shows windows to a browser that can't do without, where a system has it.
	ignoreBinaries: ['Xvfb'],
	ignoreDependencies: [
		// Read as files: typefaces, scripts of pages that embed the story, the form of the messages.
		'@fontsource-variable/instrument-sans',
		'@fontsource-variable/newsreader',
		'@iframe-resizer/parent',
		'@newswire/frames',
		'@open-iframe-resizer/core',
		'pym.js',
		// What cleans what authors paste.
		'dompurify',
		'@inlang/plugin-message-format',
		// TypeScript in Go, which `svelte-check --tsgo` starts; the other one is for ESLint and Svelte.
		'@typescript/native',
		// `island:…` is a browser's script as text.
		'island',
		// Imported by language, where a build has words of it.
		'hyphen',
		// Installed by tests/browsers/package.json.
		'puppeteer-core',
		'selenium-webdriver',
		// Installed by tests/mutation/package.json.
		/^@stryker-mutator\//
	]
};
