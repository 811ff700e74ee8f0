import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What nobody has asked for in so many milliseconds goes: thirty days. */
const KEEP = 30 * 24 * 60 * 60 * 1000;

/** A folder of files that take long to make, each under a name that says all it is made from. */
export class Kept {
	/** @type {Promise<void> | undefined} */
	#tidied;
	#folder;

	/** @param {string} folder made where it isn't there */
	constructor(folder) {
		this.#folder = folder;
	}

	/**
	 * The file's content, from the folder where it has been made before.
	 *
	 * @param {string} name what it is made from, as a hash
	 * @param {() => Promise<Uint8Array>} make
	 * @returns {Promise<Uint8Array<ArrayBuffer>>}
	 */
	async get(name, make) {
		await (this.#tidied ??= this.#tidy());
		const file = join(this.#folder, name);
		const known = await readFile(file).catch(() => undefined);
		if (known) {
			const now = new Date();
			// Whoever has removed it meanwhile will make it anew.
			await utimes(file, now, now).catch(() => undefined);
			return new Uint8Array(known);
		}
		const made = new Uint8Array(await make());
		// Whoever else makes it at this moment, in this process or another, finds it whole or not at all.
		const draft = `${file}.${process.pid}`;
		await writeFile(draft, made);
		await rename(draft, file);
		return made;
	}

	async #tidy() {
		await mkdir(this.#folder, { recursive: true });
		const oldest = Date.now() - KEEP;
		for (const name of await readdir(this.#folder)) {
			const file = join(this.#folder, name);
			// Another process may have renamed or removed it since: a draft is there for a moment only.
			const found = await stat(file).catch(() => undefined);
			if (found && found.mtimeMs < oldest) await rm(file, { force: true });
		}
	}
}
