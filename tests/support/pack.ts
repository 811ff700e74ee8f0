import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { attribute, elementsIn } from '../../scripts/lib/pack/page.mjs';

const FOLDER = 'build/pack';

export interface Unpacked {
	/** The zip. */
	zip: string;
	/** What was unpacked, by path below the pack's own folder. */
	files: ReadonlyMap<string, Uint8Array>;
	/** Address of the pack's own folder, ending in a slash. */
	root: string;
}

/** Unpacks the pack of the build, the way a teacher would, into a folder with a difficult name. */
export function unpack(): Unpacked {
	const name = readdirSync(FOLDER).find((file) => file.endsWith('.zip'));
	if (!name) throw new Error(`There is no pack in ${FOLDER}: run \`npm run build\`.`);
	const zip = join(FOLDER, name);
	const folder = mkdtempSync(join(tmpdir(), 'USB stick é #1 '));
	const files = new Map<string, Uint8Array>();
	const own = name.replace(/zip$/, '').slice(0, -1);
	for (const [path, content] of Object.entries(unzipSync(readFileSync(zip)))) {
		const target = join(folder, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content);
		files.set(path.slice(own.length + 1), content);
	}
	return { zip, files, root: `${pathToFileURL(join(folder, own)).href}/` };
}

/** Where a link leads: a file below the pack's own folder, and an anchor in it, or ''. */
export interface Link {
	file: string;
	anchor: string;
}

/**
 * The anchors of a page, and every address in it that leads to a file, each once.
 *
 * @param html what is in it
 * @param file its path below the pack's own folder
 */
export function anchorsAndLinks(html: string, file: string): { anchors: Set<string>; links: Link[] } {
	const anchors = new Set<string>();
	const addresses = new Set<string>();
	for (const element of elementsIn(parse(html))) {
		const id = attribute(element, 'id');
		if (id) anchors.add(id);
		for (const name of ['href', 'xlink:href', 'src', 'data', 'poster']) {
			const address = attribute(element, name);
			if (address) addresses.add(address);
		}
	}
	const here = new URL(file, 'file:///pack/');
	const links = [...addresses]
		.map((address) => new URL(address, here))
		.filter(({ protocol }) => !/^(https?|data|mailto):$/.test(protocol))
		.map(({ pathname, hash }) => ({
			file: decodeURIComponent(pathname).replace('/pack/', ''),
			anchor: decodeURIComponent(hash.slice(1))
		}));
	return { anchors, links };
}
