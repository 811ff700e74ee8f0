/** What every page's script may have at once: the framework, and the page's own small parts. */
const PAGE =
	/node_modules[\\/](svelte|esm-env|clsx|d3-array|scrollama)[\\/]|lib[\\/](page|paraglide[\\/]runtime)|motion[\\/]allowed/;
/** What every scene needs: the facts, and what draws and moves a picture; with what they need themselves. */
const PICTURE =
	/lib[\\/](facts|motion)[\\/]|charts[\\/](?!map|land|camera|places|axis)|scenes[\\/](scene|cells)\.|messages[\\/](picture|country|place)_/;

/**
 * Puts modules that are needed together into one file each. Left to itself, the bundler makes a file of each set of
 * modules that the same pages share: dozens of a few hundred bytes, and asking for each takes a phone some milliseconds of
 * the very moment in which the reader scrolls towards a scene.
 *
 * @returns {import('vite').Plugin}
 */
export function chunks() {
	return {
		name: 'chunks',
		apply: (_, { isSsrBuild }) => !isSsrBuild,
		config: () => ({
			build: {
				// A script that is asked for asks for what it needs itself. A hint for each in the page's head, which is how
				// it is done otherwise, costs a phone more than the wait it saves.
				modulePreload: {
					polyfill: false,
					resolveDependencies: (_, files) => files.filter((f) => f.endsWith('.css'))
				},
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [
								{ name: 'page', test: PAGE, priority: 2, minShareCount: 2 },
								{ name: 'picture', test: PICTURE, priority: 1, minShareCount: 2 }
							]
						}
					}
				}
			}
		})
	};
}
