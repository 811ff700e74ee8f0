const NAME = '$app/environment';
const CODE = 'export const browser = true; export const dev = false; export const building = false;';

/**
 * What SvelteKit tells modules of where they run, for browser scripts that are built without it.
 *
 * @returns {import('vite').Plugin}
 */
export function browserEnvironment() {
	return {
		name: 'browser-environment',
		enforce: 'pre',
		resolveId: (source) => (source === NAME ? `\0${NAME}` : null),
		load: (id) => (id === `\0${NAME}` ? CODE : null)
	};
}
