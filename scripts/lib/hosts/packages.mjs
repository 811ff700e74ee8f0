import { existsSync } from 'node:fs';
import { detail, run } from '../steps.mjs';

const MINUTE = 60_000;

/**
 * Sees to packages of Debian that a part needs.
 *
 * @param {readonly string[]} packages
 * @param {boolean} there whether what they bring is there already
 * @returns {Promise<string | undefined>} why they can't be had, and what to do; nothing where they are there
 */
export async function missing(packages, there) {
	if (there) return undefined;
	const install = `apt-get install ${packages.join(' ')}`;
	if (!existsSync('/usr/bin/apt-get')) return `as this system has no apt-get; on Debian: ${install}`;
	if (process.getuid?.() !== 0) return `as only root may install it: ${install}`;
	detail(`Installing ${packages.join(', ')} …`);
	const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
	await run('apt-get', ['update'], { ...options, limit: 3 * MINUTE });
	const { ok } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
		...options,
		limit: 10 * MINUTE
	});
	return ok ? undefined : `as it could not be installed: ${install}`;
}
