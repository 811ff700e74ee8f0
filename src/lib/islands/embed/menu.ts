/**
 * The links beside pictures become buttons that open the menu, which the page brings along; it is about the step whose button was
 * pressed. Browsers without popovers keep the links.
 */
export function openMenus(): void {
	const menu = document.querySelector<HTMLElement>('.uses');
	if (!menu || !('popover' in menu)) return;
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a.use')) {
		const button = document.createElement('button');
		button.className = link.className;
		button.textContent = link.textContent;
		button.ariaLabel = menu.ariaLabel = link.ariaLabel;
		button.popoverTargetElement = menu;
		button.addEventListener('click', () => {
			const step = link.hash.slice(1);
			for (const one of menu.querySelectorAll('a')) {
				const to = one.getAttribute('href') ?? '';
				one.setAttribute('href', to.replaceAll(menu.dataset.of ?? '', step));
			}
			menu.dataset.of = step;
			menu.ariaLabel = link.ariaLabel;
		});
		link.replaceWith(button);
	}
}
