import adapterStatic from '@sveltejs/adapter-static';
import { writeHostFiles } from './lib/host-files.mjs';
import { writePolicies } from './lib/policy.mjs';
import { writePrecache } from './lib/precache.mjs';
import { prune } from './lib/prune.mjs';
import { lightenOutlines } from './lib/outlines.mjs';
import { shareScripts, shareStyles } from './lib/shared-files.mjs';
import { writeSizes } from './lib/sizes.mjs';

const OUT = 'build';

/**
 * SvelteKit's adapter for static hosts, and what can only be made of a finished site: styles and scripts that many pages share, the
 * pack, pages' policies, what the service worker stores, and what hosts read. What no page loads is taken out first; compressing, where it is asked for,
 * comes last.
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
			prune(OUT, manifest);
			shareStyles(OUT);
			shareScripts(OUT);
			lightenOutlines(OUT);
			writeSizes(OUT);
			// Nothing changes the pages' scripts after this.
			writePolicies(OUT);
			// Whoever reads the site's configuration needs no bundler for that; the pack does.
			const { makePack } = await import('./lib/pack/index.mjs');
			const pack = makePack({ dir: OUT, manifest });
			builder.log.minor(`Packed: ${pack.file}, ${megabytes(pack.bytes)}`);
			writeSizes(OUT);
			const { files, requests, download, version } = writePrecache(OUT);
			builder.log.minor(
				`Stored for offline use: ${files} files in ${requests} requests, ${megabytes(download)} (version ${version})`
			);
			writeHostFiles(OUT, builder.config.kit.paths.base);
			if (precompress) await builder.compress(OUT);
		}
	};
}

/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
