import { m } from '$lib/paraglide/messages';
import {
	exerciseFile,
	GUIDE_FILE,
	KEY_FILE,
	lessonFile,
	sheetFile,
	SOURCES_FILE
} from '$lib/pages/teach/files';
import { plain } from '$lib/pages/teach/filled';
import { teaching } from '$lib/pages/teach/teaching';
import type { DocumentContent } from './blocks';
import { exerciseBlocks, guideBlocks, keyBlocks, lessonBlocks, sheetBlocks, sourcesBlocks } from './contents';

/** The content of a document by its name, or nothing where no document is called so. */
export async function documentOf(name: string): Promise<DocumentContent | undefined> {
	const material = await teaching();
	const { locale, guides, lessons, exercises, sheets, story } = material;
	const o = { locale };
	const { title } = story.cover;
	const moduleOf = (id: string) => sheets.find(({ chapter }) => chapter.id === id)?.module;
	if (name === GUIDE_FILE)
		return {
			title: `${title}: ${m.teach_file_guide({}, o)}`,
			description: m.teach_standfirst({}, o),
			blocks: [
				{ kind: 'title', words: `${title}: ${m.teach_file_guide({}, o)}` },
				{ kind: 'lead', words: m.teach_chapters_intro({}, o) },
				{ kind: 'contents', words: m.teach_contents({}, o) },
				...guides.flatMap((guide) => {
					const module = moduleOf(guide.chapter.id);
					return module ? guideBlocks(guide, module, locale) : [];
				})
			]
		};
	if (name === SOURCES_FILE)
		return {
			title: `${title}: ${m.teach_sources_title({}, o)}`,
			description: m.teach_sources_how({}, o),
			blocks: sourcesBlocks(material)
		};
	if (name === KEY_FILE)
		return {
			title: `${title}: ${m.teach_key_title({}, o)}`,
			description: m.teach_key_standfirst({}, o),
			blocks: keyBlocks(material)
		};
	const lesson = lessons.find(({ id }) => lessonFile(id) === name);
	if (lesson)
		return {
			title: m.teach_lesson_title(lesson, o),
			description: plain(lesson.aim),
			blocks: lessonBlocks(lesson, locale)
		};
	const place = exercises.findIndex(({ id }) => exerciseFile(id) === name);
	const exercise = exercises[place];
	if (exercise)
		return {
			title: `${exercise.title} · ${title}`,
			description: plain(exercise.lead),
			blocks: exerciseBlocks(exercise, place, locale)
		};
	const sheet = sheets.find(({ chapter }) => sheetFile(chapter.id) === name);
	if (!sheet) return undefined;
	return {
		title: m.teach_sheet_title({ title: sheet.title, chapter: sheet.chapter.title }, o),
		description: m.teach_sheet_description({ chapter: sheet.chapter.title }, o),
		blocks: sheetBlocks(sheet, locale)
	};
}
