import type { MapLabel } from '$lib/charts/map-label';
import { wrap } from '$lib/charts/measure';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { BRUSSELS, LUXEMBOURG, THE_HAGUE } from './geography';
import type { Sizes } from './room';
import type { PresenceState } from './states';

/** What is written at the western end. */
export function partnerLabels({ step }: PresenceState, { type, width }: Sizes, locale: Locale): MapLabel[] {
	if (step === 'tashkent')
		return [
			{
				key: 'firms',
				at: BRUSSELS,
				stand: [-1, 2.2, 'start'],
				color: 'ink',
				lines: wrap(m.desks_three_regions({}, { locale }), Math.max(120, width * 0.24), type).map((line) => [
					line,
					400
				])
			}
		];
	if (step !== 'luxembourg') return [];
	const standIn = wrap(m.desks_stands_in({}, { locale }), Math.max(200, width * 0.3), type);
	return [
		{
			key: 'netherlands',
			at: THE_HAGUE,
			stand: [-1, -0.9 - standIn.length, 'start'],
			color: 'ink',
			lines: [[m.country_nl({}, { locale }), 600], ...standIn.map((line) => [line, 400] as const)]
		},
		{
			key: 'luxembourg-label',
			at: LUXEMBOURG,
			stand: [-1, 1.3, 'start'],
			color: 'LU',
			lines: [[m.place_luxembourg({}, { locale }), 600]]
		},
		{
			key: 'no-embassy',
			at: [67, 36],
			stand: [0, 1.7, 'middle'],
			color: 'LU',
			lines: [[m.desks_no_embassy({}, { locale }), 400]]
		}
	];
}
