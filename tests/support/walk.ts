import type { Page } from '@playwright/test';

/** The most elements that a picture may have, so that a cheap phone can move it. */
const MOST_ELEMENTS = 260;
/** The least size of what a finger has to hit, in CSS pixels (WCAG 2.5.8); less than half a pixel is rounding. */
const LEAST_TARGET = 23.5;

/**
 * Reads the story step by step, and looks at each step once its picture stands still. All of it runs in the page: going
 * there and back for each question would take ten times as long.
 *
 * Looked at: that the page knows where the reader is, and its bar says so; that the picture is the state that the step
 * declares, in words, too; that it fills its room, is light enough, has all its textures, and its numbers are large enough
 * to hit; that the headline is on the screen and not under the picture; that nothing is wider than the window; and, where
 * a step is seen again in the same window, that its picture is the very same as the first time.
 *
 * @param ids the steps, in the order in which they are read
 * @returns what is wrong, in words, each with its step; nothing when all is well
 */
export function walk(page: Pick<Page, 'evaluate'>, ids: readonly string[]): Promise<string[]> {
	return page.evaluate(
		async ({ ids, mostElements, leastTarget }) => {
			const found: string[] = [];
			const root = document.documentElement;
			const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
			const seen = ((window as { seenPictures?: Map<string, string[]> }).seenPictures ??= new Map());

			const frame = () => new Promise((done) => requestAnimationFrame(done));
			// What was said before the page took in where the reader is, or how large the window, doesn't count.
			const standsAt = (step: Element) => root.dataset.settled === step.id && step.matches('.is-current');
			const stands = async (step: Element) => {
				const late = performance.now() + 15_000;
				while (performance.now() < late) {
					// Painted, too: a shift that comes with the picture is seen as one.
					for (let painted = 0; painted < 2 && standsAt(step); painted++) await frame();
					if (standsAt(step)) return true;
					await frame();
				}
				return false;
			};
			const elementsOf = (picture: Element) =>
				[...picture.querySelectorAll('*')]
					.filter((element) => !element.closest('defs'))
					.map((element) => {
						const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
						const text = element.childElementCount === 0 ? element.textContent : '';
						return `${element.localName} ${attributes.join(' ')} ${text}`;
					});

			let lost = 0;
			for (const id of ids) {
				const wrong = (what: string) => found.push(`${id}: ${what}`);
				const step = document.getElementById(id);
				const chapter = step?.closest<HTMLElement>('[data-chapter]');
				if (!step || !chapter) {
					wrong('there is no such step');
					continue;
				}
				step.scrollIntoView({ behavior: 'instant' });
				if (!(await stands(step))) {
					wrong(`its picture never stood still: ${JSON.stringify(root.dataset)}`);
					// Waiting for each of a hundred would tell no more.
					if (++lost > 2) break;
					continue;
				}

				const current = steps.filter((other) => other.matches('.is-current'));
				if (current.length !== 1 || current[0] !== step)
					wrong(`the page is at ${current.map((other) => other.id).join(', ')}`);
				const said = (selector: string) => document.querySelector(selector)?.textContent ?? '';
				if (said('[data-where]') !== chapter.dataset.title) wrong(`the bar says “${said('[data-where]')}”`);
				if (said('[data-count]') !== `${steps.indexOf(step)} / ${steps.length - 1}`)
					wrong(`it is counted as ${said('[data-count]')}`);
				const at = steps.indexOf(step);
				const parts = [...document.querySelectorAll<SVGElement>('[data-strip] [data-at]')];
				if (parts.length === 0) wrong('there is no strip of events in the margin');
				for (const part of parts)
					if (part.matches('.is-shown') !== Number(part.dataset.at) <= at)
						wrong(`the strip of events is wrong about step ${part.dataset.at}`);
				const marked = [...document.querySelectorAll('#menu ol [aria-current]')];
				if (marked.map((link) => link.getAttribute('href')).join() !== `#${chapter.id}`)
					wrong('the menu marks another chapter');
				const wide = root.scrollWidth - root.clientWidth;
				if (wide !== 0) wrong(`${wide} px are beside the window`);

				const live = chapter.querySelector('[data-live]');
				const canvas = live?.querySelector('.canvas');
				const picture = live?.querySelector<SVGElement>('svg.picture');
				const title = step.querySelector('h3');
				if (!live || !canvas || !picture || !title) {
					wrong('there is no moving picture');
					continue;
				}
				const state = step.dataset.step || step.id.replace(`${chapter.id}-`, '');
				if (picture.dataset.state !== state)
					wrong(`the picture shows ${picture.dataset.state}, and not ${state}`);
				const told = step.querySelector('.sr-only')?.textContent?.trim() ?? '';
				if (told.length < 40) wrong(`its picture is told as “${told}”`);
				// It is called by its step, in whose words it is told: heard once.
				if (picture.ariaLabel !== `Picture of “${title.textContent}”`)
					wrong(`the picture is called “${picture.ariaLabel}”`);
				const bare = [...picture.querySelectorAll('a.number')].filter(({ ariaLabel }) => !ariaLabel);
				if (bare.length > 0)
					wrong(`numbers that say no more: ${bare.map((one) => one.textContent).join(', ')}`);
				if (
					!step.dataset.credit ||
					!live.querySelector('.credit')?.textContent?.includes(step.dataset.credit)
				)
					wrong('its credit is not its own');

				const [card, box, room] = [title, picture, canvas].map((one) => one.getBoundingClientRect()) as [
					DOMRect,
					DOMRect,
					DOMRect
				];
				if (card.top < 0 || card.bottom > innerHeight) wrong('its headline is off the screen');
				const words = step.querySelector('.card')?.getBoundingClientRect() ?? card;
				if (
					card.right > room.left + 1 &&
					card.top < room.bottom - 1 &&
					words.left < room.right - 1 &&
					words.bottom > room.top + 1
				)
					wrong('its card covers the picture');
				if (
					Math.abs(box.height - room.height) >= 2 ||
					box.width < 0.6 * room.width ||
					box.left < room.left - 1 ||
					box.right > room.right + 1
				)
					wrong(`the picture is ${box.width} × ${box.height} in a room of ${room.width} × ${room.height}`);

				const count = picture.querySelectorAll('*').length;
				if (count === 0 || count > mostElements) wrong(`the picture has ${count} elements`);
				const paints = [...picture.querySelectorAll('[fill^="url("]')].map((mark) =>
					mark.getAttribute('fill')
				);
				for (const paint of new Set(paints))
					if (!picture.querySelector(`defs [id="${/#(.+)\)/.exec(paint ?? '')?.[1]}"]`))
						wrong(`nothing is called ${paint}`);
				// On a phone held sideways, which is lower than any picture, it is shown smaller, and so is what is in it.
				const scale = box.height / Number(picture.getAttribute('height'));
				if (scale < 0.99 && innerHeight > innerWidth)
					wrong('the picture is shown smaller than it was laid out');
				for (const number of picture.querySelectorAll('a.number')) {
					const { width, height } = number.getBoundingClientRect();
					if (Math.min(width, height) / scale < leastTarget)
						wrong(`${number.getAttribute('href')} is ${width} × ${height} px to hit`);
				}

				const drawn = elementsOf(picture);
				const where = `${id} ${innerWidth} ${innerHeight}`;
				const before = seen.get(where);
				if (before && before.join('\n') !== drawn.join('\n')) {
					const at = drawn.findIndex((element, i) => element !== before[i]);
					wrong(`the picture was another before: ${before[at]} is now ${drawn[at]}`);
				}
				seen.set(where, drawn);
			}
			return found;
		},
		{ ids: [...ids], mostElements: MOST_ELEMENTS, leastTarget: LEAST_TARGET }
	);
}

/** Gathers, from a page's start, every part of it that moves by itself. @returns asks for what there was so far */
export async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

/** Gathers whatever a page asks of anybody but its own host. */
export function askedElsewhere(page: Page, baseURL = ''): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== new URL(baseURL).origin) asked.push(request.url());
	});
	return asked;
}
