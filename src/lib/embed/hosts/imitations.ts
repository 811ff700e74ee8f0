/**
 * Hosts, imitated: what each of the systems that show our frames asks, and which height it takes from what it hears. A
 * few lines each, by their documents and by what their libraries send; none of their code. Pure: nothing in here knows
 * a window.
 */

/** What a host knows of the frame it has put up. */
export interface Guest {
	/** The name the host gave it. */
	id: string;
	/** Its full address, as the host wrote it. */
	src: string;
	/** The room it has, in CSS pixels. */
	width: number;
}

/** One host. */
export interface Imitation {
	/** What it says to a frame that has loaded. */
	greets?(guest: Guest): unknown[];
	/** What it says to a frame whose room has changed. */
	narrows?(guest: Guest): unknown[];
	/** The height that it gives the frame on hearing this, in CSS pixels; nothing for what it doesn't understand. */
	hears(data: unknown, guest: Guest): number | undefined;
}

/** WordPress keeps its frames between these heights, in CSS pixels; AMP leaves alone what wants less than its own. */
export const WORDPRESS = { lowest: 200, highest: 1000 };
export const AMP_LOWEST = 100;

const pixels = (value: unknown): number | undefined =>
	typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;

/** The fields of a message that has some; a string or a number has none. */
const fields = (data: unknown): Record<string, unknown> =>
	typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};

/** JSON from a stranger. */
function parsed(data: unknown): Record<string, unknown> {
	if (typeof data !== 'string') return {};
	try {
		return fields(JSON.parse(data));
	} catch {
		return {};
	}
}

/** `pymx` + what belongs together, parted by `xPYMx`. */
const pym = (data: unknown, id: string): number | undefined => {
	if (typeof data !== 'string') return undefined;
	const [name, type, value] = data.replace(/^pymxPYMx/, '').split('xPYMx');
	return data.startsWith('pymxPYMx') && name === id && type === 'height'
		? pixels(Number.parseInt(value ?? '', 10))
		: undefined;
};

const amp = (data: unknown): number | undefined => {
	const { sentinel, type, height } = fields(data);
	return sentinel === 'amp' && type === 'embed-size' ? pixels(height) : undefined;
};

/** What iframe-resizer's fifth generation sends with its defaults: 21 fields in their order, the first its name for the frame. */
const sizerGreeting = (id: string) =>
	`[iFrameSizer]${id}:8:false:false:32:true:true::auto:::0:false:child:auto:false:::true:::0::false`;

export const IMITATIONS = {
	pym: {
		narrows: ({ id, width }) => [`pymxPYMx${id}xPYMxwidthxPYMx${width}`],
		hears: (data, { id }) => pym(data, id)
	},
	frames: { greets: () => [{ sentinel: 'amp', type: 'frames-init' }], hears: (data) => amp(data) },
	amp: {
		hears: (data) => {
			const height = amp(data);
			return height !== undefined && height >= AMP_LOWEST ? height : undefined;
		}
	},
	datawrapper: {
		hears: (data) => {
			const heights = fields(fields(data)['datawrapper-height']);
			return pixels(Object.values(heights)[0]);
		}
	},
	embedly: {
		hears: (data, { src }) => {
			const said = parsed(data);
			return said.context === 'iframe.resize' && said.src === src ? pixels(said.height) : undefined;
		}
	},
	'iframe-resizer': {
		greets: ({ id }) => [sizerGreeting(id)],
		hears: (data, { id }) => {
			const [name, height] = typeof data === 'string' ? data.split(':') : [];
			return name === `[iFrameSizer]${id}` ? pixels(Number(height)) : undefined;
		}
	},
	'open-iframe-resizer': {
		greets: () => [{ type: 'iframe-child-init' }],
		hears: (data) => {
			const { type, height } = fields(data);
			return type === 'iframe-resized' ? pixels(height) : undefined;
		}
	},
	wordpress: {
		greets: ({ id }) => [{ message: 'ready', secret: id }],
		hears: (data, { id }) => {
			const { message, value, secret } = fields(data);
			const height = message === 'height' && secret === id ? pixels(value) : undefined;
			return height && Math.min(WORDPRESS.highest, Math.max(WORDPRESS.lowest, Math.trunc(height)));
		}
	},
	plain: {
		hears: (data) => (Object.keys(fields(data)).join() === 'height' ? pixels(fields(data).height) : undefined)
	}
} as const satisfies Record<string, Imitation>;

export type Imitated = keyof typeof IMITATIONS;

/** A host by its name, which may come from a page. */
export const imitation = (name: string): Imitation | undefined =>
	Object.hasOwn(IMITATIONS, name) ? IMITATIONS[name as Imitated] : undefined;
