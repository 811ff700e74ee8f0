import { parsePosition } from './position';
import type { ShownFact, Unit } from './types';

/** The languages numbers and dates can be written in. */
export type Language = 'en' | 'fr' | 'nl' | 'de';

/** Those of them that the story can be read in. */
export type Locale = Extract<Language, 'en'>;

/**
 * How a value is written. `auto` suits prose ("€118 million", "27 December 1999"), `full` gives every digit
 * ("€713,800"), `short` suits a label ("€118m", "Dec 1999"), `year` and `month` cut a date, `number` drops the unit,
 * `round` leaves no decimals ("12%"), for what was worked out from rounded figures.
 */
export type Form = 'auto' | 'full' | 'short' | 'number' | 'year' | 'month' | 'round';

export const FORMS: readonly Form[] = ['auto', 'full', 'short', 'number', 'year', 'month', 'round'];

/** Endings of English ordinals by plural category (CLDR); all others end in "th". */
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** Ordinals; the other three languages don't vary their ending here. */
const ORDINAL: Record<Language, (n: number) => string> = {
	en: (n) => n + (ENDINGS[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)] ?? 'th'),
	fr: (n) => `${n}e`,
	nl: (n) => `${n}e`,
	de: (n) => `${n}.`
};

/** Formatters are dear to make and few: each is made once. */
function once<Options, Format>(make: (locale: string, options: Options) => Format) {
	const made = new Map<string, Format>();
	return (locale: string, options: Options): Format => {
		const key = locale + JSON.stringify(options);
		const format = made.get(key) ?? make(locale, options);
		made.set(key, format);
		return format;
	};
}
const numberFormat = once(
	(locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
);
const dateFormat = once(
	(locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)
);

/** A date only as exact as it is known. `iso` is `1997`, `1997-06` or `1997-06-02`. */
export function formatDate(iso: string, locale: Language, form: Form = 'auto'): string {
	const [year, month, day] = iso.split('-').map(Number);
	const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
	if (month && form !== 'year') parts.month = form === 'short' ? 'short' : 'long';
	if (month && day && (form === 'auto' || form === 'full')) parts.day = 'numeric';
	// British English, for the day before the month.
	return dateFormat(locale === 'en' ? 'en-GB' : locale, parts).format(
		Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1)
	);
}

/** A day where room is scarce, its month cut short: "3 Mar 2027". `iso` is `2027-03-03`. */
export const formatShortDay = (iso: string, locale: Language): string =>
	dateFormat(locale === 'en' ? 'en-GB' : locale, {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(new Date(iso));

/** Currency signs, and how each language joins one to a number written with a word ("118 million"). */
const SIGN: Partial<Record<Unit, string>> = { EUR: '€', USD: '$', BEF: 'BEF\u00a0' };
const JOIN: Record<Language, (sign: string, amount: string) => string> = {
	en: (sign, amount) => sign + amount,
	nl: (sign, amount) => `${sign.trim()}\u00a0${amount}`,
	fr: (sign, amount) => `${amount}\u00a0${sign.trim()}`,
	de: (sign, amount) => `${amount}\u00a0${sign.trim()}`
};

/** A number with its unit, as the language writes it. Amounts of a million and more are shortened unless `full`. @throws for statements */
export function formatValue(
	value: number | string,
	unit: Unit,
	locale: Language,
	form: Form = 'auto'
): string {
	if (unit === 'statement')
		throw new Error('a statement has no value to show: give it words, as in [words]{id}');
	if (unit === 'position') return formatPosition(String(value), locale);
	if (unit === 'date' || typeof value === 'string') return formatDate(String(value), locale, form);
	if (unit === 'rank') return ORDINAL[locale](value);
	const text = formatNumber(value, unit, locale, form);
	const sign = SIGN[unit];
	return sign && form !== 'number' ? JOIN[locale](sign, text) : text;
}

/** Points of the compass: north, south, east, west. */
const COMPASS: Record<Language, string> = { en: 'NSEW', fr: 'NSEO', nl: 'NZOW', de: 'NSOW' };

/** A position in degrees: "50.85° N, 4.35° E". */
function formatPosition(text: string, locale: Language): string {
	const { latitude, longitude } = parsePosition(text);
	const degrees = (value: number, positive: number) =>
		`${numberFormat(locale, { maximumFractionDigits: 2 }).format(Math.abs(value))}°\u00a0${COMPASS[locale][value < 0 ? positive + 1 : positive]}`;
	return `${degrees(latitude, 0)}, ${degrees(longitude, 2)}`;
}

function formatNumber(value: number, unit: Unit, locale: Language, form: Form): string {
	if (Math.abs(value) >= 1e6 && form !== 'full') {
		const text = numberFormat(locale, {
			notation: 'compact',
			compactDisplay: form === 'short' ? 'short' : 'long',
			...(form === 'round'
				? { maximumFractionDigits: 0 }
				: { maximumSignificantDigits: form === 'short' ? 3 : 4 })
		}).format(value);
		// English newspapers write "€118m" and "€8.4bn", not "€118M" and "€8.4B".
		return locale === 'en' && form === 'short' ? text.replace(/M$/, 'm').replace(/B$/, 'bn') : text;
	}
	const options: Intl.NumberFormatOptions = { maximumFractionDigits: digits(value, unit, form) };
	if (form !== 'number' && unit === 'percent')
		return numberFormat(locale, { ...options, style: 'percent' }).format(value / 100);
	if (unit === 'km') {
		// A city is no point: unless every digit is asked for, long ways are told to ten kilometres.
		const way = form === 'full' || Math.abs(value) < 1000 ? value : Math.round(value / 10) * 10;
		const style: Intl.NumberFormatOptions = form === 'number' ? {} : { style: 'unit', unit: 'kilometer' };
		return numberFormat(locale, { ...options, ...style }).format(way);
	}
	return numberFormat(locale, options).format(value);
}

function digits(value: number, unit: Unit, form: Form): number {
	if (form === 'round') return 0;
	if (form === 'full' && SIGN[unit]) return Number.isInteger(value) ? 0 : 2;
	if (unit === 'percent') return Math.abs(value) < 1 ? 3 : 2;
	// "2.7 times as much", but "27 times".
	if (unit === 'ratio') return Math.abs(value) < 10 ? 1 : 0;
	if (unit === 'days' || SIGN[unit]) return 0;
	return 2;
}

/**
 * A fact's value as text. A share we worked out ourselves is told in whole per cents, unless every digit is asked for; a
 * large sum that we converted is never told to more than three digits, as what it was converted from was rounded.
 */
export function formatFact(fact: ShownFact, locale: Language, form: Form = 'auto'): string {
	const { value, unit, status } = fact;
	const share = status.kind === 'derived' && status.by.op === 'share';
	const whole = share && typeof value === 'number' && value >= 10 && form !== 'full';
	const converted = status.kind === 'derived' && status.by.op === 'ratio' && SIGN[unit] !== undefined;
	if (converted && typeof value === 'number' && value >= 1e6)
		return formatValue(Number(value.toPrecision(3)), unit, locale, form);
	return formatValue(whole ? Math.round(value) : value, unit, locale, form);
}

/** A number of things, with all its digits: "1,234". */
export const formatCount = (count: number, locale: Language): string =>
	numberFormat(locale, {}).format(count);

/** The size of a file, in kilobytes: "12 kB". */
export const formatBytes = (bytes: number, locale: Language): string =>
	numberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(bytes / 1000);
