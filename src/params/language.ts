import { NAMED } from '$lib/embed/languages';

/** A language that addresses of embeds name by its code. */
export const match = (param: string): param is (typeof NAMED)[number] =>
	(NAMED as readonly string[]).includes(param);
