import { afterEach, expect, it, vi } from 'vitest';
import { facts } from '$lib/facts/known';
import { when } from './when';

afterEach(() => vi.restoreAllMocks());

it.each(['5 – 7 November 2007', '5\u2009–\u20097 November 2007', '5–7 November 2007'])(
	'a range of days is as long in every browser: %j',
	(formatted) => {
		vi.spyOn(Intl.DateTimeFormat.prototype, 'formatRange').mockReturnValue(formatted);
		const range = facts.find(({ period, kind }) => kind === 'visit' && /^\d{4}-\d\d-\d\d\//.test(period));
		expect(when(range?.id ?? '', 'en')).toBe('5–7 November 2007');
	}
);
