/** A page in some browser: what every browser can be asked to do, so that the same test runs in all of them. */
export interface Tab {
	goto: (url: string) => Promise<void>;
	reload: () => Promise<void>;
	/** Runs a function in the page, and waits for what it promises. What goes in and comes out is JSON. */
	evaluate: {
		<Result>(work: () => Result | Promise<Result>): Promise<Result>;
		<Given, Result>(work: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
	};
	/** The same in the frame whose address ends so, wherever in the page it is. */
	evaluateIn: <Result>(address: string, work: () => Result | Promise<Result>) => Promise<Result>;
	/** Clicks into the middle of an element with a real pointer, after scrolling to it where it is out of sight. */
	click: (selector: string) => Promise<void>;
	/** Presses a pointer at one place of the window, and lets go at another. */
	drag: (from: readonly [x: number, y: number], to: readonly [x: number, y: number]) => Promise<void>;
	/** Presses a key, by its name in the DOM's words. */
	press: (key: string) => Promise<void>;
	type: (text: string) => Promise<void>;
	/** Gives the page a room of so many pixels, as another window, another zoom and a turned phone do. */
	resize: (width: number, height: number) => Promise<void>;
	/** The page that something opens. */
	opened: (act: () => Promise<void>) => Promise<Tab>;
	/** Brings the page before all others: those behind it may not be painted. */
	front: () => Promise<void>;
	screenshot: (file: string) => Promise<void>;
	close: () => Promise<void>;
}

/** A running browser, with one profile of its own. */
export interface Browser {
	/** Its name and version, as it says them. */
	version: string;
	/** A new page. */
	open: () => Promise<Tab>;
	/** Whatever pages have complained of since this was last asked. */
	complaints: () => string[];
	close: () => Promise<void>;
}
