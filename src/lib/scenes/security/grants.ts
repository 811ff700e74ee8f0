import { countryName } from '$lib/charts/names';
import type { Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

/** The three priced grants for soft security, with the giver, and the hand that carries each. */
export const GRANTS = [
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
] as const satisfies readonly {
	id: string;
	giver: 'BE' | 'LU';
	republic: Republic;
	task: unknown;
	hand: unknown;
}[];

export type Grant = (typeof GRANTS)[number];

/** What a grant is for, and where. */
export const taskIn = ({ task, republic }: Grant, locale: Locale): string =>
	m.security_task_in({ task: task({}, { locale }), place: countryName(republic, locale) }, { locale });
