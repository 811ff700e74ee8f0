import type { Mark } from '$lib/charts/frame';

/**
 * The pictures of a scene, small enough to travel: each mark once, numbers no finer than a screen shows, and long
 * outlines left out that stand in the page already.
 */
export interface EncodedFrames {
	width: number;
	height: number;
	/** All marks; of a mark that has been there before, only what is different now: `{ of: <its place>, … }`. */
	marks: readonly Record<string, unknown>[];
	/**
	 * For each picture the places of its marks, in drawing order: how many places are passed over from one to the next, which is
	 * mostly none, and weighs nothing once it is compressed.
	 */
	frames: readonly (readonly number[])[];
}

/** What a scene's picture in the gallery moves through: its steps in the story's order, and last its picture at rest. */
export interface Moves extends EncodedFrames {
	/** Prefix of the ids of its textures: pictures of several scenes stand in one page. */
	id: string;
	/** Textures that its marks are filled with, as SVG. */
	textures: string;
	/** For each frame, the name of its state. */
	states: readonly string[];
	/** For each step, its number and headline. */
	captions: readonly string[];
}

/** Numbers of these names are shares; the others are pixels. A hundredth of the time that a change takes is less than a frame. */
const FINE = new Set(['opacity', 'k', 'colorStop', 'drawn', 'tint', 'leading']);
const rounded = (name: string, value: number) => {
	const steps = FINE.has(name) ? 1e4 : name === 'delay' ? 100 : 10;
	return Math.round(value * steps) / steps;
};

type Fields = Record<string, unknown>;

const tidy = (value: unknown, name = ''): unknown => {
	if (typeof value === 'number') return rounded(name, value);
	if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, tidy(inside, key)]));
};

/** What `after` has other than `before`; a field that is gone becomes null. */
function difference(before: Fields, after: Fields): Fields {
	const names = new Set([...Object.keys(before), ...Object.keys(after)]);
	return Object.fromEntries(
		[...names]
			.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
			.map((name) => [name, after[name] ?? null])
	);
}

/** @param outlines long outlines that stand in the page; a mark names them by their place */
export function encodeFrames(
	frames: readonly (readonly Mark[])[],
	size: { width: number; height: number },
	outlines: readonly string[]
): EncodedFrames {
	const marks: Fields[] = [];
	const latest = new Map<string, { place: number; fields: Fields }>();
	const placeOf = (mark: Mark): number => {
		const plain = JSON.parse(JSON.stringify(tidy(mark))) as Fields;
		const outline = outlines.indexOf(String(plain.d));
		const fields = outline < 0 ? plain : { ...plain, d: outline };
		const known = latest.get(mark.key);
		const changed = known && difference(known.fields, fields);
		if (known && changed && Object.keys(changed).length === 0) return known.place;
		const place = marks.push(known && changed ? { of: known.place, ...changed } : fields) - 1;
		latest.set(mark.key, { place, fields });
		return place;
	};
	const passedOver = (places: readonly number[]) =>
		places.map((place, i) => place - (places[i - 1] ?? -1) - 1);
	return { ...size, frames: frames.map((list) => passedOver(list.map(placeOf))), marks };
}

/** The marks of each picture. A mark that is the same in two pictures is the very same object. */
export function decodeFrames({ marks, frames }: EncodedFrames, outlines: readonly string[]): Mark[][] {
	const whole: Fields[] = [];
	for (const { of, ...fields } of marks) {
		const mark = { ...(typeof of === 'number' ? whole[of] : {}), ...fields };
		for (const name in mark) if (mark[name] === null) delete mark[name];
		whole.push(mark);
	}
	const ready = whole.map(
		(mark) => (typeof mark.d === 'number' ? { ...mark, d: outlines[mark.d] } : mark) as unknown as Mark
	);
	return frames.map((passedOver) => {
		let place = -1;
		return passedOver.map((more) => ready[(place += more + 1)] as Mark);
	});
}
