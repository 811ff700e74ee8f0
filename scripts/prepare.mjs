// Makes everything that sources import but git does not keep, so that lint, type check and tests can run without a
// build: fonts and map, the message functions, SvelteKit's types.
import { bin, giveUp, runNode } from './lib/steps.mjs';

const PARAGLIDE = ['compile', '--project', './project.inlang', '--outdir', './src/lib/paraglide'];

/** Each part: what it makes, and the command that makes it. */
const PARTS = [
	['fonts and map', ['scripts/assets.mjs']],
	[
		'message functions',
		// The options are those of vite.config.ts.
		[
			bin('@inlang/paraglide-js', 'paraglide-js'),
			...PARAGLIDE,
			'--strategy',
			'baseLocale',
			'--emit-ts-declarations'
		]
	],
	['SvelteKit types', [bin('@sveltejs/kit', 'svelte-kit'), 'sync']]
];

for (const [what, args] of PARTS) {
	const { ok, output } = await runNode(args, { quiet: true });
	if (!ok) giveUp(`Could not make the ${what}:\n\n${output}`);
}
