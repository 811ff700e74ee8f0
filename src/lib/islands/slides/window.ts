import { fetchInTime } from '$lib/islands/page/fetch-in-time';
import type { StepRef } from '$lib/islands/story/position.svelte';
import { isSession, newSession, type Fragment } from './address';
import { COVER } from '../../slides/cover';
import { codeOf } from '../../slides/code';
import type { Role } from './message';

const LAST = 'distant-partners:slide';
const SESSION = 'distant-partners:session';

/** Reads from a storage that may be switched off. */
function read(storage: () => Storage, key: string): string | undefined {
	try {
		return storage().getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Writes to a storage that may be switched off or full: then it isn't kept. */
function write(storage: () => Storage, key: string, value: string): void {
	try {
		storage().setItem(key, value);
	} catch {
		// What can't be kept is asked for again, or simply not offered.
	}
}

/** The slide this browser showed last. */
export const remembered = (): string | undefined => read(() => localStorage, LAST);
export const remember = (id: string): void => {
	if (id !== COVER) write(() => localStorage, LAST, id);
};

/** What this window kept over a reload, by name. */
export const kept = (name: string): string | undefined => read(() => sessionStorage, `${SESSION}:${name}`);
export const keep = (name: string, value: string): void =>
	write(() => sessionStorage, `${SESSION}:${name}`, value);

/**
 * The session of this window: the one its address names, the one it had before, or a new one.
 *
 * @returns whether the window had it before, too
 */
export function sessionOf(
	role: Role,
	{ session: asked, guess }: Fragment
): { session: string; own: boolean; guess?: number } {
	const before = kept(role);
	const session = asked ?? (isSession(before) ? before : newSession());
	keep(role, session);
	return { session, own: before === session && asked === undefined, guess };
}

/** A relative address, written out in full. */
export const absolute = (path: string, base = location.href): string => new URL(path, base).href;

/** Addresses in the page lose their meaning once the page's own address changes: they are written out in full. */
export function makeAbsolute(): void {
	// Styles and typefaces are there, and would be fetched once more. Labels in a picture are links of SVG, which know no address of
	// their own to set.
	for (const link of document.querySelectorAll('a[href], link[href]:not([rel=stylesheet], [rel=preload])')) {
		const href = link.getAttribute('href') ?? '';
		if (!href.startsWith('#')) link.setAttribute('href', absolute(href));
	}
	for (const image of document.querySelectorAll<HTMLImageElement>('img[src]')) image.src = String(image.src);
}

/**
 * Lets the page that a link opens know who opened it: pages from files have no other way to speak to each other everywhere.
 * WebKit holds on to the `noopener` that a link was written with, whatever becomes of it: there has to be another link.
 *
 * @returns the link that stands in its place
 */
export function letKnowOpener(link: HTMLAnchorElement): HTMLAnchorElement {
	link.rel = 'opener';
	const other = link.cloneNode(true) as HTMLAnchorElement;
	link.replaceWith(other);
	return other;
}

/** Says something at the foot of the page; nothing takes it away again. */
export function toast(words: string): void {
	const box = document.querySelector<HTMLElement>('[data-toast]');
	if (box) box.textContent = words;
}

/**
 * Opens a page of the site, if it can be had: what a browser says of a network that is gone would stand before a class.
 *
 * @returns whether it can
 */
export async function openPage(address: string): Promise<boolean> {
	// A page opened from a file may fetch nothing, and needs no network.
	if (!__PACKED__) {
		const answer = await fetchInTime(address).catch(() => undefined);
		if (!answer?.ok) return false;
	}
	location.assign(address);
	return true;
}

/** Goes full screen, or back. @throws (rejects) where the browser doesn't do that */
export async function toggleScreen(): Promise<void> {
	if (document.fullscreenElement) await document.exitFullscreen();
	else await document.documentElement.requestFullscreen();
}

/**
 * Shows the code and the short address of a step.
 *
 * @param base full address of the presentation
 */
export function showCode(box: HTMLElement, step: StepRef, base: string): void {
	const image = Object.assign(new Image(), {
		src: `${base}codes/${step.id}.svg`,
		alt: '',
		loading: 'lazy',
		width: 200,
		height: 200
	});
	const address = new URL(`../s/${codeOf(step.id)}/`, base);
	const link = Object.assign(document.createElement('a'), {
		href: address.href,
		textContent: address.host + address.pathname
	});
	box.replaceChildren(image, link);
}
