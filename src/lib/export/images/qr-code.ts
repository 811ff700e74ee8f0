import { encode } from 'uqr';

/** White paper around the code, in modules: readers need four. */
const QUIET = 4;

/** A text as a QR code: black on white whatever the page's colours, for that is what cameras look for. */
export function qrCode(text: string): string {
	const { data, size } = encode(text, { ecc: 'M', border: QUIET });
	// Each row is a line, a module thick: a stroke for every run of dark modules, a move over those that are light.
	const path = data
		.map((row, y) => {
			const runs =
				row
					.map((dark) => (dark ? 'h' : 'm'))
					.join('')
					.match(/h+|m+/g) ?? [];
			const line = runs.map((run) => (run[0] === 'h' ? `h${run.length}` : `m${run.length} 0`)).join('');
			return line.includes('h') ? `M0 ${y + 0.5}${line}` : '';
		})
		.join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`;
}
