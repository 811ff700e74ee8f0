/** What a key asks of a presentation. */
export type Command =
	| { do: 'move'; by: 1 | -1 }
	| { do: 'first' | 'last' | 'screen' | 'overview' | 'notes' | 'help' | 'code' | 'close' }
	| { do: 'blank'; as: 'black' | 'white' }
	| { do: 'jump'; number: number };

/** Keys that are no characters, as clickers and keyboards send them. */
const NAMED: Readonly<Record<string, Command>> = {
	ArrowRight: { do: 'move', by: 1 },
	ArrowDown: { do: 'move', by: 1 },
	PageDown: { do: 'move', by: 1 },
	' ': { do: 'move', by: 1 },
	ArrowLeft: { do: 'move', by: -1 },
	ArrowUp: { do: 'move', by: -1 },
	PageUp: { do: 'move', by: -1 },
	Home: { do: 'first' },
	End: { do: 'last' },
	F5: { do: 'screen' },
	Escape: { do: 'close' }
};

/** Keys that type a character: they can be switched off (WCAG 2.1.4). */
const LETTERS: Readonly<Record<string, Command>> = {
	n: { do: 'move', by: 1 },
	p: { do: 'move', by: -1 },
	b: { do: 'blank', as: 'black' },
	'.': { do: 'blank', as: 'black' },
	w: { do: 'blank', as: 'white' },
	f: { do: 'screen' },
	o: { do: 'overview' },
	s: { do: 'notes' },
	q: { do: 'code' },
	'?': { do: 'help' }
};

/** A number of more digits than any story has slides is a hand lying on the keyboard. */
const MOST_DIGITS = 4;

export interface Pressed {
	key: string;
	shiftKey?: boolean;
}

/** Reads keys; digits are gathered until Enter says that the number is whole. */
export class KeyReader {
	#digits = '';

	/** @param letters whether keys that type a character count */
	read({ key, shiftKey = false }: Pressed, letters: boolean): Command | undefined {
		if (letters && /^\d$/.test(key)) {
			this.#digits = (this.#digits + key).slice(-MOST_DIGITS);
			return undefined;
		}
		const digits = this.#digits;
		if (key !== 'Shift') this.#digits = '';
		if (key === 'Enter') return digits ? { do: 'jump', number: Number(digits) } : { do: 'move', by: 1 };
		if (key === ' ' && shiftKey) return { do: 'move', by: -1 };
		return NAMED[key] ?? (letters ? LETTERS[key.toLowerCase()] : undefined);
	}
}
