import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

/**
 * What a dated fact is to a reader of the timeline, in the order in which a year shows them:
 * - `happening`: it happened, or money was paid, promised or traded
 * - `said`: in words
 * - `figure`: an amount, a count, a rate
 * - `marker`: a year that bounds or picks out something else: a count, a grant, the story itself
 * - `reading`: one year of a statistical series
 * - `ours`: worked out from other facts
 * - `found`: how things stood when the paper was written, by the paper
 */
export const ENTRY_TYPES = ['happening', 'said', 'figure', 'marker', 'reading', 'ours', 'found'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** How much a type's marks stand out: filled, with a thin edge, or letters alone. What happened must stand out among the rest. */
export type Weight = 'filled' | 'thin' | 'bare';
export const WEIGHT: Readonly<Record<EntryType, Weight>> = {
	happening: 'filled',
	said: 'thin',
	figure: 'thin',
	marker: 'thin',
	reading: 'bare',
	ours: 'bare',
	found: 'bare'
};

const NAMES = {
	happening: m.timeline_type_happening,
	said: m.timeline_type_said,
	figure: m.timeline_type_figure,
	marker: m.timeline_type_marker,
	reading: m.timeline_type_reading,
	ours: m.timeline_type_ours,
	found: m.timeline_type_found
} as const;

/** A type as the table and the filter call it. */
export const typeName = (type: EntryType, locale: Locale): string => NAMES[type]({}, { locale });
