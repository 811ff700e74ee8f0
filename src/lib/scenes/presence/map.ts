import type { Camera } from '$lib/charts/camera';
import type { PathMark, Tone } from '$lib/charts/frame';
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
