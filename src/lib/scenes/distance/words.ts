import { m } from '$lib/paraglide/messages';

/** The text alternative of each state. */
export const describe = {
	pipe: m.distance_describe_pipe,
	republics: m.distance_describe_republics,
	relations: m.distance_describe_relations,
	distances: m.distance_describe_distances,
	moved: m.distance_describe_moved,
	embassies: m.distance_describe_embassies,
	initiative: m.distance_describe_initiative
};
