// Mutation tests: `npm run test:mutation` breaks the code in a thousand small ways, one after the other, and counts how
// many of them the unit tests notice. docs/testing.md has the score and says what survives.

/** Facts are mostly rows of values, ids and sources: a changed word in them is another fact, not broken code. */
const ROWS = [
	'corrections',
	'rows/!(row|cite|trade-series|trade-table)',
	'sources/{datasets,official,other,press-*}'
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
	mutate: [
		'src/lib/facts/**/*.ts',
		...ROWS.map((name) => `!src/lib/facts/${name}.ts`),
		'src/lib/charts/*.{ts,svelte}',
		// Who fetches scenes is for tests that load them all.
		'src/lib/islands/motion/!(scene*).ts',
		// What embeds and their hosts say to each other, and who says it.
		'src/lib/embed/{address,languages,options,wire}.ts',
		'src/lib/export/embed/version.ts',
		'src/lib/islands/embed/{child,element,parent}.ts',
		'!src/lib/**/*.test.ts'
	],
	testRunner: 'vitest',
	plugins: ['@stryker-mutator/vitest-runner'],
	// Which tests a mutant is tried with is known from what they ran; one of them imports by an address that it makes up.
	vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
	coverageAnalysis: 'perTest',
	// Types are checked by `npm run check`; Vitest doesn't look at them.
	disableTypeChecks: false,
	// What is worked out once, as modules load (tables, patterns, the facts' own rows), can only be tried with every test that
	// imports it, in a thread of its own for each file: most of the time would go there. Code that also runs later is tried.
	ignoreStatic: true,
	concurrency: 2,
	// A rerun tries again only what has changed, in the code or in its tests.
	incremental: true,
	incrementalFile: 'reports/mutation/incremental.json',
	ignorePatterns: [
		'build',
		'docs',
		'look',
		'playwright-report',
		'reports',
		'static',
		'test-results',
		'!.svelte-kit'
	],
	reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
	clearTextReporter: { logTests: false, reportTests: false },
	htmlReporter: { fileName: 'reports/mutation/index.html' },
	jsonReporter: { fileName: 'reports/mutation/report.json' },
	thresholds: { high: 90, low: 80, break: 80 }
};
