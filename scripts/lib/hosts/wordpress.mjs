import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../port.mjs';
import { run } from '../steps.mjs';
import { frameAt, heightFault } from './frames.mjs';
import { missing } from './packages.mjs';
import { copies } from './wordpress-copies.mjs';
import { SETUP, SWITCH, config, contentOf, plugin } from './wordpress-files.mjs';

const MINUTE = 60_000;
/** What a WordPress runs on. */
const PACKAGES = ['php-cli', 'php-mysql', 'mariadb-server'];
/** A desktop's window and a phone's, in pixels. */
const WIDTHS = [1280, 390];
/** The highest that WordPress lets a frame be that it found by its address, in pixels. */
const HIGHEST = 1000;
/** What browsers round, in pixels. */
const ROUNDING = 1.5;
/** What is pasted: a step and a whole scene, as the builder hands them out. */
const PASTED = [
	{ scene: 'aid', step: 'aid-bankers' },
	{ scene: 'trade', step: 'all' }
];
/** The ways in which it gets into a post, and who writes it. */
const WAYS = ['html', 'classic', 'author', 'embed'];
const SNIPPETS = ['frame', 'script', 'element'];

/** What the builder hands out, copied from its page. @param {import('./types').Setting} setting */
async function handedOut({ browser, site }) {
	const page = await browser.newPage();
	/** @type {Record<string, { way: string, kind: string, path: string, content: string }>} */
	const posts = {};
	for (const { scene, step } of PASTED) {
		await page.goto(`${site.url}scenes/${scene}/?step=${step}`);
		const path = step === 'all' ? `embed/${scene}/` : `embed/${scene}/${step}/`;
		await page.waitForFunction(
			(path) => document.querySelector('#copy-address')?.textContent?.includes(path),
			path
		);
		for (const way of WAYS)
			for (const kind of way === 'embed' ? ['address'] : SNIPPETS) {
				const snippet = (await page.locator(`#copy-${kind}`).textContent()) ?? '';
				posts[`${way}-${kind}-${scene}`] = { way, kind, path, content: contentOf(way, snippet.trim()) };
			}
	}
	await page.close();
	return posts;
}

/** Starts a server and waits for it. @param {string} command @param {string[]} args @param {object} options @param {() => Promise<boolean>} ready */
async function started(command, args, options, ready) {
	const child = spawn(command, args, { stdio: 'ignore', ...options });
	const until = Date.now() + MINUTE;
	while (!(await ready())) {
		if (Date.now() > until || child.exitCode !== null) {
			child.kill();
			throw new Error(`${command} does not start`);
		}
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	return child;
}

const answers = (/** @type {string} */ url) =>
	fetch(url, { redirect: 'manual' }).then(
		() => true,
		() => false
	);

/** A post's frame in its theme's column: where it is, and how high. @param {import('@playwright/test').Page} page @param {{ way: string, kind: string, path: string }} post @param {string} site */
async function faultsOf(page, { way, kind, path }, site) {
	if (way === 'author') {
		// Frames, scripts and elements are taken away; what they showed is a link.
		const links = await page.locator(`main a[href^="${site}#"]:visible`).count();
		return [links === 0 && 'leaves nothing behind'];
	}
	const frame = await frameAt(page, path);
	if (!frame) return [`${path} is not there`];
	const element = await frame.frameElement();
	const [box, column, wide] = await Promise.all([
		element.boundingBox(),
		page.locator('#ruler').boundingBox(),
		element.evaluate((node) => {
			const root = document.documentElement;
			const before = root.scrollWidth;
			// A theme may be wider than a phone by itself.
			const { display } = node.style;
			node.style.display = 'none';
			const without = root.scrollWidth;
			node.style.display = display;
			return before - without;
		})
	]);
	const off = (/** @type {'x' | 'width'} */ side) => Math.abs((box?.[side] ?? NaN) - (column?.[side] ?? 0));
	const place = (/** @type {typeof box} */ one) => `${one?.width} px at ${one?.x}`;
	const pictures = kind === 'element' ? await page.locator('distant-partners-scene img:visible').count() : 0;
	// Without a script the height is worked out beforehand: nothing may be cut.
	const cut =
		kind === 'frame' &&
		(await element.evaluate((node) => node.clientHeight)) <
			(await frame.evaluate(() => document.body.getBoundingClientRect().height)) - ROUNDING;
	return [
		!(off('x') <= ROUNDING && off('width') <= ROUNDING) && `is ${place(box)}, the column ${place(column)}`,
		wide > 0 && `makes the page ${wide} px too wide`,
		pictures > 0 && 'shows the picture beside the frame',
		cut && 'is cut',
		kind !== 'frame' && (await heightFault(frame, kind === 'address' ? HIGHEST : Infinity))
	];
}

/** @typedef {Awaited<ReturnType<typeof handedOut>>} Posts */

/** Posts of one copy of WordPress in each of its themes. @param {import('./types').Setting} setting @param {import('./wordpress-copies.mjs').Copy} copy @param {Posts} posts @param {{ socket: string, name: string }} database */
async function tryCopy({ browser, site, scratch, look, report }, { from, folder, themes }, posts, database) {
	const home = join(scratch, database.name);
	const port = await freePort(8421);
	const url = `http://localhost:${port}`;
	cpSync(folder, home, {
		recursive: true,
		dereference: true,
		filter: (path) => !path.includes('/languages')
	});
	mkdirSync(join(home, 'wp-content/mu-plugins'), { recursive: true });
	writeFileSync(join(home, 'wp-config.php'), config(database.name, database.socket, url));
	writeFileSync(join(home, 'wp-content/mu-plugins/trial.php'), plugin(site.url));
	writeFileSync(join(home, 'setup.php'), SETUP);
	writeFileSync(join(home, 'switch.php'), SWITCH);
	writeFileSync(join(home, 'posts.json'), JSON.stringify(posts));
	const php = (/** @type {string} */ line) =>
		run('sh', ['-c', line], { cwd: home, quiet: true, limit: 2 * MINUTE });
	const { output } = await php('php setup.php < posts.json');
	const answer = output.trim().split('\n').at(-1) ?? '';
	if (!answer.startsWith('{'))
		throw new Error(`the WordPress of ${from} could not be set up: ${output.slice(-400)}`);
	const { version, ids } = JSON.parse(answer);
	const server = await started(
		'php',
		['-S', `localhost:${port}`, '-t', home],
		// No workers beside it: they would outlive it.
		{ cwd: home },
		() => answers(url)
	);
	try {
		for (const theme of themes) {
			const { output: worn } = await php(`php switch.php ${theme}`);
			if (!worn.endsWith(theme))
				throw new Error(`WordPress ${version} can't wear ${theme}: ${worn.slice(-200)}`);
			const page = await browser.newPage();
			for (const [name, post] of Object.entries(posts)) {
				/** @type {(string | false | undefined)[]} */
				const faults = [];
				for (const width of WIDTHS) {
					await page.setViewportSize({ width, height: 800 });
					await page.goto(`${url}/?p=${ids[name]}`);
					const found = await faultsOf(page, post, site.url);
					faults.push(...found.map((fault) => fault && `${fault}, at ${width} px`));
					await page.screenshot({ path: join(look, `${theme}-${name}-${width}.png`), fullPage: true });
				}
				report.check(`WordPress ${version}, ${theme}: ${name}`, faults);
			}
			await page.close();
		}
	} finally {
		server.kill();
	}
}

/** Snippets in real posts, in each theme's column. @param {import('./types').Setting} setting */
export async function tryWordPress(setting) {
	const { scratch, report } = setting;
	const lacking = await missing(
		PACKAGES,
		['/usr/sbin/mariadbd', '/usr/bin/php'].every((file) => existsSync(file))
	);
	if (lacking) return report.skip('WordPress', lacking);
	const all = await copies(setting);
	if (all.length === 0) return;
	const posts = await handedOut(setting);
	const [data, socket] = [join(scratch, 'data'), join(scratch, 'mysql.sock')];
	await run(
		'mariadb-install-db',
		[
			'--no-defaults',
			`--datadir=${data}`,
			'--auth-root-authentication-method=normal',
			'--skip-test-db',
			'--user=root'
		],
		{ quiet: true, limit: 2 * MINUTE }
	);
	const database = await started(
		'/usr/sbin/mariadbd',
		[
			'--no-defaults',
			`--datadir=${data}`,
			`--socket=${socket}`,
			'--skip-networking',
			'--user=root',
			`--pid-file=${join(scratch, 'pid')}`
		],
		{},
		async () => existsSync(socket)
	);
	try {
		for (const [i, copy] of all.entries()) {
			const name = `wordpress${i}`;
			await run('mariadb', ['--no-defaults', `--socket=${socket}`, '-e', `CREATE DATABASE ${name}`], {
				quiet: true
			});
			await tryCopy(setting, copy, posts, { socket, name });
		}
	} finally {
		database.kill();
		await new Promise((resolve) => database.once('exit', resolve));
	}
}
