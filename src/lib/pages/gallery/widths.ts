import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

type Message = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** A file of somebody's published code, as it was in one commit. */
export interface Source {
	/** Owner and name on GitHub. */
	repository: string;
	/** Path of the file in it. */
	path: string;
	/** The commit, in full. */
	commit: string;
}

/** A width that its owner's published code names. */
export interface SourcedWidth {
	/** In CSS pixels; no two presets share one. */
	width: string;
	/** Whose it is. */
	name: string;
	/** What of theirs is so wide. */
	where: Message;
	/** Files that say so. Several where the width had to be worked out from them. */
	sources: readonly [Source, ...Source[]];
}

/** The day on which the files were read. */
export const READ_ON = '2026-11-28';

/** Where a file can be read, as it was. */
export const sourceUrl = ({ repository, path, commit }: Source): string =>
	`https://github.com/${repository}/blob/${commit}/${path}`;

/**
 * Columns of newsrooms: a width is here only where a file that they published says it, and we have read it there. What
 * their pages look like today nobody but they can say.
 */
export const NEWSROOMS: readonly SourcedWidth[] = [
	{
		width: '620',
		name: 'The Guardian',
		where: m.scene_width_article,
		sources: [
			{
				repository: 'guardian/dotcom-rendering',
				path: 'dotcom-rendering/src/components/ArticleContainer.tsx',
				commit: '004c13a65999d5e8a5a7bb23aa17ba20ce581bc9'
			}
		]
	},
	{
		width: '640',
		name: 'San Francisco Chronicle',
		where: m.scene_width_text_of_projects,
		sources: [
			{
				repository: 'sfchronicle/utils',
				path: 'styles/variables.less',
				commit: '088ecc292cd0b01c5005d54c6b8527ec18b38529'
			}
		]
	},
	{
		width: '660',
		name: 'Reuters',
		where: m.scene_width_text_beside_graphics,
		sources: [
			{
				repository: 'reuters-graphics/graphics-components',
				path: 'src/components/Article/Article.svelte',
				commit: '05773205d1aff6792ce58dff3fa3b84f83f41740'
			}
		]
	},
	{
		width: '664',
		name: 'The Texas Tribune',
		where: m.scene_width_text,
		sources: [
			{
				repository: 'texastribune/queso-ui',
				path: 'assets/scss/1-settings/_measures.scss',
				commit: '1639e9e181d053bdccad5be3c5dc50644d0d76b6'
			}
		]
	},
	{
		width: '700',
		name: 'Financial Times',
		where: m.scene_width_graphic_medium,
		sources: [
			{
				repository: 'Financial-Times/g-chartframe',
				path: 'src/webframe-m.js',
				commit: '0700e058a51f950823a6a2bc4d0951ecc03aa5e1'
			}
		]
	},
	{
		width: '730',
		name: 'NPR',
		where: m.scene_width_graphic_desktop,
		sources: [
			{
				repository: 'nprapps/dailygraphics-next',
				path: 'server/templates/parentPage.html',
				commit: '08c93d712da535c92143c5d92c614b40ba1e11e9'
			}
		]
	}
];

/** Columns of publishing systems as they come, before anybody has made them theirs. */
export const SYSTEMS: readonly SourcedWidth[] = [
	{
		width: '645',
		name: 'WordPress',
		where: m.scene_width_twentyfive,
		sources: [
			{
				repository: 'WordPress/twentytwentyfive',
				path: 'theme.json',
				commit: '01cb01f7ccfa7bfae6c7cb726522f9fec326a49f'
			}
		]
	},
	{
		// Eight of fourteen columns and the gaps between them, in a grid of 1278 pixels with gaps of 36: 714.9.
		width: '715',
		name: 'Drupal',
		where: m.scene_width_olivero,
		sources: [
			{
				repository: 'drupal/drupal',
				path: 'core/themes/olivero/css/base/variables.pcss.css',
				commit: '03bf48df25e4bb34e861562d138d243d7b268a4c'
			},
			{
				repository: 'drupal/drupal',
				path: 'core/themes/olivero/css/layout/layout-content-narrow.pcss.css',
				commit: '3a0a39ca66799d99b4717c1f3dd4a089f9e0ebf3'
			}
		]
	},
	{
		width: '720',
		name: 'Ghost',
		where: m.scene_width_ghost,
		sources: [
			{
				repository: 'TryGhost/Themes',
				path: 'packages/_shared/assets/css/v2/general/layout.css',
				commit: '178b4c5a2dab35e338b133af8d9360bd0c3f6fd2'
			}
		]
	}
];

/** Widths by what they are for, in pixels: nobody's in particular. */
const PURPOSES = [
	{ width: '320', words: m.scene_width_phone },
	{ width: '360', words: m.scene_width_phone_usual },
	{ width: '390', words: m.scene_width_phone_large },
	{ width: '480', words: m.scene_width_box },
	{ width: '600', words: m.scene_width_column },
	{ width: '728', words: m.scene_width_column_wide },
	{ width: '960', words: m.scene_width_wide }
] as const;

/** "The Guardian, articles" */
export const ownerOf = ({ name, where }: SourcedWidth, locale: Locale): string =>
	m.scene_width_of({ name, where: where({}, { locale }) }, { locale });

const named = (sourced: readonly SourcedWidth[], locale: Locale) =>
	sourced.map((one) => ({ width: one.width, name: ownerOf(one, locale) }));

/** All widths to choose from, in groups, each with what is so wide. */
export const widthGroups = (locale: Locale) => [
	{
		label: m.scene_width_usual({}, { locale }),
		widths: PURPOSES.map(({ width, words }) => ({ width, name: words({}, { locale }) }))
	},
	{ label: m.scene_width_newsrooms({}, { locale }), widths: named(NEWSROOMS, locale) },
	{ label: m.scene_width_systems({}, { locale }), widths: named(SYSTEMS, locale) }
];

/** Every width to choose from, in pixels. */
export const WIDTHS: readonly string[] = [...PURPOSES, ...NEWSROOMS, ...SYSTEMS].map(({ width }) => width);

/** The width of a frame of which nobody says how wide its column is. */
export const USUAL = '600';
