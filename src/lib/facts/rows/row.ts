import { PAPER_YEAR } from './cite';
import type { Arithmetic, Cite, Country, FactKind, FactRow, Unit, Version } from '../types';

type More = Partial<FactRow>;

/** Something said, without a number; of the time the paper was written in, unless `more` has a period. */
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
	status: { kind: 'stated' },
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
): FactRow => ({ id, kind, value, unit, period, about, status: { kind: 'stated' }, cites, ...more });

/** A date as exact as the source gives it. */
export const dated = (
	id: string,
	kind: FactKind,
	on: string,
	about: readonly Country[],
	cites: readonly Cite[],
	more: More = {}
): FactRow => valued(id, kind, ['date', on, on], about, cites, more);

/** Something we worked out: its unit, when it holds, and how. */
export const derived = (
	id: string,
	kind: FactKind,
	[unit, period]: [Unit, string],
	about: readonly Country[],
	by: Arithmetic,
	more: More = {}
): FactRow => ({ id, kind, unit, period, about, status: { kind: 'derived', by }, cites: [], ...more });

/** Makes a row disputed. */
export const against = (...versions: Version[]): More => ({ status: { kind: 'disputed', versions } });
/** Another version of something said. */
export const word = (cites: readonly Cite[]): Version => ({ value: '', unit: 'statement', cites });
