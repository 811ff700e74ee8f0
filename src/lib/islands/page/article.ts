/** The article's own script: another choice of words leads to the article told in them, at the same step; pictures have their menu. */
import { INDEX } from './index-file';
import { CHANGED, inForce } from './preferences';
import { wireLinks } from '../picture-menu/links';
import { openMenu } from '../picture-menu/open';

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

wireLinks((link) => void openMenu(link, link.href));
