/** The article's own script: another choice of words leads to the article told in them, at the same step. */
import { CHANGED, inForce } from './preferences';

/** Where a page was opened from a file, no server finds it in its folder. */
const INDEX = location.protocol === 'file:' ? 'index.html' : '';
const written = inForce('text');

/** The step that the reader is at: the last that has reached the middle of the screen. */
function passage(): string {
	const passed = [...document.querySelectorAll('.passage')].filter(
		(one) => one.getBoundingClientRect().top <= innerHeight / 2
	);
	const id = passed.at(-1)?.id;
	return id ? `#${id}` : '';
}

document.addEventListener(CHANGED, () => {
	const now = inForce('text');
	if (now !== written) location.replace((now === 'plain' ? 'plain/' : '../') + INDEX + passage());
});
