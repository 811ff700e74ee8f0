/**
 * What an embed does with its host, where scripts run: it takes the options from its address and tells its height, on
 * load, when it changes and when it is asked. It keeps nothing, and sends nothing of the reader.
 */
import { knownAddress } from '$lib/embed/forward';
import { readOptions, writeOptions } from '../../embed/options';
import { openMenus } from './menu';
import { heightMessages, linkMessage, questionIn, type Speaker } from '../../embed/wire';

/** Puts the options into force. To be called in the head, before anything is painted. */
export function startEmbed(): void {
	const root = document.documentElement;
	const options = readOptions(location.search, location.hash);
	if (options.theme !== 'auto') root.dataset.theme = options.theme;
	root.toggleAttribute('data-plain', options.plain);
	document.addEventListener('DOMContentLoaded', () => {
		const rest = writeOptions(options);
		for (const link of document.querySelectorAll('a[rel]'))
			if (/^(prev|next)$/.test(link.getAttribute('rel') ?? ''))
				link.setAttribute('href', link.getAttribute('href') + rest);
		openMenus();
		if (window.parent === window) return;
		const { secret } = options;
		const known = knownAddress(location.href);
		const { pathname } = new URL(known);
		tellHeight({
			href: known,
			id: pathname.slice(pathname.lastIndexOf('/embed/') + 1),
			childId: options.childId,
			secret
		});
		if (secret) passLinks(secret);
	});
}

function tellHeight(speaker: Speaker): void {
	let last = '';
	const post = (event: 'init' | 'resizeObserver') => {
		const { width, height } = document.body.getBoundingClientRect();
		// In a tab that isn't shown there is nothing to measure; the observer wakes when it is.
		if (width < 1 || height < 1) return;
		const size = { width: Math.ceil(width), height: Math.ceil(height) };
		const now = `${size.width} ${size.height}`;
		if (event === 'resizeObserver' && now === last) return;
		last = now;
		for (const message of heightMessages(size, speaker, event)) window.parent.postMessage(message, '*');
	};
	const resized = () => post('resizeObserver');
	try {
		new ResizeObserver(resized).observe(document.body);
	} catch {
		// An old browser tells of windows alone.
		addEventListener('resize', resized);
	}
	addEventListener('load', () => post('init'));
	addEventListener('message', ({ source, data }) => {
		if (source !== window.parent) return;
		const question = questionIn(data, speaker);
		if (!question) return;
		if (question.sizer) speaker.sizer = question.sizer;
		post('init');
	});
}

/** WordPress lets its frames open nothing; it is asked to follow the links instead. */
function passLinks(secret: string): void {
	document.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a[target]');
		if (!link) return;
		event.preventDefault();
		const url = new URL(link.getAttribute('href') ?? '', location.href);
		window.parent.postMessage(linkMessage(url.href, secret), '*');
	});
}
