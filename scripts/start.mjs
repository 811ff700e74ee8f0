// `npm start`: from a fresh clone to a page in the browser. PORT and BASE_PATH say where.
import { ensureDeps } from './lib/deps.mjs';
import { bin, detail, giveUp, runNode, step } from './lib/steps.mjs';

await ensureDeps({ checks: false });

step('Preparing fonts, map and messages …');
if (!(await runNode(['scripts/prepare.mjs', 'build'])).ok)
	giveUp('The fonts, the map or the messages could not be made; see above.');

const { freePort, serve } = await import('./serve.mjs');
const port = await freePort(Number(process.env.PORT) || undefined);

step('Building the site …');
const started = Date.now();
const build = await runNode([bin('vite'), 'build', '--logLevel', 'warn'], {
	quiet: true,
	// What pages, codes and embeds call the site is where it will be served.
	env: { SITE_URL: process.env.SITE_URL ?? `http://localhost:${port}` }
});
if (!build.ok) giveUp(`The site could not be built:\n\n${build.output}`);
detail(
	`It took ${((Date.now() - started) / 1000).toFixed(0)} s; the next time, pictures that haven't changed are kept.`
);

step('Serving it …');
const { url } = await serve({ port, base: process.env.BASE_PATH });
console.log(`\nDistant Partners is at ${url}\n(Ctrl+C stops it)`);
