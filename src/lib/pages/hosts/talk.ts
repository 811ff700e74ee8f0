import { heightIn, heightMessages, type Speaker } from '../../embed/wire';
import type { HostDemo } from './demos';
import { imitation, type Guest } from '../../embed/hosts/imitations';
import { plainly } from '../../embed/hosts/plainly';

/** Something said, as it is written down. */
export interface Line {
	by: 'host' | 'frame';
	text: string;
	/** Whether the host made something of it. */
	heard: boolean;
}

/**
 * What a host and its frame say to each other until the frame has its height, but for what this host makes nothing of:
 * for readers whose browser runs no script.
 *
 * @param src full address of the frame
 * @param width and `height`, in CSS pixels
 */
export function talkOf(demo: HostDemo, src: string, width: number, height: number): Line[] {
	const guest: Guest = { id: demo.id, src, width };
	const host = imitation(demo.fittedBy);
	const speaker: Speaker = { href: src, id: src, childId: demo.id, secret: demo.id, sizer: demo.id };
	const hears = (message: unknown) =>
		host ? host.hears(message, guest) : demo.fittedBy === 'nobody' ? undefined : heightIn(message);
	const asked = (host?.greets?.(guest) ?? []).map((message): Line => ({
		by: 'host',
		text: plainly(message),
		heard: false
	}));
	const said = heightMessages({ width, height }, speaker, 'init')
		.filter((message) => hears(message) !== undefined)
		.map((message): Line => ({ by: 'frame', text: plainly(message), heard: true }));
	return [...asked, ...said];
}
