import type { Camera } from '$lib/charts/camera';
import type { PathMark, RectMark, Tone } from '$lib/charts/frame';
import { landDrawing } from '$lib/charts/land';
import { REPUBLICS } from '$lib/facts';
import type { PresenceState } from './states';

/** Share of colour in land that the story doesn't speak of. */
const QUIET = 0.3;

/** The map: the rest of the world barely there, the two partners in ink, the republics in as much dye as the step asks for. */
export function mapMarks({ dyed, step }: PresenceState, camera: Camera): PathMark[] {
	const { rest, partners, republics } = landDrawing();
	const shape = (key: string, tone: Tone, d: string, tint: number, stroke?: number): PathMark => ({
		kind: 'path',
		key,
		tone,
		d,
		...camera,
		fill: 'solid',
		tint,
		stroke
	});
	return [
		shape('land', 'rule', rest, QUIET),
		shape(
			'land-NL',
			step === 'luxembourg' ? 'muted' : 'rule',
			partners.NL,
			step === 'luxembourg' ? 0.4 : QUIET
		),
		shape('land-BE', 'BE', partners.BE, 0.55),
		shape('land-LU', 'LU', partners.LU, 0.7),
		...REPUBLICS.map((code) =>
			shape(
				`land-${code}`,
				code,
				republics[code],
				dyed.includes(code) ? 0.26 : 0.1,
				dyed.includes(code) ? 0.9 : 0.5
			)
		)
	];
}

/** The map runs out into the paper on all sides: without this it would end in a box. */
export function edgeMarks({ width, height }: { width: number; height: number }): RectMark[] {
	const reach = Math.min(width, height) * 0.09;
	const edge = (
		key: string,
		fill: RectMark['fill'],
		grain: RectMark['grain'],
		box: Pick<RectMark, 'x' | 'y' | 'width' | 'height'>
	): RectMark => ({ kind: 'rect', key: `edge-${key}`, tone: 'paper', fill, grain, ...box });
	return [
		edge('left', 'fade-first', 'horizontal', { x: 0, y: 0, width: reach, height }),
		edge('right', 'fade-last', 'horizontal', { x: width - reach, y: 0, width: reach, height }),
		edge('top', 'fade-first', 'vertical', { x: 0, y: 0, width, height: reach }),
		edge('bottom', 'fade-last', 'vertical', { x: 0, y: height - reach, width, height: reach })
	];
}
