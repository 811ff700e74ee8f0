declare module '*?classic' {
	/** A classic script, bundled and minified, as text. */
	const code: string;
	export default code;
}

/** The site's full address without a slash at the end, from `SITE_URL` and `BASE_PATH`. */
declare const __SITE__: string;
