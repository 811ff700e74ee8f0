// The programs that `npm run test:browsers` drives: where they are, and what to install where they aren't.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { globSync } from 'node:fs';
