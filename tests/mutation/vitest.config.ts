import { defineConfig } from 'vitest/config';
import site from '../../vitest.config.ts';

/**
 * The unit tests that a mutation run repeats for each mutant: those that stand beside what is mutated, and import little.
 * The scenes' tests run the same code, but load all messages and take a minute; what only they would notice is no unit
 * test of a chart.
 */
export default defineConfig({
	...site,
	test: {
		include: ['facts', 'charts', 'motion']
			.map((room) => `src/lib/${room}/**/*.test.ts`)
			.concat(
				['address', 'child', 'element', 'options', 'parent', 'version', 'wire'].map(
					(name) => `src/lib/embed/${name}.test.ts`
				)
			),
		setupFiles: ['tests/mutation/setup.ts'],
		environment: 'node'
	}
});
