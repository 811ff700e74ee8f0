/** What pages and the worker that draws their pictures both need: little. */
const BOTH =
	/node_modules[\\/]d3-array[\\/]|vite[\\/]preload-helper|paraglide[\\/]runtime|charts[\\/]colors|scenes[\\/]rooms|lib[\\/]markup[\\/]|motion[\\/](scene-ask|messages)/;
/** What every page's script may have at once: the framework, and the page's own small parts. */
const PAGE =
	/node_modules[\\/](svelte|esm-env|clsx|scrollama)[\\/]|islands[\\/]page[\\/]|offline[\\/](service-workers|worker-messages)|motion[\\/](allowed|appearance|draw|moving|put|scene-service)/;
/** What every scene needs: the facts, and what draws and moves a picture; with what they need themselves. */
const PICTURE =
	/lib[\\/](facts|islands[\\/]motion)[\\/]|charts[\\/](?!map|land|camera|places)|node_modules[\\/]d3-(scale|ease|interpolate|format|time)|scenes[\\/](scene|called)\.|messages[\\/](picture|country|place)_/;

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
						postBanner: ({ name, isEntry }) =>
							isEntry || name === 'page' || name === 'both' ? '' : COMPILE_AT_ONCE,
						codeSplitting: {
							groups: [
								{ name: 'both', test: BOTH, priority: 3, minShareCount: 2 },
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
