// `npm run licences`: writes into NOTICE.md under which licences other people's packages come.
import { readFileSync, writeFileSync } from 'node:fs';
import { withLicences } from './lib/licences.mjs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
writeFileSync('NOTICE.md', withLicences(readFileSync('NOTICE.md', 'utf8'), lock));
