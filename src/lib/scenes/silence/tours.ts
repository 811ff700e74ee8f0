import { fact, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { spanOfDate } from '$lib/facts/dates';
import type { Item, Part } from './item';
import { countryName } from '$lib/charts/names';
import { rival, value } from '$lib/facts/value';
import { visitOf } from './visits';

/** A stop of a tour: the fact that dates it, and what was done there. */
interface TourStop {
	republic: Republic;
	fact: string;
	did: (inputs: Record<string, never>, options: { locale: Locale }) => string;
	/** The fact is the tour's, whose first day this is. */
	first?: boolean;
}

const TOURS: Readonly<Record<'first' | 'osce', { visit: string; stops: readonly TourStop[] }>> = {
	first: {
		visit: 'dehaene',
		stops: [
			{ republic: 'KZ', fact: 'treaties-almaty', did: m.silence_stop_almaty },
			{ republic: 'UZ', fact: 'treaty-tashkent', did: m.silence_stop_tashkent_1998 }
		]
	},
	osce: {
		visit: 'de-gucht-tour',
		stops: [
			{ republic: 'KZ', fact: 'visit-de-gucht-tour', did: m.silence_stop_astana },
			{ republic: 'TM', fact: 'visit-de-gucht-ashgabat', did: m.silence_stop_ashgabat },
			{ republic: 'KG', fact: 'visit-de-gucht-bishkek', did: m.silence_stop_bishkek },
			{ republic: 'TJ', fact: 'visit-de-gucht-dushanbe', did: m.silence_stop_dushanbe },
			{ republic: 'UZ', fact: 'visit-de-gucht-tashkent', did: m.silence_stop_tashkent }
		]
	}
};

/** A stop's date, and the rival date struck out where there is one. */
function dates({ fact: id }: TourStop, locale: Locale): Part[] {
	const known: Part = { text: value(id, locale), rank: 1, color: 'ink', fact: id, inline: true };
	if (fact(id).standing.kind !== 'disputed') return [known];
	return [known, { text: rival(id, locale), rank: 1, color: 'muted', fact: id, struck: true, inline: true }];
}

/** A visit to several republics, stop by stop, under the keys of its beads on the whole ruler. */
export function tourItems(step: 'first' | 'osce', locale: Locale): Item[] {
	const { visit, stops } = TOURS[step];
	const { side, partner } = visitOf(visit);
	const days = stops.map(({ fact: id }) => spanOfDate(String(fact(id).value)));
	return stops.map((stop, i): Item => {
		const span = days[i] as Item['span'];
		const exact = String(fact(stop.fact).value).length === 10;
		// A stop known to the month lies between those before and after it.
		const next = days
			.slice(i)
			.find((_, j) => String(fact((stops[i + j] as TourStop).fact).value).length === 10);
		return {
			key: `${visit}-${stop.republic}`,
			side,
			partner,
			span: exact ? span : { from: (days[0] as Item['span']).to, to: next?.from ?? span.to },
			vague: !exact,
			beads: [{ key: `${visit}-${stop.republic}`, color: stop.republic, proof: 'agreed' }],
			parts: [
				{ text: countryName(stop.republic, locale), rank: 0, color: stop.republic, weight: 600 },
				...dates(stop, locale),
				{ text: stop.did({}, { locale }), rank: 2, color: 'muted' }
			]
		};
	});
}
