/** A media query; nothing where the browser can't tell. */
export function media(query: string): MediaQueryList | undefined {
	try {
		return matchMedia(query) as MediaQueryList | undefined;
	} catch {
		return undefined;
	}
}
