import { fetchedText } from '$lib/islands/page/fetched-text';
import { trustedHtml } from '$lib/islands/page/trusted';
import { pageIn } from './address';

/**
 * The overview of all slides, which holds their order and what stands around their pictures: a page of its own, so that a
 * hundred slides needn't carry it. Where a script runs, it opens on top of the slide, and only then asks for its hundred
 * pictures: "loading" alone doesn't hold them back in a popover that was never shown.
 *
 * @param base full address of the presentation
 * @throws (rejects) when it can't be had
 */
export async function fetchOverview(base: string): Promise<HTMLElement> {
	const site = new URL('overview/', base).href;
	const text = await fetchedText({ site, pack: new URL('../files/overview.js', base).href });
	const overview = new DOMParser().parseFromString(trustedHtml(text), 'text/html').getElementById('overview');
	// What answers instead, such as a network’s own page, has none.
	if (!overview) throw new Error(`${site}: there is no overview in it`);
	// It was written for its own address.
	const page = pageIn(site);
	const full = (address: string | null) => new URL(address ?? '', page).href;
	for (const link of overview.querySelectorAll('a')) link.href = full(link.getAttribute('href'));
	const pictures = new Map(
		[...overview.querySelectorAll('img')].map((image) => [image, full(image.getAttribute('src'))])
	);
	for (const image of pictures.keys()) image.removeAttribute('src');
	overview.popover = 'auto';
	const showPictures = () => {
		for (const [image, address] of pictures) image.src = address;
	};
	overview.addEventListener('beforetoggle', showPictures, { once: true });
	return document.adoptNode(overview);
}
