import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, giveUp, run, runNode } from '../steps.mjs';

/** What sources import but git doesn't keep; made once, here. */
const GENERATED = ['src/lib/generated', 'src/lib/paraglide', '.svelte-kit'];

/**
 * A copy of the last commit that can be built and tested: with this folder's packages and generated sources.
 *
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
export async function copyOfHead() {
	const prepared = await runNode(['scripts/prepare.mjs'], { quiet: true });
	if (!prepared.ok) giveUp(`The generated sources could not be made:\n\n${prepared.output}`);
	const folder = join(mkdtempSync(join(tmpdir(), 'distant-partners-broken-')), 'copy');
	const made = await run('git', ['worktree', 'add', '--detach', folder, 'HEAD'], { quiet: true });
	if (!made.ok) giveUp(`No copy of the last commit could be made:\n\n${made.output}`);
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	for (const path of GENERATED)
		if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
	return {
		folder,
		remove: async () => {
			await run('git', ['worktree', 'remove', '--force', folder], { quiet: true });
			rmSync(join(folder, '..'), { recursive: true, force: true });
		}
	};
}
