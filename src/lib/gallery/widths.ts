import { m } from '$lib/paraglide/messages';

/** Widths of the columns that pictures end up in, in pixels, with what is that wide. */
export const WIDTHS = [
	{ width: '320', words: m.scene_width_phone },
	{ width: '480', words: m.scene_width_box },
	{ width: '600', words: m.scene_width_news },
	{ width: '645', words: m.scene_width_wordpress },
	{ width: '728', words: m.scene_width_newsletter },
	{ width: '960', words: m.scene_width_wide }
] as const;

/** The width of a frame of which nobody says how wide its column is. */
export const USUAL = '600';
