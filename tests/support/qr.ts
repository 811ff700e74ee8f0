import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';

/** Wide enough for each module to be several pixels, and no wider: there is a code for each step. */
const WIDTH = 260;

/**
 * Reads the text in a QR code off its pixels, as a camera would, with another library than the one that wrote it.
 *
 * @param svg the code as a file
 */
export function readQr(svg: string): string {
	const { pixels, width, height } = new Resvg(svg, {
		fitTo: { mode: 'width', value: WIDTH },
		background: '#fff'
	}).render();
	const found = jsQR(new Uint8ClampedArray(pixels), width, height);
	if (!found) throw new Error('no QR code can be read in this picture');
	return found.data;
}
