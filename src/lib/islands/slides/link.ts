import { directLine } from './direct-line';
import { leads, readMessage, type Message, type SlidePosition, type Role } from './message';

const CHANNEL = 'distant-partners:present';
/** How often a window that is alone asks whoever opened it, in milliseconds. */
const ASKS = 1000;

interface Wiring {
	session: string;
	role: Role;
	/** Where this window is. */
	place: () => SlidePosition;
	/** Goes where another window is. @returns whether there is such a place */
	follow: (place: SlidePosition) => void;
	/** Says whether a window of the other kind is there. */
	together?: (there: boolean) => void;
}

/** The channel of all windows; a browser that has none, or refuses it, has one window, and that works by itself. */
function open(): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(CHANNEL);
	} catch {
		return undefined;
	}
}

/**
 * Keeps the windows of one session in step, in this browser. Windows of other sessions share the channel and are not
 * listened to; a window that comes late asks where the others are. Pages opened from files speak to each other directly, too.
 *
 * @returns what tells the others that this window has moved
 */
export function linkWindows({ session, role, place, follow, together }: Wiring): () => void {
	const channel = open();
	/** Whether the message is of this session. */
	const hear = (data: unknown): boolean => {
		const message = readMessage(data);
		if (!message || message.session !== session) return false;
		if (message.from !== role) {
			alone = message.kind === 'bye';
			together?.(!alone);
		}
		if (message.kind === 'who') tell();
		if (message.kind === 'at' && leads(message.place, message.from, place())) follow(message.place);
		return true;
	};
	const sayDirectly = __PACKED__ ? directLine(window, hear) : undefined;
	if (!channel && !sayDirectly) return () => undefined;
	let alone = true;
	const say = (message: Message) => {
		channel?.postMessage(message);
		sayDirectly?.(message);
	};
	const tell = () => say({ session, from: role, kind: 'at', place: place() });
	const arrive = () => {
		say({ session, from: role, kind: 'who' });
		tell();
	};
	channel?.addEventListener('message', ({ data }) => hear(data));
	// Slides that were loaded anew don't know whom they had opened.
	if (__PACKED__) setInterval(() => alone && window.opener && arrive(), ASKS);
	addEventListener('pagehide', () => say({ session, from: role, kind: 'bye' }));
	addEventListener('pageshow', (event) => event.persisted && arrive());
	arrive();
	return tell;
}
