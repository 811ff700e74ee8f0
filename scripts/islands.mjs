// Builds what runs in browsers into a folder: `node scripts/islands.mjs <folder>`. The site's build runs it beside its own work.
import { buildModules } from './lib/islands.mjs';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder to build into: node scripts/islands.mjs <folder>');
await buildModules(folder);
