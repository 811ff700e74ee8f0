import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Every file in a folder and below, in the same order on every machine.
 *
 * @param {string} dir
 * @returns {string[]} paths relative to the folder, with slashes
 */
export function filesIn(dir) {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}
