import adapter from './scripts/adapter.mjs';

/** Where the site lives below its origin: `BASE_PATH=/distant-partners npm run build`. */
const base = (process.env.BASE_PATH ?? '').replace(/\/$/, '');

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// Compressed copies are the host's job; `PRECOMPRESS=1 npm run build` writes them for one that can't.
		adapter: adapter({ precompress: process.env.PRECOMPRESS === '1', strict: true }),
		paths: { base, relative: true },
		// Pages register it themselves, when they have nothing else to do: `src/lib/islands/offline/offline.ts`.
		serviceWorker: { register: false },
		prerender: {
			// Pictures are drawn on other threads: as many as there are may wait while pages are written.
			concurrency: 256,
			origin: process.env.SITE_URL || 'http://localhost',
			// A fragment may name a deck (`src/lib/slides/deck-name.ts`): it is read, and leads to no element.
			handleMissingId: ({ id, message }) => {
				if (!/^(lesson|chapter|steps)=/.test(id)) throw new Error(message);
			},
			handleHttpError: 'fail',
			entries: [
				'*',
				'/404.html',
				'/offline.html',
				'/embed.js',
				'/scenes/play.js',
				'/picture-menu.js',
				'/plain.html',
				'/notes.html',
				'/pack/start.html'
			]
		},
		// All styles travel in the page: one request fewer before the first paint.
		inlineStyleThreshold: 64_000
	}
};
