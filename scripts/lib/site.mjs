import { packName, packVersion } from './pack/name.mjs';

/** Where the site is published: `SITE_URL` is its origin, `BASE_PATH` its folder there. No slash at the end. */
export const site = [process.env.SITE_URL ?? 'http://localhost:4173', process.env.BASE_PATH ?? '']
	.map((part) => part.replace(/\/$/, ''))
	.join('');

/** What sources know of the site that they are built for: the same for pages and for what runs in browsers. */
export const define = {
	__SITE__: JSON.stringify(site),
	__PACKED__: 'false',
	__PACK_NAME__: JSON.stringify(`${packName()}.zip`),
	// What is cited is what is on the page now.
	__VERSION__: JSON.stringify(packVersion()),
	__YEAR__: String(new Date().getUTCFullYear())
};
