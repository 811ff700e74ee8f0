import fonts from '$lib/generated/fonts.css?raw';
import charts from '$lib/styles/charts.css?raw';
import common from '$lib/styles/common.css?raw';
import tokens from '$lib/styles/tokens.css?raw';
import embed from './embed.css?raw';

/** The system's typefaces, scaled to the measure of ours: an embed loads no font. */
export const standIns = fonts
	.split(/(?=@font-face)/)
	.filter((rule) => !rule.includes('url('))
	.join('');

/** Without comments and without the white space that only people need. */
export const squeeze = (css: string): string =>
	css
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};,]) ?/g, '$1')
		.replace(/: /g, ':')
		.trim();

/** All the style of an embed. */
export const style: string = squeeze(standIns + tokens + common + charts + embed);
