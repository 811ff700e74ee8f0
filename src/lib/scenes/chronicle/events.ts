import { factsById, type Fact } from '$lib/facts';
import { chosen } from './chosen';
import { toEvent, type TimelineEvent } from './event';

/** Every event of the story, by time. */
export const events: readonly TimelineEvent[] = chosen.map((id) => toEvent(factsById.get(id) as Fact));
