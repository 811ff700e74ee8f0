import type { Message } from '$lib/charts/copy';
import type { Headline } from '$lib/charts/headline';
import { formatCount } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { View } from './states';
import { countOf, SILENCE, TOPICS } from './years';

/** So many of all. */
const share =
	(part: number): Message =>
	(_, options) => {
		const number = (count: number) => formatCount(count, options.locale);
		return m.chronicle_head_share({ part: number(part), count: number(countOf(TOPICS)) }, options);
	};

/** What stands above the picture of each step. */
export const HEADLINES: Readonly<Record<View, Headline>> = {
	everything: {
		big: (_, options) =>
			m.chronicle_head_everything({ count: formatCount(countOf(TOPICS), options.locale) }, options),
		line: m.chronicle_line_everything
	},
	politics: { big: share(countOf(['politics'])), line: m.chronicle_line_politics },
	money: { big: share(countOf(['money'])), line: m.chronicle_line_money },
	gap: { big: SILENCE.map((id) => `{${id}|year}`).join('–'), line: m.chronicle_line_gap },
	far: { big: share(countOf(TOPICS, 'KZ')), line: m.chronicle_line_far },
	after: { big: m.chronicle_head_after, line: m.chronicle_line_after }
};
