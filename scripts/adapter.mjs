import adapterStatic from '@sveltejs/adapter-static';
import { writePrecache } from './lib/precache.mjs';

const OUT = 'build';

/**
 * SvelteKit's adapter for static hosts, and what can only be made of a finished site: the list of what the service
 * worker stores. Compressing comes last.
 *
 * @param {{ precompress: boolean } & Omit<import('@sveltejs/adapter-static').AdapterOptions, 'precompress' | 'pages' | 'assets'>} options
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function adapter({ precompress, ...options }) {
	const inner = adapterStatic({ ...options, pages: OUT });
	return {
		...inner,
		name: 'adapter-static, and then some',
		async adapt(builder) {
			await inner.adapt(builder);
			const manifest = `${builder.config.kit.outDir}/output/client/.vite/manifest.json`;
			const { files, download, version } = writePrecache(OUT, manifest);
			builder.log.minor(
				`Stored for offline use: ${files} files, ${(download / 1e6).toFixed(1)} MB (version ${version})`
			);
			if (precompress) await builder.compress(OUT);
		}
	};
}
