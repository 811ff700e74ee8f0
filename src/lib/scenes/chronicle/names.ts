import type { Message } from '$lib/charts/copy';
import { COUNTRY } from '$lib/charts/names';
import type { Lane } from '$lib/facts/events';
import { m } from '$lib/paraglide/messages';

/** What the lanes are called: a republic, or the two partners where no republic was concerned. */
export const LANE: Readonly<Record<Lane, Message>> = { ...COUNTRY, BE: m.chronicle_lane_partners };
