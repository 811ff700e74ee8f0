import { readFileSync } from 'node:fs';

/** The version of the site: the package's. */
export const packVersion = () => JSON.parse(readFileSync('package.json', 'utf8')).version;

/** Name of the pack, and of the folder in it. */
export const packName = () => `distant-partners-${packVersion()}`;
