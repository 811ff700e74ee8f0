import { encode } from 'uqr';

/** White paper around the code, in modules: readers need four. */
const QUIET = 4;

/** A text as a QR code: black on white whatever the page's colours, for that is what cameras look for. */
export function qrCode(text: string): string {
	const { data, size } = encode(text, { ecc: 'M', border: QUIET });
	let path = '';
	data.forEach((row, y) =>
		row.forEach((dark, x) => {
			if (dark) path += `M${x} ${y}h1v1h-1z`;
		})
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}
