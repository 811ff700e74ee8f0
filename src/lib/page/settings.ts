import { choose, inForce, type Setting } from './preferences';

/** The radio buttons of the settings panel show, set and remember the settings. */
export function wireSettings(): void {
	for (const input of document.querySelectorAll<HTMLInputElement>('[data-setting]')) {
		const setting = input.dataset.setting as Setting;
		input.checked = inForce(setting) === input.value;
		input.addEventListener('change', () => {
			const kept = choose(setting, input.value);
			document.querySelector('[data-forgotten]')?.toggleAttribute('hidden', kept);
		});
	}
}
