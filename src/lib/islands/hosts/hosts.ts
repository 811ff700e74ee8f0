/**
 * The hosts' script: each imitated host does with its frame what the real one would, and what the two say to each other
 * is written down beside it.
 */
import { imitation, type Guest } from '$lib/embed/hosts/imitations';
import { OURS, VERSION } from '$lib/embed/wire';
import { keepLog } from './log';

/** Looked up each time: the element makes its frame, and a host may put up another. */
const frameOf = (demo: HTMLElement): HTMLIFrameElement | null => {
	const around = demo.querySelector('[data-frame]');
	return around?.shadowRoot?.querySelector('iframe') ?? around?.querySelector('iframe') ?? null;
};

/**
 * A host puts its frames up by itself, so that nothing is said before it listens; WordPress writes its secret behind the
 * address.
 */
function putUp(written: HTMLIFrameElement, demo: HTMLElement): HTMLIFrameElement {
	const frame = written.cloneNode() as HTMLIFrameElement;
	if (demo.dataset.fittedBy === 'wordpress') frame.src += `#?secret=${demo.id}`;
	written.replaceWith(frame);
	return frame;
}

for (const demo of document.querySelectorAll<HTMLElement>('[data-demo]')) {
	const host = imitation(demo.dataset.fittedBy ?? '');
	const log = keepLog(demo);
	let watched: HTMLIFrameElement | undefined;
	let width = 0;

	const guestIn = (frame: HTMLIFrameElement): Guest => ({
		id: demo.id,
		src: frame.src,
		width: frame.clientWidth
	});
	const say = (frame: HTMLIFrameElement, messages: readonly unknown[] = []) => {
		for (const message of messages) {
			frame.contentWindow?.postMessage(message, '*');
			log.add('host', message);
		}
	};

	const resized = new ResizeObserver(() => {
		if (!watched) return;
		const { clientWidth, clientHeight } = watched;
		if (width > 0 && clientWidth > 0 && clientWidth !== width)
			say(watched, host?.narrows?.(guestIn(watched)));
		width = clientWidth;
		log.given(clientHeight);
	});

	addEventListener('message', ({ source, data }) => {
		const frame = frameOf(demo);
		if (!frame || source !== frame.contentWindow) return;
		const height = host?.hears(data, guestIn(frame));
		if (height !== undefined) frame.style.height = `${height}px`;
		log.add('frame', data, host && height !== undefined);
		if (frame === watched) return;
		resized.disconnect();
		watched = frame;
		resized.observe(frame);
	});

	const written = frameOf(demo);
	const frame = written && host ? putUp(written, demo) : written;
	// One that is fitted by our own script may have told its height before anybody wrote it down.
	if (!host) frame?.contentWindow?.postMessage({ [OURS]: VERSION, type: 'ask' }, '*');
	if (host?.greets) frame?.addEventListener('load', () => say(frame, host.greets?.(guestIn(frame))));

	// What isn't shown would not be loaded before it is, and the point is a frame that finds itself in the dark.
	const hidden = demo.querySelector('details');
	if (hidden && frame)
		new IntersectionObserver(
			([entry], observer) => {
				if (!entry?.isIntersecting) return;
				frame.loading = 'eager';
				observer.disconnect();
			},
			{ rootMargin: '50%' }
		).observe(hidden);
}
