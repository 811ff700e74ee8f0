import type { RectMark } from './frame';
import { ROUND_TEXTURE, STRIPES, type Stripes } from './textures';

/** What canvases draw on: an `OffscreenCanvas` in a worker, or one of the page. */
export type Context = OffscreenCanvasRenderingContext2D;

/** Fills the current path, a rectangle from 0, 0, as its mark says: the textures of `textureNode`, edge by edge. */
export function paintFill(
	context: Context,
	mark: RectMark,
	width: number,
	height: number,
	color: string
): void {
	const { fill } = mark;
	const across = mark.grain === 'horizontal';
	context.fillStyle = color;
	if (fill === 'solid' || fill === 'none') {
		context.fill();
		return;
	}
	if (fill === 'fade-first' || fill === 'fade-last') {
		const fade = context.createLinearGradient(0, 0, across ? width : 0, across ? 0 : height);
		const [start, end] = fill === 'fade-first' ? [color, clear(color)] : [clear(color), color];
		fade.addColorStop(0, start);
		fade.addColorStop(1, end);
		context.fillStyle = fade;
		context.fill();
		return;
	}
	context.save();
	context.clip();
	if (fill === 'option') paintDots(context, width, height);
	else paintStripes(context, STRIPES[fill], across, width, height);
	// What is drawn next, such as the rectangle's edge, is neither clipped nor turned.
	context.restore();
}

function paintDots(context: Context, width: number, height: number): void {
	const { step, r, opacity } = ROUND_TEXTURE;
	context.globalAlpha *= opacity;
	context.beginPath();
	for (let x = step / 2; x - r < width; x += step)
		for (let y = step / 2; y - r < height; y += step) {
			context.moveTo(x + r, y);
			context.arc(x, y, r, 0, 2 * Math.PI);
		}
	context.fill();
}

function paintStripes(
	context: Context,
	{ step, turn, stripes }: Stripes,
	across: boolean,
	width: number,
	height: number
): void {
	const alpha = context.globalAlpha;
	const angle = ((turn ?? (across ? 90 : 0)) * Math.PI) / 180;
	context.rotate(angle);
	// The box of the rectangle, turned the other way: what stripes have to cover.
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const xs = [0, width * cos, height * sin, width * cos + height * sin];
	const ys = [0, -width * sin, height * cos, height * cos - width * sin];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const right = Math.max(...xs);
	for (let x = Math.floor(Math.min(...xs) / step) * step; x < right; x += step)
		for (const [start, breadth, opacity] of stripes) {
			context.globalAlpha = alpha * opacity;
			context.fillRect(x + start, top, breadth, bottom - top);
		}
}

/**
 * A color at next to no opacity. Canvases fade from color to color without premultiplying, so that `transparent` would be
 * black on the way; and so is what `color-mix` makes of none of a color.
 */
const clear = (color: string): string => `color-mix(in srgb, ${color} 1%, transparent)`;
