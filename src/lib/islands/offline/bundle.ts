import { gunzipSync, unzipSync } from 'fflate';

/**
 * The files in a bundle, by address: `article/` for `article/index.html`, as readers ask for it.
 *
 * @throws what is no bundle, or has been damaged on the way
 */
export function unpackBundle(bundle: Uint8Array): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
	const files = unzipSync(gunzipSync(bundle)) as Record<string, Uint8Array<ArrayBuffer>>;
	return new Map(
		Object.entries(files).map(([path, content]) => [path.replace(/(^|\/)index\.html$/, '$1'), content])
	);
}

/** The content type of a file, by the end of its name; a folder's page is HTML. */
export function typeOf(path: string, types: Readonly<Record<string, string>>): string {
	const extension = path === '' || path.endsWith('/') ? 'html' : (path.split('.').pop() ?? '');
	return types[extension] ?? 'application/octet-stream';
}
