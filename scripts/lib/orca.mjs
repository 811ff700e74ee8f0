// Orca, Debian's screen reader, with Firefox on a screen that nobody sees: keys go in, and what would be spoken comes out.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from './steps.mjs';

/** How long what follows a key may take to be spoken, in milliseconds: the machine may be busy. */
const PATIENCE = 60_000;
/** After so long a silence, in milliseconds, nothing more is to come. */
const QUIET = 700;
/** How Orca writes down what it speaks. */
const SPOKEN = /SPEECH OUTPUT: '(.*?)'\s*\{/gs;
/** What it says of the key itself. */
const ECHO = /^(?:tab|left shift|return|escape|[a-z]) ?$/i;
/** Orca doesn’t read pages from their beginning to their end unasked, which takes long for long ones. */
const CUSTOMIZATIONS = 'from orca import settings\nsettings.sayAllOnLoad = False\n';
/** Firefox tells screen readers, and asks nobody anything when it starts. */
const PREFERENCES = {
	'accessibility.force_disabled': -1,
	'browser.aboutwelcome.enabled': false,
	'browser.shell.checkDefaultBrowser': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'toolkit.telemetry.reportingpolicy.firstRun': false
};

/**
 * @typedef {object} Listener
 * @property {(address: string) => Promise<void>} open opens a page, and waits until it is announced
 * @property {(...keys: string[]) => Promise<void>} press presses keys, by their names in X11
 * @property {(pattern: RegExp) => Promise<string>} hears waits until what was spoken since the last key matches; gives all of it
 * @property {(pattern: RegExp, key?: string) => Promise<string>} goTo presses Tab, or another key, until what is spoken matches
 * @property {() => void} stop
 */

/**
 * Starts the screen, the screen reader and the browser.
 *
 * @param {{ firefox: string, screen: string, address: string }} programs and the page to begin with
 * @returns {Promise<Listener>}
 * @throws when one of them doesn't start
 */
export async function listen({ firefox, screen, address }) {
	const folder = mkdtempSync(join(tmpdir(), 'listening-'));
	const log = join(folder, 'orca.out');
	const profile = join(folder, 'firefox');
	const customizations = join(folder, '.local/share/orca');
	for (const made of [profile, customizations]) mkdirSync(made, { recursive: true });
	writeFileSync(join(customizations, 'orca-customizations.py'), CUSTOMIZATIONS);
	writeFileSync(
		join(profile, 'user.js'),
		Object.entries(PREFERENCES)
			.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
			.join('')
	);
	const env = {
		...process.env,
		HOME: folder,
		XDG_RUNTIME_DIR: folder,
		GNOME_ACCESSIBILITY: '1',
		GTK_MODULES: 'gail:atk-bridge',
		NO_AT_BRIDGE: '0',
		ACCESSIBILITY_ENABLED: '1',
		MOZ_ENABLE_WAYLAND: '0'
	};
	/** @type {import('node:child_process').ChildProcess[]} */
	const started = [];
	const start = (command, args, stdio) => {
		const child = spawn(command, args, { env, stdio });
		started.push(child);
		return child;
	};
	const stop = () => {
		for (const child of started.reverse()) child.kill();
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	};
	/** The first line that a program writes. */
	const lineOf = (child, stream) =>
		new Promise((resolve, reject) => {
			stream.once('data', (data) => resolve(String(data).trim()));
			child.once('error', reject);
			child.once('exit', () => reject(new Error(`${child.spawnfile} ended.`)));
		});

	const display = start(
		screen,
		['-displayfd', '3', '-screen', '0', '1280x900x24'],
		['ignore', 'ignore', 'ignore', 'pipe']
	);
	env.DISPLAY = `:${await lineOf(display, display.stdio[3])}`;
	const bus = start(
		'dbus-daemon',
		['--session', '--nofork', '--print-address'],
		['ignore', 'pipe', 'ignore']
	);
	env.DBUS_SESSION_BUS_ADDRESS = await lineOf(bus, bus.stdout);
	await run('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'], {
		quiet: true,
		env
	});
	await run('gsettings', ['set', 'org.gnome.desktop.a11y.applications', 'screen-reader-enabled', 'true'], {
		quiet: true,
		env
	});
	// Without a manager of windows none is ever active.
	start('openbox', [], 'ignore');
	// Orca writes to files in blocks, and to terminals line by line: `script` is one, and writes on.
	start('script', ['-qfc', 'orca --replace --debug-file=/dev/tty', log], ['pipe', 'ignore', 'ignore']);

	let read = 0;
	const spoken = () =>
		existsSync(log) ? [...readFileSync(log, 'utf8').matchAll(SPOKEN)].map(([, words = '']) => words) : [];
	const since = () => spoken().slice(read);
	const until = async (found, wanted) => {
		for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) {
			const all = since();
			if (found(all)) return all.join(' ');
		}
		throw new Error(`expected to hear ${wanted}, and heard: ${since().join(' | ') || 'nothing'}`);
	};
	/** All that was spoken since the last key, once nothing more comes: a key pressed meanwhile would get its words. */
	const quiet = async () => {
		for (let before = -1; before < since().length; await pause(QUIET)) before = since().length;
		return since().join(' ');
	};
	const hears = (pattern) => until((all) => pattern.test(all.join(' ')), pattern);
	const send = async (...args) => {
		const { ok, output } = await run('xdotool', args, { quiet: true, env });
		if (!ok) throw new Error(`xdotool: ${output}`);
	};
	const press = async (...keys) => {
		read = spoken().length;
		await send('key', '--delay', '60', ...keys);
	};
	const goTo = async (pattern, key = 'Tab') => {
		const passed = [];
		for (let i = 0; i < 60; i += 1) {
			await press(key);
			await until((all) => all.some((words) => !ECHO.test(words)), 'something');
			const heard = await quiet();
			if (pattern.test(heard)) return heard;
			passed.push(heard);
		}
		throw new Error(`${key} never came to ${pattern}, but to: ${passed.join(' | ')}`);
	};

	try {
		await hears(/Screen reader on/);
		start(firefox, ['--no-remote', '--profile', profile, address], 'ignore');
		await hears(/Finished loading/);
	} catch (error) {
		stop();
		throw error;
	}
	return {
		async open(page) {
			await press('ctrl+l');
			await hears(/address/);
			await send('type', '--delay', '5', page);
			await press('Return');
			await hears(/Finished loading/);
		},
		press,
		hears,
		goTo,
		stop
	};
}
