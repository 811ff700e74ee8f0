import { plainly } from '$lib/embed/hosts/plainly';
import { heightIn } from '$lib/embed/wire';

/** The most lines that are kept; older ones go. */
const MOST = 60;

/** Written down for readers: what is said in one demo, and whether the frame got the height it asked for. */
export interface Log {
	/** @param heard whether the host made something of it; without it, whether our own script would */
	add(by: 'host' | 'frame', message: unknown, heard?: boolean): void;
	/** @param height what the frame has got, in CSS pixels */
	given(height: number): void;
}

/**
 * Keeps the log of a demo. The lines that stand there for browsers without scripts are replaced by the first that is
 * really said. Everything is written as text.
 */
export function keepLog(demo: HTMLElement): Log {
	const list = demo.querySelector<HTMLElement>('[data-log]');
	const verdict = demo.querySelector<HTMLElement>('[data-verdict]');
	const lines = new Map<string, { line: HTMLElement; times: number }>();
	let reported: number | undefined;
	let got = 0;

	const judge = () => {
		if (!verdict || reported === undefined || got === 0) return;
		const fits = reported === got;
		verdict.dataset.verdict = fits ? 'fits' : 'misfits';
		verdict.textContent =
			(fits ? verdict.dataset.fits : (verdict.dataset.misfits ?? ''))
				?.replace('%asked', String(reported))
				.replace('%given', String(got)) ?? '';
	};

	return {
		add(by, message, heard = by === 'frame' && heightIn(message) !== undefined) {
			if (!list) return;
			reported = by === 'frame' ? (heightIn(message) ?? reported) : reported;
			judge();
			if (lines.size === 0) list.replaceChildren();
			const text = plainly(message);
			const known = lines.get(by + text);
			if (known) {
				known.times += 1;
				const times = known.line.querySelector<HTMLElement>('.times');
				if (times)
					times.textContent = ` ${(list.dataset.repeated ?? '').replace('%times', String(known.times))}`;
				return;
			}
			const line = list.appendChild(document.createElement('li'));
			line.dataset.by = by;
			line.append(
				part('who', (by === 'host' ? list.dataset.byHost : list.dataset.byFrame) ?? ''),
				' ',
				part('said', text),
				part('heard', heard ? ` ${list.dataset.understood ?? ''}` : ''),
				part('times', '')
			);
			line.toggleAttribute('data-heard', heard);
			lines.set(by + text, { line, times: 1 });
			if (list.childElementCount > MOST) list.firstElementChild?.remove();
			// What was understood stays in sight; the rest can be scrolled to.
			const { parentElement: scroller } = list;
			if (heard && scroller)
				scroller.scrollTop += line.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
		},
		given(height) {
			got = height;
			judge();
		}
	};
}

function part(className: string, text: string): HTMLElement {
	const element = document.createElement(className === 'said' ? 'code' : 'span');
	element.className = className;
	if (className === 'said') element.translate = false;
	element.textContent = text;
	return element;
}
