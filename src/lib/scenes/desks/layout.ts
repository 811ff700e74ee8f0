import { say } from '$lib/charts/copy';
import { faultMark, faultMarkSize } from '$lib/charts/fault-mark';
import type { Frame, Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { mapMarks } from '$lib/charts/map';
import { dot } from '$lib/charts/marks';
import { cityAt } from '$lib/charts/places';
import { m } from '$lib/paraglide/messages';
import type { LayoutInput } from '../scene';
import { curveMarks } from './curves';
import { deskMarks } from './desks';
import { mapArea, onMap, type MapArea } from './dimensions';
import { mapLabels } from './labels';
import { BRUSSELS, LUXEMBOURG, THE_HAGUE } from './posts';
import type { PresenceState } from './states';
import { tallyMarks } from './tally';

/** The country that stands in for Luxembourg comes forward where that is what the step speaks of. */
const STAND_IN = { NL: { color: 'muted', tint: 0.4 } } as const;

/** The picture of a state: a map with desks and curves, or the desks alone, counted. */
export function layout(state: PresenceState, input: LayoutInput): Frame {
	const { width, height } = input;
	const { step, view, highlighted } = state;
	if (step === 'asymmetry' || view === 'tally') return { width, height, marks: tallyMarks(input) };
	const area = mapArea(view, input);
	return {
		width,
		height,
		marks: [
			...mapMarks({ highlighted, paint: step === 'luxembourg' ? STAND_IN : {} }, area.camera),
			...curveMarks(state, area),
			...westernDots(state, area),
			...deskMarks(state, area),
			...mapLabels(state, area),
			...(step === 'tashkent' ? regions(area) : []),
			...(step === 'astana' ? openingFaultMarks(area) : [])
		]
	};
}

/** What the strands of a curve stand for. */
function regions(area: MapArea): Mark[] {
	const { label: size, locale, width } = area;
	const markSize = faultMarkSize(width);
	const x = markSize * 1.7;
	return [
		...faultMark('slip-trade-policy', [markSize * 0.75, size * 0.9], area),
		label('regions', [x, size * 1.25], say(m.desks_three_regions, locale), [size, 'muted'], {
			fact: 'awex-regions',
			within: width - x - 2
		})
	];
}

/** Two years for one opening, and a decision told as an opening: marked beside the embassy. */
function openingFaultMarks(area: MapArea): Mark[] {
	const [x, y] = onMap(area, cityAt('astana'));
	const size = faultMarkSize(area.width);
	const first = x - area.desk - size;
	return [
		...faultMark('disagree-embassy', [first, y], area),
		...faultMark('slip-decision', [first - Math.max(24, size * 1.45), y], area)
	];
}

/** The western ends of the curves. */
function westernDots({ step, view }: PresenceState, area: MapArea): Mark[] {
	const r = area.desk * 0.8;
	if (step === 'luxembourg')
		return [
			dot('the-hague', onMap(area, THE_HAGUE), r, 'muted', { fill: 'hollow' }),
			dot('luxembourg', onMap(area, LUXEMBOURG), r, 'LU')
		];
	return view === 'continent' ? [dot('brussels', onMap(area, BRUSSELS), r, 'BE')] : [];
}
