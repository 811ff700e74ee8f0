import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import type { PngOptions } from 'sharp';

/** Where `npm run assets` puts the faces; builds and tests run at the project's root. */
const FOLDER = join('src', 'lib', 'generated');
/** Outside the build, and out of git: a fresh clone draws everything anew, and a second build what has changed. */
const KEPT = join('node_modules', '.cache', 'distant-partners', 'png');
/** Who draws. */
const DRAWER = join('scripts', 'lib', 'png-drawer.mjs');
/** How it is ranked, of 0 to 19: pages are written one after the other, and are what a build waits for. */
const PATIENT = 5;

/**
 * Pictures are flat areas and thin lines: a palette holds all that can be seen, in a third of the bytes; speckles would only
 * spoil areas. More effort than this takes twice as long, for two bytes in a hundred.
 */
const PALETTE: PngOptions = { palette: true, quality: 62, dither: 0, effort: 3, compressionLevel: 9 };

/** Lengths that letters are fitted to where our typefaces are missing. Here they are, and the program fits parts of a line badly. */
const FITTED = / textLength="[^"]*" lengthAdjust="[^"]*"/g;

let faces: string[] | undefined;
const fontFiles = () =>
	(faces ??= readdirSync(FOLDER)
		.filter((name) => name.endsWith('.ttf'))
		.map((name) => join(FOLDER, name)));

const versionOf = (name: string): unknown =>
	(JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { version: string })
		.version;

let tools: string | undefined;
/** Everything but the picture and its scale that a PNG depends on, the code that draws it included. */
function toolsUsed(): string {
	if (tools) return tools;
	const hash = createHash('sha256').update(
		JSON.stringify([PALETTE, versionOf('@resvg/resvg-js'), versionOf('sharp')])
	);
	for (const file of [DRAWER, ...fontFiles()]) hash.update(readFileSync(file));
	return (tools = hash.digest('hex'));
}

/** Made once a build, however often it is asked for. */
const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * An SVG file as a PNG, set in the story's own faces whatever the machine has. It is drawn by another process.
 *
 * @param scale pixels of the PNG for each of the SVG's: 2 for sharp screens
 * @param urgent before others that wait: for what can only be put together once the picture is there
 * @throws when it isn't SVG
 */
export function pngOf(svg: string, scale: number, urgent = false): Promise<Uint8Array<ArrayBuffer>> {
	const fitted = svg.replace(FITTED, '');
	const name = createHash('sha256')
		.update(JSON.stringify([toolsUsed(), scale]))
		.update(fitted)
		.digest('hex');
	const known = made.get(name) ?? ordered({ name, svg: fitted, scale, urgent });
	made.set(name, known);
	return known;
}

/** What `scripts/lib/png-drawer.mjs` takes, and what it gives. */
interface Order {
	name: string;
	svg: string;
	scale: number;
	urgent: boolean;
}

interface Answer {
	name: string;
	png?: Uint8Array<ArrayBuffer>;
	problem?: string;
}

interface Waiting {
	done: (png: Uint8Array<ArrayBuffer>) => void;
	reject: (problem: Error) => void;
}
const waiting = new Map<string, Waiting>();
let drawer: ChildProcess | undefined;

/** Started by the first picture; keeps nobody from ending once there is none to draw. */
function drawerStarted(): ChildProcess {
	if (drawer) return drawer;
	const settings = JSON.stringify({ fontFiles: fontFiles(), png: PALETTE, folder: KEPT });
	const started = fork(DRAWER, [settings], { serialization: 'advanced', execArgv: [] });
	try {
		if (started.pid) setPriority(started.pid, PATIENT);
	} catch {
		// The system doesn't let it wait: it is only slower.
	}
	started.on('message', ({ name, png, problem }: Answer) => {
		const one = waiting.get(name);
		waiting.delete(name);
		if (waiting.size === 0) rest(started);
		if (png) one?.done(new Uint8Array(png));
		else one?.reject(new Error(problem));
	});
	let problem = new Error('The process that draws pictures has ended.');
	started.on('error', (error) => (problem = error));
	started.on('close', () => {
		drawer = undefined;
		for (const { reject } of waiting.values()) reject(problem);
		waiting.clear();
	});
	return (drawer = started);
}

function rest(process: ChildProcess): void {
	process.unref();
	process.channel?.unref();
}

const ordered = (order: Order): Promise<Uint8Array<ArrayBuffer>> =>
	new Promise((done, reject) => {
		const process = drawerStarted();
		waiting.set(order.name, { done, reject });
		process.ref();
		process.channel?.ref();
		process.send(order);
	});
