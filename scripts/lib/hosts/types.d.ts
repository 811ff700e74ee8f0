import type { Browser } from '@playwright/test';

/** Where results go. */
export interface Report {
	/** @param faults what is wrong, in words; nothing where all is well */
	check(name: string, faults: string | undefined | readonly (string | false | undefined)[]): void;
	skip(name: string, why: string): void;
}

/** The build as it would be published, on an origin of its own. */
export interface Site {
	/** Ends in a slash. */
	url: string;
	close(): Promise<void>;
}

/** What every part is given. */
export interface Setting {
	browser: Browser;
	site: Site;
	/** A folder that is gone afterwards. */
	scratch: string;
	/** A folder that stays: what there was to see. */
	look: string;
	report: Report;
}
