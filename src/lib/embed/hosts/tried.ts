/** Whose frames ours were fitted in, in which versions. */
export interface Tried {
	/** What it calls itself. */
	name: string;
	/** The oldest and the newest that was tried; one where there is one. */
	versions: readonly [oldest: string, newest?: string];
}

/** What `npm run test:hosts` runs our frames in: parent libraries, and a system that people write in. */
export const TRIED: readonly Tried[] = [
	{ name: 'pym.js', versions: ['0.4.1', '1.3.2'] },
	{ name: '@newswire/frames', versions: ['0.3.1', '1.0.0'] },
	{ name: 'iframe-resizer', versions: ['2.8.10', '5.5.9'] },
	{ name: 'open-iframe-resizer', versions: ['1.2.1', '2.1.0'] },
	{ name: 'sidechain', versions: ['1.1.5'] },
	{ name: 'iframely embed.js', versions: ['1.11.0'] },
	{ name: 'WordPress', versions: ['6.1.9', '6.5.5'] }
];
