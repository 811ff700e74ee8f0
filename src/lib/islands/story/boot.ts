/** The story page's own script: everything the page says is there already, this brings it to life. */
import { startReader } from './reader.svelte';

const root = document.querySelector<HTMLElement>('[data-story]');
if (root) void startReader(root, 'sources/#');
