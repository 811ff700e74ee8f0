import { Zip, ZipDeflate } from 'fflate';

/**
 * Packs files into a zip, the same for the same files and date on every machine.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files by path
 * @param {Date} date of every file
 * @param {(share: number) => void} progress called with how much is packed, from 0 to 1
 * @returns {Uint8Array}
 */
export function zipFiles(files, date, progress) {
	/** @type {Uint8Array[]} */
	const parts = [];
	const zip = new Zip((error, part) => {
		if (error) throw error;
		parts.push(part);
	});
	let done = 0;
	const total = [...files.values()].reduce((sum, { length }) => sum + length, 0);
	for (const [path, content] of files) {
		const file = new ZipDeflate(path, { level: 9 });
		file.mtime = date;
		zip.add(file);
		file.push(content, true);
		done += content.length;
		progress(done / total);
	}
	zip.end();
	return Buffer.concat(parts);
}
