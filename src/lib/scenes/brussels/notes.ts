import type { TextMark } from '$lib/charts/frame';
import { wrap } from '$lib/charts/measure';
import type { Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Columns } from './columns';
import type { Lanes } from './lanes';
import { projectOf, type ProjectId } from './data';
import { projectName } from './names';
import type { ProjectArea } from './room';
import type { ProjectsState, Step } from './states';
import { cutGap } from './projects';

interface Note {
	text: (locale: Locale) => string;
	fact?: string;
}

const plain = (words: (input: object, options: { locale: Locale }) => string, fact?: string): Note => ({
	text: (locale) => words({}, { locale }),
	fact
});

/** What stands beside a warp in the step that speaks of it, the most needed first. */
const NOTES: Readonly<Partial<Record<Step, Partial<Record<ProjectId, readonly Note[]>>>>> = {
	exception: {
		rfc: [
			{
				text: (locale) => m.brussels_seminar({ date: value('project-rfc-seminar', locale) }, { locale }),
				fact: 'project-rfc-seminar'
			},
			plain(m.brussels_payers, 'project-rfc-payers'),
			plain(m.brussels_rfc_aim, 'project-rfc-aim')
		]
	},
	universities: { canqa: [] },
	closed: {
		canqa: [
			plain(m.brussels_closed_by, 'project-canqa-closed'),
			{
				text: (locale) => m.brussels_paper_until({ date: value('lux-counted-until', locale) }, { locale }),
				fact: 'lux-counted-until'
			}
		]
	},
	scholarships: {
		maneca: [
			plain(m.brussels_maneca_scholarships, 'project-maneca-scholarships'),
			plain(m.brussels_maneca_full),
			plain(m.brussels_paper_only)
		]
	},
	coal: {
		access: [
			plain(m.brussels_access_fields, 'project-access-fields'),
			{
				text: (locale) => m.brussels_euros({ amount: value('project-access-euros', locale) }, { locale }),
				fact: 'project-access-euros'
			},
			{
				text: (locale) =>
					m.brussels_memorandum({ date: value('project-access-memorandum', locale) }, { locale }),
				fact: 'project-access-memorandum'
			}
		]
	},
	luxembourg: {
		laboratories: [
			plain(m.brussels_laboratories_who),
			plain(m.brussels_laboratories_five, 'aid-lab-countries')
		],
		banks: [plain(m.brussels_banks_counted, 'lux-training-counted')]
	}
};

/** A project's name and what there is to say of it, beside its warp. */
export function noteMarks(
	state: ProjectsState,
	lanes: Lanes,
	columns: Columns,
	loom: ProjectArea
): TextMark[] {
	const told = NOTES[state.step];
	if (!told) return [];
	return (Object.entries(told) as [ProjectId, readonly Note[]][]).flatMap(([id, notes]) => {
		const y = Math.min(...lanes.all.filter((l) => l.institution.project === id).map((l) => l.y));
		// Where the paper's verb stands in the cut, the words end above it.
		const verb = state.step === 'closed' ? cutGap(loom) / 2 - loom.title : 0;
		const next = Math.min(
			loom.bottom + Math.min(0, verb),
			...lanes.all.filter((l) => l.lit && l.institution.project !== id && l.y > y).map((l) => l.y - loom.type)
		);
		return block(id, notes, { y, end: next, columns, loom, below: id === 'banks' });
	});
}

interface Place {
	y: number;
	/** The lowest that words may reach. */
	end: number;
	columns: Columns;
	loom: ProjectArea;
	/** Whether a thread passes at the height where the words would begin. */
	below: boolean;
}

function block(id: ProjectId, notes: readonly Note[], { y, end, columns, loom, below }: Place): TextMark[] {
	const { type, locale } = loom;
	const { from, to } = columns.notes;
	const lead = type * 1.25;
	const { title } = loom;
	const name = wrap(projectName(id, locale), to - from, title, 400, 'display');
	let baseline = y + title * 0.34 + (below ? title * 1.05 : 0);
	const marks: TextMark[] = [
		{
			kind: 'text',
			key: `title-${id}`,
			color: projectOf(id).eu ? 'ink' : 'LU',
			x: from,
			y: baseline,
			lines: name,
			size: title,
			font: 'display',
			leading: 1.1,
			fact: projectOf(id).fact
		}
	];
	baseline += (name.length - 1) * title * 1.1 + type * 0.35;
	for (const [i, note] of notes.entries()) {
		const lines = wrap(note.text(locale), to - from, type);
		const last = baseline + lines.length * lead;
		if (last + type * 0.24 > end) break;
		marks.push({
			kind: 'text',
			key: `note-${id}-${i}`,
			color: 'ink',
			x: from,
			y: baseline + lead,
			lines,
			size: type,
			fact: note.fact
		});
		baseline = last + type * 0.4;
	}
	return marks;
}
