/**
 * Runs in the head, before anything is painted: puts the reader's settings into force, so that no page flashes in the
 * wrong colours, and takes a reader who prefers the article there.
 */
import { SETTINGS, apply, isValue, remembered, type Setting } from './preferences';

const root = document.documentElement;
root.classList.add('js');
const asked = new URLSearchParams(location.search).get('view');
for (const setting of Object.keys(SETTINGS) as Setting[]) apply(setting, remembered(setting));
if (isValue('view', asked)) apply('view', asked);
if (root.dataset.page === 'story' && root.dataset.view === 'article')
	location.replace(`article/${location.hash}`);
