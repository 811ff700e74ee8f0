import { Features, transform, type Targets } from 'lightningcss';
import fonts from '$lib/generated/fonts.css?raw';
import charts from '$lib/styles/charts.css?raw';
import motion from '$lib/styles/motion.css?raw';
import common from '$lib/styles/common.css?raw';
import themes from '$lib/styles/themes.css?raw';
import tokens from '$lib/styles/tokens.css?raw';
import embed from './embed.css?raw';
import print from './embed-print.css?raw';
import scene from './embed-scene.css?raw';

/** The system's typefaces, scaled to the measure of ours: an embed loads no font. */
const standIns = fonts
	.split(/(?=@font-face)/)
	.filter((rule) => !rule.includes('url('))
	.join('');

/** A browser's version as Lightning CSS counts it. */
const version = (major: number, minor = 0): number => (major << 16) | (minor << 8);

/** Browsers of ES2022, as all our styles and scripts are for. Without them, shorthands are written that Safari can't read. */
const BROWSERS: Targets = {
	chrome: version(94),
	firefox: version(93),
	ios_saf: version(16, 4),
	safari: version(16, 4)
};

/** Without comments and without the white space that only people need. Colours stay as they are: both schemes are in them. */
export const minify = (css: string): string =>
	transform({
		filename: 'style.css',
		code: new TextEncoder().encode(css),
		minify: true,
		targets: BROWSERS,
		exclude: Features.Colors
	}).code.toString();

/**
 * What of the tokens no embed shows: the colours for projectors, as it is light or dark, or as the device; typefaces, of which
 * it has its own; and a page's measures.
 */
const OF_PAGES =
	/:root\[data-theme='projector'\][^{]*\{[^}]*\}|--(?:card|serif|display|sans|bar|gutter):[^;]*;/g;

const base = standIns + (tokens + themes).replace(OF_PAGES, '') + common + charts;
/** All the style of an embedded step. */
export const stepStyle: string = minify(base + embed + print);
/** The same of a scene, whose picture moves. */
export const sceneStyle: string = minify(base + motion + embed + print + scene);
