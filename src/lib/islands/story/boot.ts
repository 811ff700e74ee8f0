/** The story page's own script: everything the page says is there already, this brings it to life. */
import { keepOffline } from '../offline/offline';
import { openEvidence } from '../page/evidence';
import { wireMenu } from '../page/menu';
import { openSearchByKey } from '../page/search-key';
import { startReader } from './reader.svelte';

/** Whether the browser can tell where the reader is and how much room there is: one that can't has the page as it is written. */
function canFollow(): boolean {
	try {
		new IntersectionObserver(() => {});
		new ResizeObserver(() => {});
		return matchMedia('all').matches;
	} catch {
		return false;
	}
}

openEvidence();
const root = document.querySelector<HTMLElement>('[data-story]');
if (root && canFollow()) void startReader(root, 'sources/#').catch(console.warn);
wireMenu();
openSearchByKey();
keepOffline();
