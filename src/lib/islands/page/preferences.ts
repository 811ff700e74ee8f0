/** What a reader may set; the first value of each is the default. */
export const SETTINGS = {
	theme: ['auto', 'light', 'dark', 'projector'],
	motion: ['system', 'on', 'off'],
	keys: ['on', 'off'],
	view: ['scroll', 'step', 'article'],
	reveal: ['off', 'on'],
	text: ['full', 'plain'],
	offline: ['auto', 'on', 'off']
} as const;

export type Setting = keyof typeof SETTINGS;

/** The event on `document` that says a setting has changed; its detail is the setting's name. */
export const CHANGED = 'distant-partners:setting';

const key = (setting: Setting) => `distant-partners:${setting}`;

/** Whether a text is one of a setting's values: what comes from storage or an address is a stranger's. */
export function isValue(setting: Setting, value: string | null | undefined): value is string {
	return (SETTINGS[setting] as readonly string[]).includes(value ?? '');
}

/** The remembered value, or the default where nothing, or nonsense, is remembered. */
export function remembered(setting: Setting): string {
	try {
		const value = localStorage.getItem(key(setting));
		if (isValue(setting, value)) return value;
	} catch {
		// Storage is switched off: the default it is.
	}
	return SETTINGS[setting][0];
}

/** Puts a setting into force for this page. */
export function apply(setting: Setting, value: string): void {
	document.documentElement.dataset[setting] = value;
}

/** The value in force. */
export function inForce(setting: Setting): string {
	return document.documentElement.dataset[setting] ?? SETTINGS[setting][0];
}

/**
 * Whether anything may move: the reader's own word goes before the system's.
 *
 * @param reduced whether the system asks for less motion
 */
export function mayMove(reduced: boolean): boolean {
	const choice = inForce('motion');
	return choice === 'system' ? !reduced : choice === 'on';
}

/** Puts a setting into force and remembers it. @returns whether it could be remembered */
export function choose(setting: Setting, value: string): boolean {
	apply(setting, value);
	document.dispatchEvent(new CustomEvent<Setting>(CHANGED, { detail: setting }));
	try {
		localStorage.setItem(key(setting), value);
		return true;
	} catch {
		return false;
	}
}

/** A setting that another window of the reader's has changed comes into force in this one, too. */
export function followOtherWindows(setting: Setting): void {
	addEventListener('storage', (event) => {
		if (event.key !== key(setting)) return;
		apply(setting, remembered(setting));
		document.dispatchEvent(new CustomEvent<Setting>(CHANGED, { detail: setting }));
	});
}
