/** Letters and digits that nobody mistakes for one another when they read them off a wall. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 4;

/**
 * The short code of a step, four signs made from its id (FNV-1a): it stays the same as long as the id does, whatever
 * comes before it in the story.
 */
export function codeOf(id: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	let code = '';
	for (let i = 0; i < LENGTH; i++) {
		code += SIGNS[hash % SIGNS.length];
		hash = Math.floor(hash / SIGNS.length);
	}
	return code;
}
