import type { Table } from '$lib/markup/table';
import { appearanceNow, onColors } from './appearance';
import type { PictureReply, Reply, Request } from './messages';

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
	open: (moves: boolean) => void;
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
	#pictures = new Map<number, PictureListener>();
	#tables = new Map<number, (table: Table | undefined) => void>();
	/** What hasn't been answered yet, by request. */
	#waiting = new Map<number, ReturnType<typeof setTimeout>>();
	#last = 0;
	#failed = false;
	#forgetColors: () => void;

	/** @param drawers makes each of them, the best first */
	constructor(drawers: readonly (() => Promise<Drawer<Ask>>)[]) {
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
		if (this.#drawer) listener.open(this.#drawer.moves);
		else if (this.#failed) listener.failed();
	}

	remove(picture: number): void {
		this.#pictures.delete(picture);
		this.#drawer?.post({ kind: 'remove', picture }, []);
	}

	/** Asks for something; only a picture that has been opened may. */
	post(message: Request<Ask>, transfer: Transferable[] = []): void {
		if (message.kind === 'show') this.#await(message.request);
		this.#drawer?.post(message, transfer);
	}

	/** Says that something may be asked for soon. */
	prepare(ask: Ask): void {
		this.#drawer?.post({ kind: 'ahead', ask }, []);
	}

	/** The rows behind a picture; nothing where they can't be had. */
	table(ask: Ask): Promise<Table | undefined> {
		const request = this.number();
		return new Promise((done) => {
			this.#tables.set(request, done);
			this.#await(request);
			this.#drawer?.post({ kind: 'table', request, ask }, []);
		});
	}

	/** Ends it all. */
	stop(): void {
		this.#drawers = [];
		this.#close();
		this.#forgetColors();
	}

	async #next(): Promise<void> {
		const make = this.#drawers.shift();
		if (!make) {
			this.#failed = true;
			for (const { failed } of this.#pictures.values()) failed();
			return;
		}
		try {
			const drawer = await make();
			const moves = await this.#greet(drawer);
			this.#drawer = { ...drawer, moves: drawer.moves && moves };
			for (const { open } of this.#pictures.values()) open(this.#drawer.moves);
		} catch {
			await this.#next();
		}
	}

	/** @returns whether pictures can move; rejected where nobody answers */
	#greet(drawer: Drawer<Ask>): Promise<boolean> {
		return new Promise((answered, silent) => {
			const late = setTimeout(lost, PATIENCE);
			function lost() {
				clearTimeout(late);
				drawer.close();
				silent(new Error('nobody draws'));
			}
			drawer.hear(
				(reply) => {
					if (reply.kind !== 'ready') return this.#hear(reply);
					clearTimeout(late);
					answered(reply.moves);
				},
				() => (this.#drawer ? this.#lose() : lost())
			);
			this.#tellAppearance(drawer);
		});
	}

	#tellAppearance(drawer: Drawer<Ask> | undefined): void {
		drawer?.post({ kind: 'appearance', ...appearanceNow() }, []);
	}

	#hear(reply: Exclude<Reply, { kind: 'ready' }>): void {
		clearTimeout(this.#waiting.get(reply.request));
		this.#waiting.delete(reply.request);
		if (reply.kind === 'table' || reply.kind === 'no-table') {
			this.#tables.get(reply.request)?.(reply.kind === 'table' ? reply.table : undefined);
			this.#tables.delete(reply.request);
		} else this.#pictures.get(reply.picture)?.heard(reply);
	}

	#await(request: number): void {
		this.#waiting.set(
			request,
			setTimeout(() => this.#lose(), PATIENCE)
		);
	}

	/** The drawer is gone: the next has its turn. */
	#lose(): void {
		this.#close();
		void this.#next();
	}

	#close(): void {
		this.#drawer?.close();
		this.#drawer = undefined;
		for (const timer of this.#waiting.values()) clearTimeout(timer);
		this.#waiting.clear();
		for (const done of this.#tables.values()) done(undefined);
		this.#tables.clear();
	}
}
