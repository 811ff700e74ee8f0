import { defineConfig } from 'vitest/config';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import site from '../../vitest.config';

/**
 * A mutant may keep a module from loading. Vitest fails the test file then, which has no failed test in it, and Stryker,
 * which looks at tests only, would take the mutant for one that survived: it is told of an error instead.
 */
class LoadFailures implements Reporter {
	#vitest: Vitest | undefined;

	onInit(vitest: Vitest): void {
		this.#vitest = vitest;
	}

	onTestModuleEnd(module: TestModule): void {
		for (const error of module.errors()) this.#vitest?.state.catchError(error, 'Unhandled Error');
	}
}

/**
 * The unit tests that a mutation run repeats for each mutant: those that stand beside what is mutated, and import little.
 * The scenes' tests run the same code, but load all messages and take a minute; what only they would notice is no unit
 * test of a chart.
 */
export default defineConfig({
	...site,
	test: {
		include: ['facts', 'charts', 'islands/motion', 'islands/embed']
			.map((room) => `src/lib/${room}/**/*.test.ts`)
			.concat(
				['embed/address', 'embed/options', 'embed/wire', 'export/embed/version'].map(
					(name) => `src/lib/${name}.test.ts`
				)
			),
		exclude: ['src/lib/islands/motion/scene-frames.test.ts'],
		setupFiles: ['tests/mutation/setup.ts'],
		reporters: ['default', new LoadFailures()],
		environment: 'node'
	}
});
