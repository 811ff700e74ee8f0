import { leads, readMessage, type Message, type SlidePosition, type Role } from './message';

const CHANNEL = 'distant-partners:present';

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
 * listened to; a window that comes late asks where the others are.
 *
 * @returns what tells the others that this window has moved
 */
export function linkWindows({ session, role, place, follow, together }: Wiring): () => void {
	const channel = open();
	if (!channel) return () => undefined;
	const say = (message: Message) => channel.postMessage(message);
	const tell = () => say({ session, from: role, kind: 'at', place: place() });
	const arrive = () => {
		say({ session, from: role, kind: 'who' });
		tell();
	};
	channel.addEventListener('message', ({ data }) => {
		const message = readMessage(data);
		if (!message || message.session !== session) return;
		if (message.from !== role) together?.(message.kind !== 'bye');
		if (message.kind === 'who') tell();
		if (message.kind === 'at' && leads(message.place, message.from, place())) follow(message.place);
	});
	addEventListener('pagehide', () => say({ session, from: role, kind: 'bye' }));
	addEventListener('pageshow', (event) => event.persisted && arrive());
	arrive();
	return tell;
}
