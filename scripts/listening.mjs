// `npm run test:listening`: what a screen reader says of the built site. Orca with Firefox, as Debian has them, on a screen that
// nobody sees. As root on Debian it installs what it needs; elsewhere it says what to install.
import { existsSync } from 'node:fs';
import { getDebians, onPath } from './browser.mjs';
import { ensureDeps } from './lib/deps.mjs';
import { listen } from './lib/orca.mjs';
import { detail, giveUp, step } from './lib/steps.mjs';
import { serve } from './serve.mjs';

/** Programs, and the packages that have them. */
const PROGRAMS = {
	'firefox-esr': 'firefox-esr',
	Xvfb: 'xvfb',
	orca: 'orca',
	openbox: 'openbox',
	xdotool: 'xdotool',
	'dbus-daemon': 'dbus-daemon'
};
const pathOf = (name) => onPath([name]).find(existsSync);

/**
 * What is heard, by what it is about.
 *
 * @type {Record<string, (listener: import('./lib/orca.mjs').Listener, page: (path: string) => string) => Promise<unknown>>}
 */
const HEARD = {
	'evidence is read when it opens, and whoever closes it is back at the number': async (orca, page) => {
		await orca.open(page('#tractebel-bill'));
		await orca.goTo(/\$37 million link/);
		await orca.press('Return');
		await orca.hears(/Paid to the Kazakh state.*heading level 3/);
		await orca.press('Escape');
		await orca.hears(/\$37 million link/);
	},
	'numbers in a picture say what they count': async (orca, page) => {
		await orca.open(page('present/aid-everything/'));
		await orca.goTo(/€1\.04m: All priced grants from Belgium link/);
		await orca.goTo(/€863,800: All priced grants to Kyrgyzstan link/);
	},
	'the guess has a unit, its limits and its answer': async (orca, page) => {
		await orca.open(page('#exports-guess'));
		await orca.goTo(/Your guess, from €0 to €100 million.*slider.*no guess yet/);
		await orca.press('Right');
		await orca.hears(/€1 million/);
		await orca.goTo(/Your guess in millions of euros, from 0 to 100/);
		await orca.press('Return');
		await orca.hears(/Your guess: €1 million\. Over €64 million/);
	},
	'how a table is sorted': async (orca, page) => {
		await orca.open(page('timeline/#table'));
		await orca.goTo(/What ↕ push button/);
		await orca.press('Return');
		await orca.hears(/Sorted by “What”, ascending/);
		await orca.press('Return');
		await orca.hears(/Sorted by “What”, descending/);
	}
};

/** Some of them, by words of their names. */
const only = process.argv.slice(2).join(' ');

await ensureDeps();
step('What listens');
for (const [program, name] of Object.entries(PROGRAMS)) {
	try {
		if (!pathOf(program)) await getDebians(name);
	} catch (error) {
		giveUp(error.message);
	}
	if (!pathOf(program)) giveUp(`${program} isn’t here: install it (on Debian ${name}) and run this again.`);
}
if (!existsSync('build/index.html')) giveUp('There is no build yet: run `npm run build` first.');
const server = await serve({ port: 0 });
let [passed, failed] = [0, 0];
const page = (path) => `http://localhost:${server.port}/${path.replace('#', `?heard=${passed + failed}#`)}`;
const orca = await listen({
	firefox: pathOf('firefox-esr') ?? '',
	screen: pathOf('Xvfb') ?? '',
	address: page('glossary/')
});
step('What is heard');
for (const [what, hear] of Object.entries(HEARD).filter(([what]) => what.includes(only))) {
	try {
		await hear(orca, page);
		passed += 1;
		detail(`✓ ${what}`);
	} catch (error) {
		failed += 1;
		detail(`✗ ${what}: ${error.message}`);
	}
}
orca.stop();
await server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
