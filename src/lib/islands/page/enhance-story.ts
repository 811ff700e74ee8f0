/**
 * What `enhance.ts` does, for the story: its modules, which come after the first paint, see to its menu, its evidence, the
 * search's key and storing it (`islands/story/boot.ts`), so that its words needn't wait for that script, too. It has no texts to copy.
 */
import { wireSettings } from './settings';
import { wireViews } from './views';

wireSettings();
wireViews();
