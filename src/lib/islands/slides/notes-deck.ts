import { keepAddress } from '$lib/islands/page/keep-address';
import { readDeck, type DeckName } from '../../slides/deck-name';
import { fragmentOf, readFragment } from './address';
import { arrange, chooseDeck, leavingLink, noSlide } from './chosen-deck';

export interface Limited {
	/** The deck that is shown; nothing where all slides are. */
	name?: DeckName;
	/** What a reader is to be told where the address asked for something else. */
	told?: string;
}

/**
 * Leaves in the speaker's view the notes to a deck's slides, and of a lesson what its parts take and ask for.
 */
export function limitNotes(root: HTMLElement, asked: DeckName): Limited {
	const { deck, told } = chooseDeck(asked, root);
	const { session } = readFragment(location.hash);
	// What the address asks for and isn't there, it asks for no longer.
	keepAddress(location.pathname + fragmentOf({ session, deck: deck?.name }));
	if (!deck) return { told };
	const { kind, of } = readDeck(deck.name);
	const plan = kind === 'lesson' ? root.querySelector(`[data-plan="${CSS.escape(of)}"]`) : undefined;
	arrange(root, deck);
	if (plan) root.querySelector('main')?.prepend(plan);
	root.dataset.noSlide = noSlide(deck);
	const leave = leavingLink();
	leave.href = location.pathname;
	root.querySelector('.turn')?.append(leave);
	return { name: deck.name, told };
}
