import { fileFolder } from '$lib/story/former-ids';
import { site } from './site';

/** Size of the pictures that link previews show, in pixels: what the large sites ask for. */
export const SHARE = { width: 1200, height: 630 } as const;

/** Full address of a picture for link previews: the story's, or a scene's by its id. */
export const shareImage = (name: string): string => `${site}/share/${fileFolder(name)}.png`;
