import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { appEnvironment } from '../app-environment.mjs';

const LIB = path.resolve('src/lib');

/**
 * Bundles what brings pages to life as one classic script: modules don't load from files. Each entry only acts on its
 * own pages.
 *
 * @param {readonly string[]} entries paths below the project's root
 * @returns {Promise<string>} the script
 */
export async function classicScript(entries) {
	const scratch = mkdtempSync(path.join(tmpdir(), 'distant-partners-pack-'));
	const input = path.join(scratch, 'pack.js');
	writeFileSync(input, entries.map((entry) => `import ${JSON.stringify(path.resolve(entry))};`).join('\n'));
	try {
		const result = await build({
			configFile: false,
			publicDir: false,
			logLevel: 'error',
			plugins: [appEnvironment({ browser: true }), svelte({ configFile: false })],
			resolve: { alias: { $lib: LIB } },
			define: { __PACKED__: 'true', 'process.env.NODE_ENV': '"production"' },
			build: {
				write: false,
				target: 'es2022',
				reportCompressedSize: false,
				lib: { entry: input, formats: ['iife'], name: 'DistantPartners' }
			}
		});
		const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
		const chunks = outputs.filter((one) => one.type === 'chunk');
		const [script] = chunks;
		if (!script || chunks.length > 1) throw new Error(`The pack's script came in ${chunks.length} parts.`);
		return script.code;
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}
