/** An affine transform as SVG writes it: `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that applies `second` first, then `first`: an element's inside its parent's. */
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
	a * g + c * h,
	b * g + d * h,
	a * i + c * j,
	b * i + d * j,
	a * k + c * l + e,
	b * k + d * l + f
];

function matrixOf(name: string, [x = 0, y, ...rest]: readonly number[]): Matrix {
	switch (name) {
		case 'translate':
			return [1, 0, 0, 1, x, y ?? 0];
		case 'scale':
			return [x, 0, 0, y ?? x, 0, 0];
		case 'rotate': {
			if (y !== undefined) break;
			const [sin, cos] = [Math.sin((x * Math.PI) / 180), Math.cos((x * Math.PI) / 180)];
			return [cos, sin, -sin, cos, 0, 0];
		}
		case 'matrix':
			return [x, y ?? 0, ...rest] as unknown as Matrix;
	}
	throw new Error(`pictures: the transform ${name}(${[x, y, ...rest].join(' ')}) can't be read yet`);
}

/** A `transform` attribute inside the transform around it. @throws when it holds more than moving, scaling and turning */
export function within(outer: Matrix, transform: string | undefined): Matrix {
	if (!transform) return outer;
	return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reduce(
		(matrix, [, name = '', numbers = '']) =>
			times(
				matrix,
				matrixOf(
					name,
					numbers
						.trim()
						.split(/[\s,]+/)
						.map(Number)
				)
			),
		outer
	);
}

/** Whether it only moves things. */
export const onlyMoves = ([a, b, c, d]: Matrix): boolean => a === 1 && b === 0 && c === 0 && d === 1;
