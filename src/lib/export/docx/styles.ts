import { AlignmentType, LevelFormat, LineRuleType } from 'docx';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

/** Faces that every word processor has, or has a stand-in for. */
const SERIF = 'Georgia';
export const SANS = 'Arial';
const INK = '000000';
export const MUTED = '555555';

/** Kinds of numbered lists: what is claimed, what is to be done. */
export const NUMBERED = 'numbered';
export const TASKS = 'tasks';

/** Headings are told from text by their level in the outline: programs make bookmarks and tags of it. */
const heading = (level: number, size: number, before: number, after: number) => ({
	run: { font: SERIF, size, bold: false, color: INK },
	paragraph: { keepNext: true, spacing: { before, after }, outlineLevel: level }
});

export const stylesFor = (locale: Locale) => ({
	default: {
		document: {
			run: {
				font: SERIF,
				size: 21,
				color: INK,
				language: { value: m.head_locale({}, { locale }).replace('_', '-') }
			},
			paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } }
		},
		heading1: heading(0, 44, 0, 120),
		heading2: heading(1, 32, 280, 120),
		heading3: heading(2, 25, 220, 80)
	}
});

const numbered = (reference: string) => ({
	reference,
	levels: [
		{
			level: 0,
			format: LevelFormat.DECIMAL,
			text: '%1.',
			alignment: AlignmentType.LEFT,
			style: { paragraph: { indent: { left: 400, hanging: 400 } } }
		}
	]
});
export const numbering = { config: [numbered(NUMBERED), numbered(TASKS)] };
