import type { Segment } from '$lib/story';

/** Words with or without links; documents print facts as plain words. */
export type Copy = string | readonly Segment[];

/** What documents for teachers are made of, whatever writes them. */
export type Block =
	/** The document's one title, which is its first heading; below it headings and subheadings. */
	| { kind: 'title' | 'heading' | 'kicker' | 'lead' | 'text' | 'small'; words: Copy }
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
	/** What pupils fill in of themselves, on one line. */
	| { kind: 'blanks'; labels: readonly string[] }
	/** Things to do, numbered, each with lines to write on. Where a list is parted, `from` is how many went before. */
	| { kind: 'tasks'; tasks: readonly { words: Copy; lines: number }[]; from?: number }
	/** The same things, each with its answer. */
	| { kind: 'answers'; tasks: readonly { words: Copy; answer: Copy }[] }
	| { kind: 'table'; columns: readonly string[]; rows: readonly (readonly string[])[] }
	/** Two things side by side, so many millimetres wide. */
	| { kind: 'columns'; columns: readonly { width: number; blocks: readonly Block[] }[] }
	/** The headings, with their pages. */
	| { kind: 'contents'; words: Copy }
	| { kind: 'page-break' };

/** A document: its title, what it is, and its content. */
export interface DocumentContent {
	title: string;
	description: string;
	blocks: readonly Block[];
}
