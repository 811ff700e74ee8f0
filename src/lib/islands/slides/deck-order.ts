/**
 * Puts a step where the story has it among those that are there: before the first that comes later in the story.
 *
 * @param story all steps, in the story's order
 */
export function putIn(steps: readonly string[], id: string, story: readonly string[]): string[] {
	const at = steps.findIndex((one) => story.indexOf(one) > story.indexOf(id));
	return at < 0 ? [...steps, id] : [...steps.slice(0, at), id, ...steps.slice(at)];
}

/** Moves the step at a place one place on or back; at the ends it stays. */
export function moved(steps: readonly string[], at: number, by: 1 | -1): string[] {
	const result = [...steps];
	const [one, other] = [steps[at], steps[at + by]];
	if (one !== undefined && other !== undefined) [result[at], result[at + by]] = [other, one];
	return result;
}
