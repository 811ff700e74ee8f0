/** Squares across every motif: they share a width, so that their stitches are of one size. */
export const ACROSS = 13;
/** A picture in squares; `split` says which of them are still grey in a motif that is dyed. */
export interface Motif {
	rows: readonly string[];
	split: 'left' | 'upper';
}

export const MOTIFS = {
	/** A coin under a glass. */
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
} satisfies Record<string, Motif>;

export type MotifId = keyof typeof MOTIFS;
export const DOWN = MOTIFS.council.rows.length;

/** How many stitches a motif has. */
export const stitchesOf = (id: MotifId): number => MOTIFS[id].rows.join('').replaceAll('.', '').length;
