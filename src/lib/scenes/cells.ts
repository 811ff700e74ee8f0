import { fact } from '$lib/facts';
import { formatFact, type Form, type Locale } from '$lib/facts/format';
import type { Cell } from './scene';

/** A cell of plain words. */
export const plain = (text: string): Cell => ({ text });

/** Makes cells that open the evidence of their fact; numbers and amounts are set as such, with every digit. */
export const cells =
	(locale: Locale) =>
	(id: string, form: Form = 'full'): Cell => ({
		text: formatFact(fact(id), locale, form),
		fact: id,
		numeric: fact(id).unit !== 'date'
	});
