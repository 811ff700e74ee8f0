import type { Fill, Mark, RectMark, Tone } from './frame';

/** A woven fill: what tells "dyed", "promised", "option" and "alleged" apart without colour. */
export interface Texture {
	fill: Exclude<Fill, 'solid' | 'none'>;
	tone: Tone;
	grain: 'vertical' | 'horizontal';
}

const textureOf = (mark: RectMark): Texture | undefined =>
	mark.fill === 'solid' || mark.fill === 'none'
		? undefined
		: { fill: mark.fill, tone: mark.tone, grain: mark.grain ?? 'vertical' };

/** Name of a texture inside the picture `id`. */
export const textureId = (texture: Texture, id: string): string =>
	`${id}-${texture.fill}-${texture.tone}-${texture.grain}`;

/** The paint of a rectangle: a colour, or the texture's pattern. */
export function fillOf(mark: RectMark, id: string): string {
	const texture = textureOf(mark);
	if (texture) return `url(#${textureId(texture, id)})`;
	return mark.fill === 'none' ? 'none' : `var(--${mark.tone})`;
}

/** The textures a picture needs, each once. */
export function texturesOf(marks: readonly Mark[]): Texture[] {
	const found = new Map<string, Texture>();
	for (const mark of marks) {
		const texture = mark.kind === 'rect' ? textureOf(mark) : undefined;
		if (texture) found.set(textureId(texture, ''), texture);
	}
	return [...found.values()];
}
