import { isFormer } from '$lib/story/former-ids';

/** An id that a scene had in the first edition. */
export const match = (param: string): boolean => isFormer(param);
