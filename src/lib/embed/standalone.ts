import charts from '$lib/styles/charts.css?raw';
import tokens from '$lib/styles/tokens.css?raw';
import { escape } from '$lib/charts/nodes';
import type { Step } from '$lib/story';
import type { Shown } from './page';
import { NARROW, Pictures, marksOf } from './picture';
import { squeeze, standIns } from './style';

/** A step's picture as an SVG file of its own: what stands in for the embed where a host shows a still. */
export function standaloneSvg({ module: { scene }, locale }: Omit<Shown, 'place'>, step: Step): string {
	const { width, height } = NARROW;
	const pictures = new Pictures();
	const drawn = pictures.draw(marksOf(scene, step.state, NARROW, locale), NARROW, 'still', 'alt');
	const fonts =
		":root{--serif:'Newsreader Fallback',serif;--display:'Newsreader Display Fallback',serif;--sans:'Instrument Sans Fallback',sans-serif}";
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
		`<title id="alt">${escape(scene.describe(step.state, locale))}</title>` +
		`<style>${escape(squeeze(standIns + tokens + charts) + fonts)}</style>` +
		`<rect width="100%" height="100%" fill="var(--paper)"/>${pictures.defs()}${drawn}</svg>\n`
	);
}
