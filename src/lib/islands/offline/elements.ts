/** Elements that the settings' field and the offer are made of. */

export const text = (words: string): HTMLElement =>
	Object.assign(document.createElement('p'), { className: 'help', textContent: words });

export const action = (words: string, act: () => void): HTMLButtonElement =>
	Object.assign(document.createElement('button'), { type: 'button', textContent: words, onclick: act });

/** "4.2 MB" */
export const megabytes = (bytes: number, locale: string): string =>
	new Intl.NumberFormat(locale, {
		style: 'unit',
		unit: 'megabyte',
		minimumFractionDigits: 1,
		maximumFractionDigits: 1
	}).format(bytes / 1e6);
