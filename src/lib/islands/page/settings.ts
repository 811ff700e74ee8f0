import { CHANGED, choose, inForce, type Setting } from './preferences';

/** The radio buttons of the settings panel, and the links that choose the words, show, set and remember the settings. */
export function wireSettings(): void {
	const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-setting]')];
	const show = () => {
		for (const input of inputs) input.checked = inForce(input.dataset.setting as Setting) === input.value;
	};
	const set = (setting: Setting, value: string) => {
		const kept = choose(setting, value);
		document.querySelector('[data-forgotten]')?.toggleAttribute('hidden', kept);
	};
	show();
	document.addEventListener(CHANGED, show);
	for (const input of inputs)
		input.addEventListener('change', () => set(input.dataset.setting as Setting, input.value));
	for (const link of document.querySelectorAll<HTMLElement>('[data-set-text]'))
		link.addEventListener('click', (event) => {
			set('text', link.dataset.setText as string);
			// Where no script changes the words in place, the link leads to a page that is written in them.
			const { page, ready } = document.documentElement.dataset;
			if (page === 'article' || ready !== undefined) event.preventDefault();
		});
}
