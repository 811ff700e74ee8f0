import { m } from '$lib/paraglide/messages';

/** Widths to choose from, in pixels, each with what it is for. */
export const WIDTHS = [
	{ width: '320', words: m.scene_width_phone },
	{ width: '360', words: m.scene_width_phone_usual },
	{ width: '390', words: m.scene_width_phone_large },
	{ width: '480', words: m.scene_width_box },
	{ width: '600', words: m.scene_width_column },
	{ width: '645', words: m.scene_width_wordpress },
	{ width: '728', words: m.scene_width_column_wide },
	{ width: '960', words: m.scene_width_wide }
] as const;

/** The width of a frame of which nobody says how wide its column is. */
export const USUAL = '600';
