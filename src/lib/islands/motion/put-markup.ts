import { trustedHtml } from '../page/trusted';

/**
 * Puts a picture in the place of the one before it, as the first thing in its element. A label that has the focus keeps it,
 * where the new picture has it too.
 *
 * @param markup an `<svg>`, whose words are escaped
 */
export function putMarkup(host: Element, markup: string): void {
	const before = host.querySelector(':scope > svg');
	const { activeElement } = document;
	const address = before?.contains(activeElement) ? activeElement?.getAttribute('href') : undefined;
	before?.remove();
	host.insertAdjacentHTML('afterbegin', trustedHtml(markup));
	if (address)
		host.querySelector<SVGElement>(`a[href="${CSS.escape(address)}"]`)?.focus({ preventScroll: true });
}
