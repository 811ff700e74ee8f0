import type { Message } from '$lib/charts/copy';
import { COUNTRY } from '$lib/charts/names';
import type { Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';

/** A priced grant for soft security: its fact, who gave it, where and what for, and who carried it out. */
export interface Grant {
	id: string;
	giver: 'BE' | 'LU';
	republic: Republic;
	task: Message;
	hand: Message;
}

const [MINES, WARNING, GUARDS]: readonly [Grant, Grant, Grant] = [
	{
		id: 'aid-tj-mines',
		giver: 'BE',
		republic: 'TJ',
		task: m.security_task_mines,
		hand: m.security_hand_mines
	},
	{
		id: 'aid-kg-early-warning',
		giver: 'BE',
		republic: 'KG',
		task: m.security_task_warning,
		hand: m.security_hand_warning
	},
	{
		id: 'aid-tj-border-guards',
		giver: 'LU',
		republic: 'TJ',
		task: m.security_task_guards,
		hand: m.security_hand_guards
	}
];
export const GRANTS = [MINES, WARNING, GUARDS] as const;
/** The one with a year. */
export { GUARDS };

/** What a grant is for, and where. */
export const taskIn =
	({ task, republic }: Grant): Message =>
	(_, options) =>
		m.security_task_in({ task: task({}, options), place: COUNTRY[republic]({}, options) }, options);
