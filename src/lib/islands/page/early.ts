/**
 * Runs in the head, before anything is painted: puts the reader's settings into force, so that no page flashes in the
 * wrong colours, and takes a reader who prefers the article, or plain words, there.
 */
import { INDEX } from './index-file';
import { SETTINGS, apply, isValue, remembered, type Setting } from './preferences';

/** The step that the address names, without a guess: the article asks for none. */
const [step] = location.hash.split('&');

const root = document.documentElement;
const { page, text } = root.dataset;
root.classList.add('js');
const asked = new URLSearchParams(location.search);
for (const setting of Object.keys(SETTINGS) as Setting[]) apply(setting, remembered(setting));
for (const setting of ['view', 'text'] as const) {
	const value = asked.get(setting);
	if (isValue(setting, value)) apply(setting, value);
}
if (page === 'story' && root.dataset.view === 'article') location.replace(`article/${step}`);
// A page that is written in plain words stays so; one that isn't leads a reader who wants them there.
if (text) apply('text', text);
else if (page === 'article' && root.dataset.text === 'plain') location.replace(`plain/${INDEX}${step}`);
