import type { Segment } from '$lib/story';

/** Words with or without links; documents print facts as plain words. */
export type Copy = string | readonly Segment[];

/** What documents for teachers are made of, whatever writes them. */
export type Block =
	| { kind: 'title' | 'heading' | 'kicker' | 'lead' | 'text' | 'question' | 'small'; words: Copy }
	/** A heading that leads to a page of the site; the address is complete. */
	| { kind: 'subheading'; words: Copy; link?: string }
	/** Words with a label in front of them, "To ask: …", which may lead to a page of the site. */
	| { kind: 'labelled'; label: string; words: Copy; link?: string }
	| { kind: 'list'; items: readonly Copy[]; numbered?: boolean }
	/** A picture, drawn when it is asked for, with its text alternative; its size in pixels gives its proportions, `width` how wide it stands, in millimetres. */
	| {
			kind: 'picture';
			png: () => Promise<Uint8Array<ArrayBuffer>>;
			size: readonly [number, number];
			width: number;
			alt: string;
	  }
	/** Something to do, which stays with the lines after it. */
	| { kind: 'task'; words: Copy }
	/** Lines to write on, which stay together. */
	| { kind: 'lines'; count: number }
	| { kind: 'table'; columns: readonly string[]; rows: readonly (readonly string[])[] }
	| { kind: 'page-break' };

/** A document: its title, what it is, and its content. */
export interface DocumentContent {
	title: string;
	description: string;
	blocks: readonly Block[];
}
