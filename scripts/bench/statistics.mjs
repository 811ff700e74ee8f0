// What repeated measurements amount to.

/** How often the ratios are drawn again to see how far their median wanders. */
const DRAWS = 2000;
/** What lies outside the interval, on each side. */
const TAIL = 0.025;

/**
 * The middle one, or what is halfway between the two in the middle.
 *
 * @param {readonly number[]} values those that aren't finite don't count
 * @returns {number} NaN for none
 */
export function median(values) {
	const sorted = values.filter((value) => Number.isFinite(value)).toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
	return (low + high) / 2;
}

/** The same row of numbers between 0 and 1 on each run (mulberry32): a result is worked out again as it was. */
function drawing(seed = 1) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * How one side compares with another, round by round: what drifts from minute to minute drifts in both of a round.
 *
 * @param {readonly number[]} values of each round
 * @param {readonly number[]} base of the same rounds
 * @returns {{ ratio: number, low: number, high: number } | undefined} the median ratio with its 95 % interval
 *   (bootstrap); nothing where no round can be compared
 */
export function compare(values, base) {
	const ratios = values
		.map((value, i) => value / (base[i] ?? Number.NaN))
		.filter((ratio) => Number.isFinite(ratio));
	if (ratios.length === 0) return undefined;
	const draw = drawing();
	const one = () => ratios[Math.floor(draw() * ratios.length)] ?? Number.NaN;
	const medians = Array.from({ length: DRAWS }, () => median(ratios.map(one))).toSorted((a, b) => a - b);
	const at = (/** @type {number} */ share) => medians[Math.floor(share * (DRAWS - 1))] ?? Number.NaN;
	return { ratio: median(ratios), low: at(TAIL), high: at(1 - TAIL) };
}
