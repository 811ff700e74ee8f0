/** A link in the menu shuts it, wherever it leads: on this very page, the menu would stand before what was asked for. */
export function wireMenu(): void {
	const menu = document.getElementById('menu');
	menu?.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('a') && menu.matches(':popover-open')) menu.hidePopover();
	});
}
