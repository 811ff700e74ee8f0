import { dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import { textWidth } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import type { Country } from '$lib/facts';
import { value } from '$lib/facts/value';
import { GRANTS, PRICED, TOTALS } from './grants';
import { datesOf, PURPOSES } from './names';

/** What a picture's size leaves for what, in pixels. Narrow pictures have givers' labels above and below their nodes. */
export interface AidDimensions extends Dimensions {
	/** Breadth of a node. */
	node: number;
	/** Paper between neighbouring grants in a node, so that they can be counted. */
	gap: number;
	/** Left edges of givers, republics and purposes. */
	columns: readonly [number, number, number];
	/** Left edge of the purposes' labels. */
	labels: number;
	/** Whether a republic's total fits beside its name. */
	oneLine: boolean;
}

/** Measures the labels and shares the width out among them and the flows. */
export function dimensionsFor(input: LayoutInput): AidDimensions {
	const base = dimensionsOf(input);
	const { width, label: size, locale, narrow } = base;
	const node = narrow ? 5 : 8;
	const widthOf = (name: string) => textWidth(name, size, 600);
	const euros = (id: string) => value(id, locale, 'full');
	const nameAndTotal = (code: keyof typeof TOTALS) =>
		[widthOf(countryName(code as Country, locale)), textWidth(euros(TOTALS[code]), size)] as const;
	const purposes = GRANTS.filter((grant) => grant.id !== 'unaccounted' || !narrow).map((grant) =>
		Math.max(
			widthOf(PURPOSES[grant.id]({}, { locale })),
			textWidth(`${euros(grant.euros)}\u2002${datesOf(grant, locale, narrow)}`, size)
		)
	);
	const labels = width - Math.ceil(Math.max(...purposes)) - 1;
	const purposeX = labels - node - (narrow ? 4 : 8);
	const republics = PRICED.map(nameAndTotal);
	const stacked = Math.max(...republics.flat());
	const beside = Math.max(...republics.map(([name, total]) => name + total)) + 7;
	const givers = [...nameAndTotal('BE'), ...nameAndTotal('LU')];
	const giverX = narrow ? 0 : Math.ceil(Math.max(...givers)) + 9;
	// The left half has the crossings, so it gets the larger share where there is one to give.
	const republicX = Math.min(giverX + (purposeX - giverX) * 0.52, purposeX - stacked - 5);
	return {
		...base,
		lead: narrow ? 15 : base.lead,
		node,
		gap: narrow ? 1.5 : 2.5,
		columns: [giverX, republicX, purposeX],
		labels,
		oneLine: beside <= purposeX - republicX - 6
	};
}

/** Height of a label of some lines. */
export const labelHeight = ({ label, lead }: AidDimensions, lines: number): number =>
	label + (lines - 1) * lead;
