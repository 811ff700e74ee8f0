const NAME = '$app/environment';

/**
 * What SvelteKit tells modules of where they run, for what is built or tested without it.
 *
 * @param {{ browser: boolean }} where
 * @returns {import('vite').Plugin}
 */
export function appEnvironment({ browser }) {
	return {
		name: 'app-environment',
		enforce: 'pre',
		resolveId: (source) => (source === NAME ? `\0${NAME}` : null),
		load: (id) =>
			id === `\0${NAME}`
				? `export const browser = ${browser}; export const dev = false; export const building = false;`
				: null
	};
}
