import type { Table } from '$lib/markup/table';
import { appearanceNow, onColors } from './appearance';
import type { Appearance, PictureReply, Reply, Request } from './messages';

/** How long to wait for an answer, in milliseconds: a scene may have to be fetched over a slow line. */
const PATIENCE = 20_000;

/** The page's end of a conversation with whoever draws its pictures: a worker, or a port of the page. */
export interface Drawer<Ask> {
	post: (message: Request<Ask>, transfer: Transferable[]) => void;
	/** What is called with each answer, and when no more can come. */
	hear: (reply: (reply: Reply) => void, lost: () => void) => void;
	close: () => void;
	/** Whether pictures may move; one that is drawn by the page itself in a worker's stead had better stand still. */
	moves: boolean;
}

/** What a picture is told. */
export interface PictureListener {
	/** Somebody is there to draw it, or somebody else: it has to be asked for. @param moves whether it can move */
	opened: (moves: boolean) => void;
	heard: (reply: PictureReply) => void;
	/** Nobody can draw it. */
	failed: () => void;
}

/**
 * Whoever draws the pictures of a page, shared by all of them. There can be several, of which the next takes over where one
 * can't be had or is lost.
 */
export class DrawingService<Ask> {
	#drawers: (() => Promise<Drawer<Ask>>)[];
	#drawer: Drawer<Ask> | undefined;
	/** Whether pictures can move. */
	#moves = false;
	/** Gives up on a drawer that hasn't answered yet. */
	#giveUp: (() => void) | undefined;
	#pictures = new Map<number, PictureListener>();
	#tables = new Map<number, { ask: Ask; done: (table: Table | undefined) => void }>();
	/** What hasn't been answered yet: of each picture what was asked for last, and each table, by its request. */
	#waiting = new Map<number, { request: number; late: ReturnType<typeof setTimeout> }>();
	#last = 0;
	#state: 'open' | 'failed' | 'stopped' = 'open';
	#forgetColors: () => void;

	/**
	 * @param drawers makes each of them, the best first
	 * @param look how the page looks now
	 */
	constructor(
		drawers: readonly (() => Promise<Drawer<Ask>>)[],
		private readonly look: () => Appearance = appearanceNow
	) {
		this.#drawers = [...drawers];
		this.#forgetColors = onColors(() => this.#tellAppearance(this.#drawer));
		void this.#next();
	}

	/** A number for a picture or a request. */
	number(): number {
		return ++this.#last;
	}

	/** Takes a picture on. */
	add(picture: number, listener: PictureListener): void {
		this.#pictures.set(picture, listener);
		if (this.#drawer) listener.opened(this.#moves);
		else if (this.#state === 'failed') listener.failed();
	}

	remove(picture: number): void {
		this.#pictures.delete(picture);
		this.#forget(picture);
		this.#drawer?.post({ kind: 'remove', picture }, []);
	}

	/** Asks for something; only a picture that has been opened may. What nobody hears, it asks for again when it is opened. */
	post(message: Request<Ask>, transfer: Transferable[] = []): void {
		if (!this.#drawer) return;
		if (message.kind === 'show') this.#await(message.picture, message.request);
		this.#drawer.post(message, transfer);
	}

	/** Says that something may be asked for soon. */
	prepare(ask: Ask): void {
		this.#drawer?.post({ kind: 'ahead', ask }, []);
	}

	/** The rows behind a picture; nothing where they can't be had. */
	table(ask: Ask): Promise<Table | undefined> {
		if (this.#state !== 'open') return Promise.resolve(undefined);
		const request = this.number();
		return new Promise((done) => {
			this.#tables.set(request, { ask, done });
			this.#askTable(request, ask);
		});
	}

	/** Ends it all. */
	stop(): void {
		this.#state = 'stopped';
		this.#drawers = [];
		this.#giveUp?.();
		this.#close();
		this.#noTables();
		this.#forgetColors();
	}

	async #next(): Promise<void> {
		const make = this.#drawers.shift();
		if (!make) return this.#fail();
		try {
			const drawer = await make();
			const moves = await this.#greet(drawer);
			this.#drawer = drawer;
			this.#moves = drawer.moves && moves;
		} catch {
			return this.#next();
		}
		for (const { opened } of this.#pictures.values()) opened(this.#moves);
		for (const [request, { ask }] of this.#tables) this.#askTable(request, ask);
	}

	#fail(): void {
		if (this.#state === 'stopped') return;
		this.#state = 'failed';
		for (const { failed } of this.#pictures.values()) failed();
		this.#noTables();
	}

	/** @returns whether pictures can move; rejected where nobody answers */
	#greet(drawer: Drawer<Ask>): Promise<boolean> {
		return new Promise((answered, silent) => {
			const lost = () => {
				clearTimeout(late);
				drawer.close();
				silent(new Error('nobody draws'));
			};
			const late = setTimeout(lost, PATIENCE);
			if (this.#state === 'stopped') return lost();
			this.#giveUp = lost;
			drawer.hear(
				(reply) => {
					if (reply.kind !== 'ready') return this.#hear(reply);
					clearTimeout(late);
					this.#giveUp = undefined;
					answered(reply.moves);
				},
				() => (this.#drawer === drawer ? this.#lose() : lost())
			);
			this.#tellAppearance(drawer);
		});
	}

	#tellAppearance(drawer: Drawer<Ask> | undefined): void {
		drawer?.post({ kind: 'appearance', ...this.look() }, []);
	}

	#hear(reply: Exclude<Reply, { kind: 'ready' }>): void {
		const { request } = reply;
		const of = 'picture' in reply ? reply.picture : request;
		if (this.#waiting.get(of)?.request === request) this.#forget(of);
		if ('picture' in reply) this.#pictures.get(of)?.heard(reply);
		else {
			this.#tables.get(request)?.done(reply.kind === 'table' ? reply.table : undefined);
			this.#tables.delete(request);
		}
	}

	#askTable(request: number, ask: Ask): void {
		if (!this.#drawer) return;
		this.#await(request, request);
		this.#drawer.post({ kind: 'table', request, ask }, []);
	}

	#await(of: number, request: number): void {
		this.#forget(of);
		this.#waiting.set(of, { request, late: setTimeout(() => this.#lose(), PATIENCE) });
	}

	#forget(of: number): void {
		clearTimeout(this.#waiting.get(of)?.late);
		this.#waiting.delete(of);
	}

	/** The drawer is gone: the next has its turn. */
	#lose(): void {
		this.#close();
		void this.#next();
	}

	#close(): void {
		this.#drawer?.close();
		this.#drawer = undefined;
		for (const of of [...this.#waiting.keys()]) this.#forget(of);
	}

	#noTables(): void {
		for (const { done } of this.#tables.values()) done(undefined);
		this.#tables.clear();
	}
}
