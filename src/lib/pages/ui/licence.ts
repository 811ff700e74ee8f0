/** The licence of data, words and pictures: facts belong to nobody, what we made of them may be used by everybody who names us. */
export const LICENCE = {
	/** By SPDX. */
	spdx: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0 International',
	url: 'https://creativecommons.org/licenses/by/4.0/'
} as const;
