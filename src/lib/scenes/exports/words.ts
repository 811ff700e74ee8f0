import type { Copy } from '$lib/charts/copy';
import { formatValue } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { MOST } from './services-plan';

/** The text alternative of each state. */
export const describe: Readonly<Record<string, Copy>> = {
	guess: (_, o) =>
		m.exports_say_guess(
			{ least: formatValue(0, 'EUR', o.locale), most: formatValue(MOST, 'EUR', o.locale) },
			o
		),
	services: m.exports_say_services,
	goods: m.exports_say_goods,
	versions: m.exports_say_versions,
	what: m.exports_say_what,
	proportion: m.exports_say_proportion,
	peak: m.exports_say_peak,
	five: m.exports_say_five
};
