/** What every page's script may have at once: the framework, and the page's own small parts. */
const PAGE =
	/node_modules[\\/](svelte|esm-env|clsx|d3-array|scrollama)[\\/]|islands[\\/]page[\\/]|paraglide[\\/]runtime|motion[\\/]allowed/;
/** What every scene needs: the facts, and what draws and moves a picture; with what they need themselves. */
const PICTURE =
	/lib[\\/](facts|islands[\\/]motion)[\\/]|charts[\\/](?!map|land|camera|places|[Aa]xis|cake|time)|scenes[\\/](scene|cells)\.|messages[\\/](picture|country|place)_/;

/**
 * Tells Chrome to compile all of a script while it arrives, in another thread; left to itself it compiles each function
 * when it is first called, and a picture's first layout and first motion wait for that. Other browsers read a comment. Scripts that the page starts with are left out: they call little of what they hold.
 *
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

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
		apply: 'build',
		config: () => ({
			build: {
				// A script that is asked for asks for what it needs itself. A hint for each in the page's head, which is how
				// it is done otherwise, costs a phone more than the wait it saves.
				modulePreload: { polyfill: false, resolveDependencies: () => [] },
				rolldownOptions: {
					output: {
						postBanner: ({ name, isEntry }) => (isEntry || name === 'page' ? '' : COMPILE_AT_ONCE),
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
