/** The one script of an embedded scene: what every embed does, and the picture that moves from step to step. */
import { startEmbed } from './child';
import type { EncodedFrames } from '../../embed/encode-frames';
import { Player } from './player';

startEmbed();

document.addEventListener('DOMContentLoaded', () => {
	const inputs = [...document.querySelectorAll<HTMLInputElement>('input[name=step]')];
	const steps = [...document.querySelectorAll('.step')];
	// An address may name a step; one that names none shows the first.
	const named = document.getElementById(location.hash.slice(1))?.closest('.step');
	const asked = steps.findIndex((step) => step === named);
	const first = inputs[asked];
	if (first) first.checked = true;
	const shown = () =>
		Math.max(
			0,
			inputs.findIndex(({ checked }) => checked)
		);
	const data = document.querySelector<HTMLElement>('#frames');
	if (!data) return;
	const encoded = JSON.parse(data.textContent ?? '') as EncodedFrames;
	const outlines = [...document.querySelectorAll('.defs path[id]')].map(
		(path) => path.getAttribute('d') ?? ''
	);
	const player = new Player(encoded, outlines, data.dataset.evidence ?? '', steps, shown());
	for (const input of inputs)
		input.addEventListener('change', () => {
			// What was unfolded in a step that is left would keep the page as high as it was.
			for (const open of document.querySelectorAll('details[open]')) open.removeAttribute('open');
			player.to(shown());
		});
});
