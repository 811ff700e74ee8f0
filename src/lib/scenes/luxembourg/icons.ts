/** Squares across every icon: they share a width, so that their strokes are of one size. */
export const ACROSS = 13;
/** A picture in squares; `split` says which of them stay grey in an icon that has colour. */
export interface Icon {
	rows: readonly string[];
	split: 'left' | 'upper';
}

export const ICONS = {
	/** A coin under a magnifier. */
	monitoring: {
		split: 'left',
		rows: [
			'...#####.....',
			'..#.....#....',
			'.#..###..#...',
			'.#.#.....#...',
			'.#.###...#...',
			'.#.#.....#...',
			'.#..###..#...',
			'..#.....##...',
			'...#####.##..',
			'..........##.',
			'...........##'
		]
	},
	/** A lorry. */
	transport: {
		split: 'left',
		rows: [
			'########.....',
			'########.....',
			'########.###.',
			'########.#.##',
			'########.#..#',
			'########.####',
			'########.####',
			'#############',
			'.###....###..',
			'.#.#....#.#..',
			'.###....###..'
		]
	},
	/** Three ingots. */
	metallurgy: {
		split: 'left',
		rows: [
			'....#####....',
			'....#####....',
			'...#######...',
			'...#######...',
			'...#######...',
			'.............',
			'.####...####.',
			'.####...####.',
			'######.######',
			'######.######',
			'######.######'
		]
	},
	/** Two wings, a body, and the waves it sends down. */
	satellite: {
		split: 'left',
		rows: [
			'###.......###',
			'###..###..###',
			'###.#####.###',
			'#############',
			'###.#####.###',
			'###..###..###',
			'###.......###',
			'.....###.....',
			'...##...##...',
			'.............',
			'.....###.....'
		]
	},
	/** A table with chairs on both sides. */
	council: {
		split: 'upper',
		rows: [
			'.###.###.###.',
			'.###.###.###.',
			'.............',
			'..#########..',
			'.###########.',
			'.###########.',
			'.###########.',
			'..#########..',
			'.............',
			'.###.###.###.',
			'.###.###.###.'
		]
	},
	/** Two banks on one step. */
	finance: {
		split: 'left',
		rows: [
			'...#.....#...',
			'..###...###..',
			'.#####.#####.',
			'######.######',
			'.............',
			'.#.#.#.#.#.#.',
			'.#.#.#.#.#.#.',
			'.#.#.#.#.#.#.',
			'.#.#.#.#.#.#.',
			'.#####.#####.',
			'#############'
		]
	}
} satisfies Record<string, Icon>;

export type IconId = keyof typeof ICONS;
export const DOWN = ICONS.council.rows.length;

/** How many squares of an icon are filled. */
export const filledIn = (id: IconId): number => ICONS[id].rows.join('').replaceAll('.', '').length;
