/** The slides' own script: every slide is a page that says and shows all it has; this turns them in place. */
import { wireLinks } from '../picture-menu/links';
import { startDeck } from './deck.svelte';

const root = document.querySelector<HTMLElement>('[data-deck]');
// Where that fails, links still lead from slide to slide.
if (root) startDeck(root).catch(() => undefined);
wireLinks((link) => void import('../picture-menu/open').then(({ openMenu }) => openMenu(link, link.href)));
