import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { headline } from '$lib/charts/headline';
import { m } from '$lib/paraglide/messages';
import { fitted, sizeOf, soldierMarks, spreadOut } from './soldiers';

/** The whole contingent, each soldier a figure. */
export function troops(dimensions: Dimensions): Mark[] {
	const { width, height, label } = dimensions;
	const head = headline('troops', { big: '{security-troops}', line: m.security_head_troops }, dimensions);
	const top = head.bottom + label * 0.5;
	const free = height - top - 1;
	const formation = spreadOut(fitted(width, free), free);
	const y = top + (height - top - sizeOf(formation).height) * 0.35;
	return [...head.marks, ...soldierMarks(formation, [0, y])];
}
