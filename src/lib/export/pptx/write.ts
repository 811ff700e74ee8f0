import { el, NAMESPACES, packageOf, type Part } from './parts';
import { MASTER, NOTES_MASTER, slideLayout, slideMaster, type Prompts } from './masters';
import { notesMaster } from './notes-pages';
import { emu, SLIDE } from './shapes';
import { slideParts, type DeckSlide, type SharedBySlides } from './slides';
import { theme } from './theme';

/** A presentation: what it is, and its slides in order. */
export interface Presentation extends SharedBySlides {
	title: string;
	description: string;
	creator: string;
	slides: readonly DeckSlide[];
	prompts: Prompts;
}

const TYPE = 'application/vnd.openxmlformats-officedocument';
const ROOT = 'ppt/presentation.xml';
const CORE = 'docProps/core.xml';
/** The first id that a slide may have. */
const FIRST_ID = 256;
const CORE_NAMESPACES = {
	'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
	'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
};

/** What file managers and libraries read of a presentation. */
const coreProperties = ({ title, description, creator, lang }: Presentation): Part => ({
	path: CORE,
	type: 'application/vnd.openxmlformats-package.core-properties+xml',
	root: {
		tag: 'cp:coreProperties',
		attributes: CORE_NAMESPACES,
		inside: [
			{ tag: 'dc:title', attributes: {}, inside: title },
			{ tag: 'dc:creator', attributes: {}, inside: creator },
			{ tag: 'dc:description', attributes: {}, inside: description },
			{ tag: 'dc:language', attributes: {}, inside: lang }
		]
	}
});

function rootOf(slides: readonly Part[]): Part {
	const shared = [
		{ id: 'rIdMaster', type: 'slideMaster', target: MASTER },
		{ id: 'rIdNotes', type: 'notesMaster', target: NOTES_MASTER },
		{ id: 'rIdTheme', type: 'theme', target: 'ppt/theme/theme1.xml' }
	];
	return {
		path: ROOT,
		type: `${TYPE}.presentationml.presentation.main+xml`,
		relations: [
			...shared,
			...slides.map(({ path }, i) => ({ id: `rId${i + 1}`, type: 'slide', target: path }))
		],
		root: el(
			'p:presentation',
			{ ...NAMESPACES, saveSubsetFonts: 1 },
			el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2147483648, 'r:id': 'rIdMaster' })),
			el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rIdNotes' })),
			el(
				'p:sldIdLst',
				{},
				...slides.map((_, i) => el('p:sldId', { id: FIRST_ID + i, 'r:id': `rId${i + 1}` }))
			),
			el('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
			el('p:notesSz', { cx: emu(7.5), cy: emu(10) })
		)
	};
}

/**
 * Writes a presentation as a PPTX file (Office Open XML): titles in places for titles, pictures with their text alternatives, a
 * bitmap and a drawing each, notes for the speaker, and a language on every run. The same content gives the same bytes.
 */
export function pptxOf(presentation: Presentation): Uint8Array<ArrayBuffer> {
	const { slides, prompts, lang, creator } = presentation;
	const made = slides.map((slide, i) => slideParts(slide, i + 1, presentation));
	return packageOf(
		[
			rootOf(made.map(({ parts: [slide] }) => slide)),
			coreProperties(presentation),
			theme(1, creator),
			theme(2, creator),
			slideMaster(prompts, lang),
			slideLayout(prompts, lang),
			notesMaster(prompts, lang),
			...made.flatMap(({ parts }) => parts)
		],
		made.flatMap(({ media }) => media),
		[
			{ id: 'rId1', type: 'officeDocument', target: ROOT },
			{ id: 'rId2', type: 'core-properties', target: CORE }
		]
	);
}
