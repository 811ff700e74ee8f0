/** The speaker's view: its notes are all in the page; this shows one slide's at a time, in step with the slides. */
import { startNotes } from './notes.svelte';

const root = document.querySelector<HTMLElement>('[data-speaker]');
// Where a deck's script can't be had, the page stays as it is written.
if (root) startNotes(root).catch(() => undefined);
