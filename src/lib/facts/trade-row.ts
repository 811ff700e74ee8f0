import { PAPER_YEAR } from './cite';
import type { Cite, Country, FactKind, FactRow, Unit, Version } from './types';

type More = Partial<FactRow>;

/** Something said, without a number. */
export const said = (
	id: string,
	kind: FactKind,
	about: readonly Country[],
	cites: readonly Cite[],
	more: More = {}
): FactRow => ({
	id,
	kind,
	unit: 'statement',
	period: PAPER_YEAR,
	about,
	standing: { kind: 'stated' },
	cites,
	...more
});

/** Something with a value: its unit, the value and when it holds. */
export const valued = (
	id: string,
	kind: FactKind,
	[unit, value, period]: [Unit, number | string, string],
	about: readonly Country[],
	cites: readonly Cite[],
	more: More = {}
): FactRow => ({ id, kind, value, unit, period, about, standing: { kind: 'stated' }, cites, ...more });

/** A date. */
export const dated = (
	id: string,
	kind: FactKind,
	on: string,
	about: readonly Country[],
	cites: readonly Cite[]
) => valued(id, kind, ['date', on, on], about, cites);

/** Makes a row disputed. */
export const against = (...versions: Version[]): More => ({ standing: { kind: 'disputed', versions } });
/** Another version of something said. */
export const word = (cites: readonly Cite[]): Version => ({ value: '', unit: 'statement', cites });
