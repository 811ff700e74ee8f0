import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedLicences, withLicences } from '../scripts/lib/licences.mjs';

const notice = readFileSync('NOTICE.md', 'utf8');
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

it('NOTICE.md lists the packages of today with their licences: `npm run licences` writes it', () =>
	expect(withLicences(notice, lock)).toBe(notice));

it('nothing that readers get asks more of those who copy it than its name', () => {
	const asked = [...shippedLicences(lock)].filter(
		([, licence]) => !/^(MIT|ISC|0BSD|BSD-[23]-Clause|OFL-1\.1)$/.test(licence)
	);
	expect(asked).toEqual([]);
	expect(shippedLicences(lock).get('internmap')).toBe('ISC');
});
