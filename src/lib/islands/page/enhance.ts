/** What every page gets from a script: settings, ways of reading, numbers that open their evidence in place, texts to copy. */
import { wireCopying } from './copy';
import { openEvidence } from './evidence';
import { keepOffline } from '../offline/offline';
import { wireMenu } from './menu';
import { openSearchByKey } from './search-key';
import { wireSettings } from './settings';
import { wireViews } from './views';

wireSettings();
wireViews();
wireMenu();
openEvidence();
wireCopying();
openSearchByKey();
keepOffline();
