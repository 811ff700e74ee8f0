import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build has its embeds. */
export const FOLDER = 'build/embed';

const folders = (path: string) =>
	readdirSync(path, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

/** Every scene of the build that can be embedded, by its path below `/embed/`. */
export const scenes = (): string[] => folders(FOLDER).filter((name) => name !== 'hosts');
/** Every step of them. */
export const steps = (): string[] =>
	scenes().flatMap((scene) => folders(join(FOLDER, scene)).map((step) => `${scene}/${step}`));
