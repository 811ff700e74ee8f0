// Builds what runs in browsers: modules into a folder (`node scripts/islands.mjs <folder>`), then the zip's script. The site's
// build runs it beside its own work, and is told when the modules are there.
import { writeFileSync } from 'node:fs';
import { PACKED, buildModules, buildPacked } from './lib/islands.mjs';
import { optimizeLess } from './lib/v8-flags.mjs';

optimizeLess();

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder to build into: node scripts/islands.mjs <folder>');
await buildModules(folder);
process.send?.('modules');
writeFileSync(PACKED, await buildPacked());
process.disconnect?.();
