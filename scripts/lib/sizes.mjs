// How large files to take along are, written into the pages that offer them: that is known once they are made.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.mjs';

/** Where a page wants the size of a file, which its path below the site's root names. */
const PLACE = /<span data-size-of="([^"]+)"><\/span>/g;

/** A file's size as a language writes it, "45 kB". @param {number} bytes @param {string} locale */
function sizeIn(bytes, locale) {
	const [amount, unit] =
		bytes >= 1e6 ? [bytes / 1e6, 'megabyte'] : [Math.max(1, Math.round(bytes / 1e3)), 'kilobyte'];
	return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}

/** Writes the sizes of all files that are there by now; places of others stay. @param {string} site its folder */
export function writeSizes(site) {
	for (const path of filesIn(site)) {
		if (!path.endsWith('.html')) continue;
		const file = join(site, path);
		const page = readFileSync(file, 'utf8');
		const locale = /<html[^>]* lang="([^"]+)"/.exec(page)?.[1] ?? 'en';
		const written = page.replace(PLACE, (place, of) => {
			const described = join(site, decodeURIComponent(of));
			return existsSync(described) ? `, ${sizeIn(statSync(described).size, locale)}` : place;
		});
		if (written !== page) writeFileSync(file, written);
	}
}
