import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../scripts/lib/files.mjs';

/** How many lines a style sheet may have; for code, ESLint counts. */
const LONGEST = 250;

describe('style sheets', () =>
	it.each(filesIn('src').filter((path) => path.endsWith('.css') && !path.includes('generated')))(
		'%s can be read at one go',
		(path) =>
			expect(readFileSync(`src/${path}`, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(LONGEST)
	));
