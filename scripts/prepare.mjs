// Makes everything that sources import but git does not keep, so that lint, type check and tests can run without a
// build: fonts and map, the message functions, SvelteKit's types. `node scripts/prepare.mjs build` makes what a build needs
// instead: the words for browsers, too, and no types.
import { compileMessages, messages, messagesForBrowsers } from './lib/messages.mjs';
import { bin, giveUp, runNode } from './lib/steps.mjs';

// Beside each other: none needs what another makes.
await Promise.all([
	run('fonts and map', ['scripts/assets.mjs']),
	...(process.argv[2] === 'build'
		? [compileMessages(messages, messagesForBrowsers)]
		: [run('SvelteKit types', [bin('@sveltejs/kit', 'svelte-kit'), 'sync']), compileMessages(messages)])
]);

async function run(what, args) {
	const { ok, output } = await runNode(args, { quiet: true });
	if (!ok) giveUp(`Could not make the ${what}:\n\n${output}`);
}
