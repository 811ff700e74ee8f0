import { inForce } from '$lib/islands/page/preferences';
import { KeyReader, type Command } from './keys';

/** What can be done with a presentation; a window leaves out what it can't do. */
export interface Controls {
	move: (by: 1 | -1) => void;
	first: () => void;
	last: () => void;
	jump: (number: number) => void;
	blank: (as: 'black' | 'white') => void;
	close: () => void;
	screen?: () => void;
	overview?: () => void;
	notes?: () => void;
	help?: () => void;
	code?: () => void;
}

/** Elements that have their own use for such keys. */
const FIELDS = 'input, textarea, select';
/** What every clicker sends: whatever a field would do with them, the slides come first. */
const OF_CLICKERS = ['PageDown', 'PageUp'];
const PRESSED = {
	Enter: 'a[href], button, summary, [role="button"]',
	' ': 'button, summary, [role="button"]'
};
/** Bars of controls. */
const BAR = '.controls, .desk';

/** Steers a presentation by keyboard and clicker. */
export function bindKeys(controls: Controls): void {
	const reader = new KeyReader();
	/** What was last pressed by pointer: of a slider that was dragged, arrows go on, too, and leave it where it is. */
	let pointed: EventTarget | null = null;
	addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
		const target = event.target as Element;
		if (document.querySelector('dialog[open]')) return;
		const field = target === pointed && target.matches('[type=range]') ? null : target.closest(FIELDS);
		if (inUse(field) && !OF_CLICKERS.includes(event.key)) return;
		if ((event.key === 'Enter' || event.key === ' ') && target.closest(PRESSED[event.key])) return;
		const command = reader.read(event, inForce('keys') === 'on');
		if (!command) return;
		// An open panel scrolls by arrows and is closed by Esc, without any help.
		const open = target.closest('[popover]:popover-open');
		if (open && !['overview', 'help', 'code'].includes(command.do)) return;
		if (obey(command, controls)) event.preventDefault();
	});
	// A control that was clicked doesn't keep the focus: Space goes on. Pressed by keyboard, it does.
	addEventListener('click', ({ detail, target }) => {
		const pressed = (target as Element).closest<HTMLElement>('a, button');
		if (detail > 0 && pressed?.closest(BAR)) pressed.blur();
	});
	addEventListener('pointerdown', ({ target }) => (pointed = target));
	addEventListener('focusout', ({ target }) => {
		if (target === pointed) pointed = null;
	});
}

/** A field of a panel that has just been closed has the focus until the next frame, but nobody writes in it. */
function inUse(field: Element | null): boolean {
	return field !== null && field.getClientRects().length > 0;
}

/** @returns whether the window can do it */
function obey(command: Command, controls: Controls): boolean {
	switch (command.do) {
		case 'move':
			controls.move(command.by);
			return true;
		case 'jump':
			controls.jump(command.number);
			return true;
		case 'blank':
			controls.blank(command.as);
			return true;
		case 'close':
			controls.close();
			return false;
		default: {
			const act = controls[command.do];
			act?.();
			return act !== undefined;
		}
	}
}
