/** Printed notes of a page: facts in the order in which the page first names them, numbered from 1. */
export class Notes {
	#numbers = new Map<string, number>();

	/** The number of a fact's note. */
	of = (fact: string): number => {
		const number = this.#numbers.get(fact) ?? this.#numbers.size + 1;
		this.#numbers.set(fact, number);
		return number;
	};

	/** The facts noted so far, by number. */
	get facts(): string[] {
		return [...this.#numbers.keys()];
	}
}
