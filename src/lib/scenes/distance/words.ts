import { m } from '$lib/paraglide/messages';

/** The text alternative of each state. */
export const describe = {
	capitals: m.distance_describe_capitals,
	republics: m.distance_describe_republics,
	relations: m.distance_describe_relations,
	distances: m.distance_describe_distances,
	moved: m.distance_describe_moved,
	embassies: m.distance_describe_embassies,
	why: m.distance_describe_why,
	initiative: m.distance_describe_initiative,
	kazakhstan: m.distance_describe_kazakhstan,
	question: m.distance_describe_question
};
