import type { Message } from '$lib/charts/copy';
import { countryName } from '$lib/charts/names';
import { fact, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { spanOfDate } from '$lib/facts/dates';
import type { Item, Part } from './item';
import { rival, value } from '$lib/facts/value';
import { visitOf } from './visits';

/** A stop of a tour: the fact that dates it, and what was done there. */
interface TourStop {
	republic: Republic;
	fact: string;
	did: Message;
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
	if (fact(id).status.kind !== 'disputed') return [known];
	return [known, { text: rival(id, locale), rank: 1, color: 'muted', fact: id, struck: true, inline: true }];
}

/** A visit to several republics, stop by stop, under the keys of its dots on the whole axis. */
export function tourItems(step: 'first' | 'osce', locale: Locale): Item[] {
	const { visit, stops } = TOURS[step];
	const { side, partner } = visitOf(visit);
	const days = stops.map(({ fact: id }) => {
		const date = String(fact(id).value);
		return { ...spanOfDate(date), exact: date.length === 10 };
	});
	return stops.map((stop, i): Item => {
		const day = days[i] as (typeof days)[number];
		const key = `${visit}-${stop.republic}`;
		// A stop known to the month lies between the first and the next that is known to the day.
		const next = days.slice(i).find(({ exact }) => exact);
		return {
			key,
			side,
			partner,
			span: day.exact ? day : { from: days[0]?.to ?? day.from, to: next?.from ?? day.to },
			vague: !day.exact,
			dots: [{ key, color: stop.republic, proof: 'agreed' }],
			parts: [
				{ text: countryName(stop.republic, locale), rank: 0, color: stop.republic, weight: 600 },
				...dates(stop, locale),
				{ text: stop.did({}, { locale }), rank: 2, color: 'muted' }
			]
		};
	});
}
