declare module 'island:*' {
	/** An island that is one file, bundled and minified, as text. */
	const code: string;
	export default code;
}

/** The site's full address without a slash at the end, from `SITE_URL` and `BASE_PATH`. */
declare const __SITE__: string;

/** Whether scripts are built for the pack, which is opened from files; name of the pack's file. */
declare const __PACKED__: boolean;
declare const __PACK_NAME__: string;

/** The site's version and the year of the build, for citations. */
declare const __VERSION__: string;
declare const __YEAR__: number;

/** The part of subset-font that the build uses. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		letters: string,
		options: { targetFormat: 'woff' | 'woff2' }
	): Promise<Buffer>;
}

/** The part of citation-js that the build uses. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(items: readonly object[]);
		format(as: 'bibtex'): string;
		format(as: 'bibliography', options: { template: string; lang: string }): string;
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';

/** The part of Frictionless's datapackage that tests use. */
declare module 'datapackage' {
	interface Package {
		valid: boolean;
		errors: Error[];
	}
	interface Resource {
		read(): Promise<unknown[]>;
	}
	const datapackage: {
		Package: { load(descriptor: object): Promise<Package> };
		Resource: { load(descriptor: object): Promise<Resource> };
	};
	export default datapackage;
}
