// The typefaces as the build's own renderer needs them: one fixed instance a weight, as TrueType, under the name that
// the styles use. No page loads them; they turn pictures into PNG.
import { INSTRUMENT, NEWSREADER, instance } from './fonts.mjs';

/** What pictures are set in; families and weights as `charts/nodes.ts` writes them. */
export const PICTURE_FACES = [
	{ family: 'Newsreader', source: NEWSREADER, axes: { opsz: 18, wght: 400 } },
	{ family: 'Newsreader', source: NEWSREADER, axes: { opsz: 18, wght: 500 } },
	{ family: 'Newsreader Display', source: NEWSREADER, axes: { opsz: 72, wght: 500 } },
	{ family: 'Instrument Sans', source: INSTRUMENT, axes: { wght: 400 } },
	{ family: 'Instrument Sans', source: INSTRUMENT, axes: { wght: 600 } }
].map((face) => ({
	...face,
	file: `picture-${face.family.toLowerCase().replaceAll(' ', '-')}-${face.axes.wght}.ttf`
}));

/** Size of a TrueType file's header, of an entry of its table directory, and of a record of its name table, in bytes. */
const HEADER = 12;
const ENTRY = 16;
const RECORD = 12;

const padded = (length) => Math.ceil(length / 4) * 4;

/** A name table that says just the family (1), the style (2), both (4), and both without spaces (6), in English. */
function nameTable(family) {
	const names = [
		[1, family],
		[2, 'Regular'],
		[4, family],
		[6, family.replaceAll(' ', '')]
	];
	const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
	const head = Buffer.alloc(6 + names.length * RECORD);
	head.writeUInt16BE(names.length, 2);
	head.writeUInt16BE(head.length, 4);
	let offset = 0;
	names.forEach(([id], i) => {
		// Platform Windows, encoding Unicode, language US English.
		[3, 1, 0x409, id, texts[i].length, offset].forEach((value, field) =>
			head.writeUInt16BE(value, 6 + i * RECORD + 2 * field)
		);
		offset += texts[i].length;
	});
	return Buffer.concat([head, ...texts]);
}

/** The same TrueType font under another family name: cut from a variable font, all instances share one. */
function renamed(font, family) {
	const count = font.readUInt16BE(4);
	const tables = Array.from({ length: count }, (_, i) => {
		const at = HEADER + i * ENTRY;
		const tag = font.toString('latin1', at, at + 4);
		const start = font.readUInt32BE(at + 8);
		return {
			tag,
			data: tag === 'name' ? nameTable(family) : font.subarray(start, start + font.readUInt32BE(at + 12))
		};
	});
	const directory = Buffer.from(font.subarray(0, HEADER + count * ENTRY));
	let offset = directory.length;
	const parts = tables.map(({ data }, i) => {
		directory.writeUInt32BE(offset, HEADER + i * ENTRY + 8);
		directory.writeUInt32BE(data.length, HEADER + i * ENTRY + 12);
		offset += padded(data.length);
		return Buffer.concat([data], padded(data.length));
	});
	return Buffer.concat([directory, ...parts]);
}

/** The bytes of a face. */
export const pictureFace = async ({ family, source, axes }) => renamed(await instance(source, axes), family);
