import { say, type Copy } from '$lib/charts/copy';
import type { TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { wrap } from '$lib/charts/measure';
import { m } from '$lib/paraglide/messages';
import type { Columns } from './columns';
import { projectOf, type ProjectId } from './data';
import type { ProjectArea } from './dimensions';
import type { Lanes } from './lanes';
import type { ProjectsState, Step } from './states';

type Note = readonly [text: Copy, fact?: string];
type Notes = Readonly<Partial<Record<ProjectId, readonly Note[]>>>;

/** What stands beside a column in the step that speaks of it, the most needed first. */
const NOTES: Readonly<Partial<Record<Step, Notes>>> = {
	exception: {
		rfc: [
			[m.brussels_seminar, 'project-rfc-seminar'],
			[m.brussels_payers, 'project-rfc-payers'],
			[m.brussels_rfc_aim, 'project-rfc-aim']
		]
	},
	universities: { canqa: [] },
	coal: {
		access: [
			[m.brussels_access_fields, 'project-access-fields'],
			[m.brussels_euros, 'project-access-euros'],
			[m.brussels_memorandum, 'project-access-memorandum']
		]
	}
};

/** A project's name and what there is to say of it, beside its column. */
export function noteMarks(
	{ step }: ProjectsState,
	lanes: Lanes,
	columns: Columns,
	area: ProjectArea
): TextMark[] {
	const { title, label: size, bottom } = area;
	return (Object.entries(NOTES[step] ?? {}) as [ProjectId, readonly Note[]][]).flatMap(([id, notes]) => {
		const y = Math.min(...lanes.all.filter((l) => l.institution.project === id).map((l) => l.y));
		const below = lanes.all.filter((l) => l.lit && l.institution.project !== id && l.y > y);
		const end = Math.min(bottom, ...below.map((l) => l.y - size));
		// Where the counts of CANQA's partners need all the room, the headline has to name it.
		if (step === 'universities' && bottom - y - title * 1.37 < size * 5) return [];
		return block(id, notes, y + title * 0.34, end, columns, area);
	});
}

/** A name at a baseline, and as many notes below it as end above `end`. */
function block(
	id: ProjectId,
	notes: readonly Note[],
	top: number,
	end: number,
	{ notes: { from, to } }: Columns,
	{ label: size, title, lead, locale }: ProjectArea
): TextMark[] {
	const { name, fact } = projectOf(id);
	// Once the columns have passed.
	const delay = 0.6;
	const lines = wrap(say(name, locale), to - from, title, 400, 'display');
	const marks = [
		label(`title-${id}`, [from, top], lines, [title, 'ink'], {
			font: 'display',
			leading: 1.1,
			fact,
			delay
		})
	];
	let baseline = top + (lines.length - 1) * title * 1.1 + size * 0.35;
	for (const [i, [text, opens]] of notes.entries()) {
		const wrapped = wrap(say(text, locale), to - from, size);
		const last = baseline + wrapped.length * lead;
		if (last + size * 0.24 > end) break;
		marks.push(
			label(`note-${id}-${i}`, [from, baseline + lead], wrapped, [size, 'ink'], {
				fact: opens,
				halo: false,
				delay
			})
		);
		baseline = last + size * 0.4;
	}
	return marks;
}
