/**
 * Builds a module as a browser entry of its own, beside SvelteKit's: for pages that are complete as HTML and need a
 * script to bring them to life, but no framework to route and hydrate them. The client's manifest says where it went.
 *
 * @param {string} file path below the project's root
 * @returns {import('vite').Plugin}
 */
export function browserEntry(file) {
	let client = false;
	return {
		name: 'browser-entry',
		apply: 'build',
		configResolved({ build }) {
			client = !build.ssr;
		},
		buildStart() {
			if (client) this.emitFile({ type: 'chunk', id: file });
		}
	};
}
