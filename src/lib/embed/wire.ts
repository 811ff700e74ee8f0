/**
 * What an embed and its host say to each other: the embed tells its height in every dialect a newsroom's host may
 * understand, and answers when it is asked. Pure: nothing in here knows a window.
 */

/** The version of our own messages. A later one may add fields; it never changes these. */
export const VERSION = 1;
/** The field that marks a message as ours; its value is the version. */
export const OURS = 'distant-partners';

/** What an embed is known by. */
export interface Speaker {
	/** Its address. */
	href: string;
	/** A part of its address that no other embed on the page has: Datawrapper's hosts look their frames up by it. */
	id: string;
	/** The name pym.js gave it. */
	childId?: string;
	/** What WordPress wants to hear back. */
	secret?: string;
	/** The name iframe-resizer gave it, once it has. */
	sizer?: string;
}

/** In CSS pixels, whole. */
export interface Size {
	width: number;
	height: number;
}

/** AMP leaves a frame alone that wants to be lower than this. */
const AMP_LOWEST = 100;
/** The generation of iframe-resizer's messages that these are of; without one it warns of an outdated page. */
const SIZER_WIRE = 5;

/** The height, in every dialect that applies. @param event what iframe-resizer is told that it is about */
export function heightMessages(
	{ width, height }: Size,
	by: Speaker,
	event: 'init' | 'resizeObserver'
): unknown[] {
	const messages: unknown[] = [
		{ [OURS]: VERSION, type: 'height', height },
		{ 'datawrapper-height': { [by.id]: height } },
		JSON.stringify({ src: by.href, context: 'iframe.resize', height }),
		{ type: 'iframe-resized', width, height },
		{ height }
	];
	if (height >= AMP_LOWEST) messages.push({ sentinel: 'amp', type: 'embed-size', height });
	if (by.childId) messages.push(`pymxPYMx${by.childId}xPYMxheightxPYMx${height}`);
	if (by.sizer) messages.push(`[iFrameSizer]${by.sizer}:${height}:${width}:${event}:${SIZER_WIRE}`);
	if (by.secret) messages.push({ message: 'height', value: height, secret: by.secret });
	return messages;
}

/** The reader has followed a link in a frame that may open nothing: WordPress can do it instead, if it likes. */
export const linkMessage = (url: string, secret: string): unknown => ({
	message: 'link',
	value: url,
	secret
});

/** Names that iframe-resizer gives frames; a colon would end one. */
const SIZER = /^\[iFrameSizer\]([\w.-]{1,100}):/;
const PYM = /^pymxPYMx([\w:.-]{1,100})xPYMxwidthxPYMx/;

/** What a host asks for: the height, and perhaps to be called by a name from now on. */
export interface Question {
	/** The name that iframe-resizer gives the frame. */
	sizer?: string;
}

/**
 * Whether a message asks for the height. It is a stranger's: anything that isn't exactly one of the known questions is
 * none, and nothing in it is used but a name of letters, digits and a few signs. pym.js and WordPress ask by the names
 * they gave the frame.
 */
export function questionIn(
	data: unknown,
	{ childId, secret: own }: Pick<Speaker, 'childId' | 'secret'> = {}
): Question | undefined {
	if (typeof data === 'string') {
		const sizer = SIZER.exec(data)?.[1];
		if (sizer) return { sizer };
		return childId !== undefined && PYM.exec(data)?.[1] === childId ? {} : undefined;
	}
	if (typeof data !== 'object' || data === null) return undefined;
	const { type, sentinel, message, secret, [OURS]: version } = data as Record<string, unknown>;
	const asks =
		(sentinel === 'amp' && type === 'frames-init') ||
		type === 'iframe-child-init' ||
		type === 'iframe-get-child-dimensions' ||
		(message === 'ready' && own !== undefined && secret === own) ||
		(typeof version === 'number' && version >= 1 && type === 'ask');
	return asks ? {} : undefined;
}

/** The heights, in pixels, that a frame is ever given. */
export const LOWEST = 40;
export const HIGHEST = 6000;

/** The height in one of our own messages, of whatever version; nothing for any other message. */
export function heightIn(data: unknown): number | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { type, height, [OURS]: version } = data as Record<string, unknown>;
	if (!(typeof version === 'number' && version >= 1 && type === 'height')) return undefined;
	return typeof height === 'number' && height >= LOWEST && height <= HIGHEST ? Math.ceil(height) : undefined;
}
