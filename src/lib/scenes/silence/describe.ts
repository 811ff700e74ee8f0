import { fact } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { rival, value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Step, VisitsState } from './states';
import { when } from './when';

type Teller = (locale: Locale) => string;

const DESCRIBE: Readonly<Record<Step, Teller>> = {
	first: (locale) =>
		m.silence_describe_first(
			{
				year: value('dehaene-visit', locale, 'year'),
				almaty: value('treaties-almaty', locale),
				tashkent: value('treaty-tashkent', locale),
				years: value('silence-first-after', locale)
			},
			{ locale }
		),
	silence: (locale) =>
		m.silence_describe_silence(
			{
				first: value('dehaene-visit', locale),
				next: value('visit-de-gucht-tour', locale, 'month'),
				months: value('silence-months', locale),
				years: value('silence-years', locale)
			},
			{ locale }
		),
	callers: (locale) =>
		m.silence_describe_callers(
			{
				months: value('silence-months', locale),
				count: value('visit-count-gap', locale),
				one: value('visit-nazarbayev-2000', locale),
				two: value('visit-nazarbayev-2002', locale),
				three: value('visit-tokayev', locale)
			},
			{ locale }
		),
	osce: (locale) =>
		m.silence_describe_osce(
			{
				year: value('silence-osce-chair', locale),
				count: value('visit-count-tour', locale),
				astana: value('visit-de-gucht-tour', locale),
				dushanbe: value('visit-de-gucht-dushanbe', locale),
				tashkent: value('visit-de-gucht-tashkent', locale),
				paper: rival('visit-de-gucht-tashkent', locale)
			},
			{ locale }
		),
	turkmen: (locale) =>
		m.silence_describe_turkmen(
			{
				west: when('visit-berdymukhamedov', locale),
				later: value('visit-turkmen-ministers', locale),
				east: value('visit-de-gucht-return', locale)
			},
			{ locale }
		),
	juncker: (locale) =>
		m.silence_describe_juncker(
			{
				from: value('dehaene-visit', locale, 'year'),
				until: value('story-until', locale),
				count: value('visit-count-luxembourg', locale),
				juncker: value('visit-juncker', locale, 'month'),
				asselborn: value('visit-asselborn', locale, 'month'),
				rahmon: value('visit-rahmon', locale, 'month'),
				massimov: value('visit-massimov', locale)
			},
			{ locale }
		),
	crowded: (locale) =>
		m.silence_describe_crowded(
			{
				year: value('visit-philippe', locale, 'year'),
				count: value('visit-count-crowded', locale),
				asselborn: value('visit-asselborn', locale),
				stops: value('silence-asselborn-stops', locale),
				philippe: value('visit-philippe', locale),
				nazarbayev: value('visit-nazarbayev-2010', locale)
			},
			{ locale }
		),
	deals: (locale) =>
		m.silence_describe_deals(
			{
				date: value('visit-nazarbayev-2010', locale, 'month'),
				audit: value('silence-deal-audit', locale),
				count: value('silence-deals', locale)
			},
			{ locale }
		),
	luxembourg: (locale) =>
		m.silence_describe_luxembourg(
			{
				rahmon: value('visit-rahmon', locale),
				paper: rival('visit-rahmon', locale),
				kazykhanov: value('visit-kazykhanov', locale),
				massimov: value('visit-massimov', locale)
			},
			{ locale }
		),
	initiative: (locale) =>
		m.silence_describe_initiative(
			{
				all: value('visit-count-all', locale),
				from: value('dehaene-visit', locale, 'year'),
				until: String(fact('story-until').value),
				west: value('visit-count-west', locale),
				east: value('visit-count-east', locale),
				next: value('visit-de-gucht-tour', locale, 'month'),
				kazakhstan: value('visit-count-kazakhstan', locale),
				single: value('visit-count-single', locale)
			},
			{ locale }
		)
};

/** The text alternative of a state. */
export const describe = ({ step }: VisitsState, locale: Locale): string => DESCRIBE[step](locale);
