/** What every page gets from a script: settings, ways of reading, and numbers that open their evidence in place. */
import { openEvidence } from './evidence';
import { wireSettings } from './settings';
import { wireViews } from './views';

wireSettings();
wireViews();
openEvidence();
