import { isFormer } from '$lib/story/former-ids';
import { formerStep } from '$lib/story/former-steps';

/** An id that a scene had in the first edition, or that of a step which another took over. */
export const match = (param: string): boolean => isFormer(param) || formerStep(param) !== undefined;
