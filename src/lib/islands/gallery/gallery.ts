/**
 * The script of the gallery: the picture of the card that the reader is at plays. That is the card under a pointer that
 * rests, the one with the keyboard's focus, or, where there is nothing to point with, the one in the middle of the screen.
 * One at a time; a button on each card stops and starts it.
 */
import { media } from '../page/media';
import { CHANGED, mayMove } from '../page/preferences';
import { isThrifty } from '../page/thrifty';

/** How long a reader rests at a card before it plays, in milliseconds: those who pass by fetch nothing. */
const REST = 200;

interface Visit {
	card: HTMLElement;
	over: AbortController;
}

const list = document.querySelector<HTMLElement>('[data-player]');
const cards = [...document.querySelectorAll<HTMLElement>('.card')];
const reduced = media('(prefers-reduced-motion: reduce)');
let visit: Visit | undefined;

/** Sends a card, or whichever plays, back to its still picture. */
function leave(card = visit?.card): void {
	if (!visit || visit.card !== card) return;
	visit.over.abort();
	visit = undefined;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Plays a card. @returns whether it has played to its end */
async function enter(card: HTMLElement, rest: number): Promise<boolean> {
	if (visit?.card === card) return false;
	leave();
	if (!mayMove(reduced?.matches ?? true) || !list) return false;
	const over = new AbortController();
	const { signal } = over;
	visit = { card, over };
	await pause(rest);
	if (signal.aborted) return false;
	const button = card.querySelector('[data-play]');
	const show = (plays: boolean) => button?.setAttribute('aria-pressed', String(plays));
	show(true);
	signal.addEventListener('abort', () => show(false), { once: true });
	try {
		const { play } = await import(new URL(list.dataset.player ?? '', location.href).href);
		await play(card, new URL(card.dataset.moves ?? '', location.href).href, signal);
	} catch {
		// The picture that stands still stays.
	}
	const whole = !signal.aborted;
	if (whole) leave(card);
	return whole;
}

for (const card of cards) {
	// A finger has no place to rest: it taps or scrolls.
	card.addEventListener('pointerenter', ({ pointerType }) => {
		if (pointerType !== 'touch') void enter(card, REST);
	});
	card.addEventListener('pointerleave', ({ pointerType }) => {
		if (pointerType !== 'touch') leave(card);
	});
	card.addEventListener('focusin', ({ target, relatedTarget }) => {
		if (card.contains(relatedTarget as Node | null)) return;
		if ((target as Element).matches(':focus-visible')) void enter(card, REST);
	});
	card.addEventListener('focusout', ({ relatedTarget }) => {
		if (!card.contains(relatedTarget as Node | null)) leave(card);
	});
	card.querySelector('[data-play]')?.addEventListener('click', () => {
		if (visit?.card === card) leave(card);
		else void enter(card, 0);
	});
}
addEventListener('keydown', ({ key }) => {
	if (key === 'Escape') leave();
});
// A page that the reader comes back to begins at rest.
addEventListener('pagehide', () => leave());

/** Buttons are there as long as anything may move. */
function follow(): void {
	const may = mayMove(reduced?.matches ?? true);
	for (const button of document.querySelectorAll<HTMLElement>('[data-play]')) button.hidden = !may;
	if (!may) leave();
}
follow();
reduced?.addEventListener('change', follow);
document.addEventListener(CHANGED, follow);

/** Plays whichever card is in the middle of the screen; of several side by side, one after the other. */
function playMiddle(): void {
	const middle = new Set<HTMLElement>();
	const played = new Set<HTMLElement>();
	const next = async () => {
		const card = [...middle].find((one) => !played.has(one));
		if (visit || !card) return;
		// One that the reader has stopped doesn't begin again by itself.
		played.add(card);
		if (await enter(card, REST)) void next();
	};
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				const card = target as HTMLElement;
				if (isIntersecting) middle.add(card);
				else {
					middle.delete(card);
					played.delete(card);
					leave(card);
				}
			}
			void next();
		},
		{ rootMargin: '-45% 0px' }
	);
	for (const card of cards) observer.observe(card);
}
if (media('(hover: none)')?.matches && 'IntersectionObserver' in window && !isThrifty()) playMiddle();
