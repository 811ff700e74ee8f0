import { existsSync, readdirSync } from 'node:fs';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const LIB = './src/lib';
const SCENES = `${LIB}/scenes`;

/** What is generated and what only looks: no room's own. */
const COMMON = ['paraglide', 'generated', 'styles'];

/**
 * The rooms, and which others each may look into; `COMMON` is open to all that show something. Imports go one
 * way: facts → story → charts → scenes → pages, islands, export → routes.
 */
const ROOMS = {
	markup: [],
	facts: [],
	story: ['facts', 'markup'],
	charts: ['facts', 'markup', ...COMMON],
	scenes: ['facts', 'markup', 'story', 'charts', ...COMMON],
	// What can be found, and how.
	search: [],
	// What embeds and whoever shows them agree on, and what slides are on both sides of the wire.
	embed: ['facts', 'markup', 'story', 'charts', ...COMMON],
	slides: ['facts', 'markup', 'story', 'charts', 'scenes', ...COMMON],
	pages: ['facts', 'markup', 'story', 'charts', 'scenes', 'embed', 'slides', 'search', ...COMMON],
	islands: ['facts', 'markup', 'story', 'charts', 'scenes', 'embed', 'slides', 'search', ...COMMON],
	export: ['facts', 'markup', 'story', 'charts', 'scenes', 'embed', 'slides', 'search', 'pages', ...COMMON]
};

/** A room may import itself and what it may look into, and nothing else of the sources. */
const roomZones = Object.entries(ROOMS).map(([room, others]) => ({
	target: `${LIB}/${room}`,
	from: './src',
	except: [room, ...others].map((name) => `./lib/${name}`),
	message: `${room}/ may use ${others.join(', ') || 'nothing else'}.`
}));

/** Each scene stands alone: beside its own folder it sees scene.ts and testing/, and never another scene. */
const sceneZones = existsSync(SCENES)
	? readdirSync(SCENES, { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && entry.name !== 'testing')
			.map(({ name }) => ({
				target: `${SCENES}/${name}`,
				from: SCENES,
				except: [`./${name}`, './scene.ts', './testing'],
				message: 'A scene knows nothing of other scenes; what they share belongs in scene.ts or charts/.'
			}))
	: [];

/** The registry knows the story's chapters; a scene does not. */
const noStory = {
	target: sceneZones.map(({ target }) => target),
	from: `${LIB}/story`,
	message: 'A scene knows nothing of the story that shows it.'
};

/** Where each fact is said, and how it was worked out: too much for a browser, which has what `facts/index.ts` looks up. */
const citations = {
	target: ['charts', 'islands', 'scenes'].map((name) => `${LIB}/${name}`),
	from: ['known', 'rows', 'sources'].map((name) => `${LIB}/facts/${name}`),
	message: 'A browser has what facts/index.ts looks up of a fact: no row and no source.'
};

const zones = [
	...roomZones,
	...sceneZones,
	noStory,
	citations,
	{ target: ['./src/lib', './tests', './scripts'], from: './src/routes', message: 'Nothing imports routes.' }
];

/** How many lines a file may have, and a file of tests. */
const [LONGEST, LONGEST_TEST] = [250, 400];

/** The mistakes that ESLint's own rules catch; TypeScript finds the rest. */
const CORE_RULES = {
	eqeqeq: 'error',
	'no-async-promise-executor': 'error',
	'no-cond-assign': 'error',
	'no-console': 'error',
	'no-constant-binary-expression': 'error',
	'no-constant-condition': 'error',
	'no-control-regex': 'error',
	'no-debugger': 'error',
	'no-dupe-else-if': 'error',
	'no-duplicate-case': 'error',
	'no-empty': 'error',
	'no-fallthrough': 'error',
	'no-irregular-whitespace': 'error',
	'no-self-assign': 'error',
	'no-self-compare': 'error',
	'no-sparse-arrays': 'error',
	'no-unreachable': 'error',
	'no-unsafe-finally': 'error',
	'no-useless-catch': 'error',
	'no-useless-escape': 'error',
	'no-var': 'error',
	'prefer-const': 'error'
};

export default ts.config(
	{
		ignores: [
			'node_modules/',
			'.svelte-kit/',
			'.stryker-tmp/',
			'build/',
			'reports/',
			'look/',
			'test-results/',
			'playwright-report/',
			'project.inlang/',
			'src/lib/generated/',
			'src/lib/paraglide/'
		]
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		plugins: { 'import-x': importX },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		settings: {
			'import-x/cache': { lifetime: 'Infinity' },
			'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })]
		},
		rules: {
			...CORE_RULES,
			'max-lines': ['error', LONGEST],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'import-x/no-cycle': 'error',
			'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
			'import-x/no-restricted-paths': ['error', { zones }],
			'import-x/no-self-import': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			// Its Svelte version knows that $props() may be destructured with `let`.
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// Links are relative, so that the site works in any folder; the story's address changes in its fragment only.
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true, ignoreReplaceState: true }]
		}
	},
	// Tests look into any room.
	{
		files: ['**/*.test.ts', 'src/lib/**/testing/**'],
		rules: { 'import-x/no-restricted-paths': 'off' }
	},
	// A message looked up by a name made at run time brings all messages of the site into the reader's page.
	{
		files: ['src/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: 'MemberExpression[computed=true][object.name="m"][property.type!="Literal"]',
					message: 'Name each message: one looked up at run time brings them all.'
				}
			]
		}
	},
	// Pictures, tables and copy are written by `markup/text.ts`, which escapes everything in them.
	// So is structured data, by `export/structured/json-ld.ts`.
	{
		files: [
			'src/lib/charts/{DataTable,Ikat,Marks,Picture}.svelte',
			'src/lib/story/Words.svelte',
			'src/lib/pages/ui/Head.svelte',
			'src/lib/pages/teach/static/Exercise.svelte'
		],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	// One subject's tests stay together; rows of data are as many as there are.
	{ files: ['**/*.{test,spec}.ts'], rules: { 'max-lines': ['error', LONGEST_TEST] } },
	{ files: ['src/lib/facts/sources/*.ts', 'src/lib/story/*/**'], rules: { 'max-lines': 'off' } },
	// Why a story stays as it is written is for whoever looks into it; the reader has all of its words.
	{ files: ['src/lib/islands/story/boot.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
	// Scripts talk to whoever runs them.
	{ files: ['scripts/**'], rules: { 'no-console': 'off' } },
	prettier,
	...svelte.configs.prettier
);
