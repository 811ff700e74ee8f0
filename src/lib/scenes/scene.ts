import { say, type Copy } from '$lib/charts/copy';
import type { LayoutInput } from '$lib/charts/dimensions';
import type { Frame } from '$lib/charts/frame';
import { tableIn, type Table, type TableCopy } from '$lib/charts/table';
import type { Locale } from '$lib/facts/format';

export type { LayoutInput } from '$lib/charts/dimensions';
export type { Cell, Table } from '$lib/charts/table';

/**
 * A part of a picture that can be shown on its own, for "what do you notice, what do you wonder?": drawn marks, axes,
 * labels and numbers, and the headline and credit around it.
 */
export type Layer = 'shapes' | 'axes' | 'labels' | 'words';

/**
 * A scene: pictures as a pure function of a state. `layout` knows no DOM, no clock and no chance; each state is
 * complete, never a change to another, so that any state can follow any other.
 */
export interface Scene<State = unknown> {
	id: string;
	states: Readonly<Record<string, State>>;
	/** The state that stands for the whole scene where only one picture fits; every reader's first load carries it. */
	poster: string;
	/** The state for link previews, where weight is no matter; the poster when left out. */
	preview?: string;
	/** For states whose picture teaches more when it comes bit by bit: its layers, in the order in which they appear. */
	layers?: Readonly<Record<string, readonly Layer[]>>;
	/**
	 * States that the story lets its readers scroll through: how far, in pixels of the page. Their layout looks at
	 * `progress`; everywhere else, and where less motion is wanted, they stand still and whole.
	 */
	scrolled?: Readonly<Record<string, number>>;
	layout: (state: State, input: LayoutInput) => Frame;
	/**
	 * The text alternative of each state: what a reader who can't see the picture needs to follow the step. A message by the
	 * state's name, or words put together; facts in it are written out.
	 */
	describe: Readonly<Record<string, Copy>> | ((state: State, locale: Locale) => Copy);
	/** The table of each state, which is also its CSV. */
	rows: Readonly<Record<string, TableCopy>> | ((state: State, locale: Locale) => TableCopy);
}

/** A scene whose states are addressed by name: what the stage and the pages work with. */
export interface NamedScene {
	id: string;
	stateNames: readonly string[];
	poster: string;
	preview: string;
	/** The layers in which a state's picture can be revealed; none for a picture that is shown whole. */
	layers: (state: string) => readonly Layer[];
	/** How far a state is scrolled through, in pixels of the page; 0 for those that aren't. */
	scrolled: (state: string) => number;
	/** @throws with scene and state when there is no such state. */
	layout: (state: string, input: LayoutInput) => Frame;
	describe: (state: string, locale: Locale) => string;
	rows: (state: string, locale: Locale) => Table;
}

/** Closes a scene over its states, so that nothing outside needs to know their type. */
export function defineScene<State>(scene: Scene<State>): NamedScene {
	const state = (name: string): State => {
		const found = scene.states[name];
		if (found === undefined) throw new Error(`scenes/${scene.id}: there is no state "${name}"`);
		return found;
	};
	/** What a scene says of a state, by its name or worked out. */
	const of = <T>(
		said: Readonly<Record<string, T>> | ((s: State, l: Locale) => T),
		name: string,
		locale: Locale
	): T => {
		if (typeof said === 'function') return said(state(name), locale);
		const found = said[name];
		if (found === undefined) throw new Error(`scenes/${scene.id}: nothing is said of the state "${name}"`);
		return found;
	};
	const { poster, preview = poster } = scene;
	state(poster);
	state(preview);
	Object.keys({ ...scene.layers, ...scene.scrolled }).forEach(state);
	return {
		id: scene.id,
		stateNames: Object.keys(scene.states),
		poster,
		preview,
		layers: (name) => scene.layers?.[name] ?? [],
		scrolled: (name) => scene.scrolled?.[name] ?? 0,
		layout: (name, input) => scene.layout(state(name), input),
		describe: (name, locale) => say(of(scene.describe, name, locale), locale),
		rows: (name, locale) => tableIn(of(scene.rows, name, locale), locale)
	};
}
