import { say } from '$lib/charts/copy';
import type { Color, Mark } from '$lib/charts/frame';
import { curve, dot, line, rect } from '$lib/charts/marks';
import { under } from '$lib/charts/label';
import { labelsIn } from '$lib/charts/labels';
import { countryName } from '$lib/charts/names';
import { fact } from '$lib/facts';
import { spanOfDate } from '$lib/facts/dates';
import type { Locale } from '$lib/facts/format';
import { rival, value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { roomOf, type TimeAxis, type VisitsDimensions } from './dimensions';
import { setSide, wordMarks, type Part, type Words } from './label';
import { isDisputed, proofOfStop, TOURS } from './tours';
import type { Proof } from './visits';

/** Something that a curve leads to: a stop of one tour, or what was said on a day. */
interface Ray {
	key: string;
	/** The moment on the ruler that it comes from. */
	at: number;
	from: Color;
	to: Color;
	proof: Proof;
	shape?: 'diamond';
	parts: readonly Part[];
}

const middleOf = (id: string): number => {
	const { from, to } = spanOfDate(String(fact(id).value));
	return (from + to) / 2;
};

/** The stops of De Gucht's tour, each with its day, and the paper's struck out where a better source has another. */
function stops(locale: Locale): Ray[] {
	const at = middleOf('visit-de-gucht-tour');
	return TOURS.osce.map((stop): Ray => {
		const { republic, fact: id, did } = stop;
		const named: Part = { text: countryName(republic, locale), rank: 0, color: republic, weight: 600 };
		const date: Part = { text: value(id, locale, 'auto'), rank: 1, color: 'ink', fact: id, inline: true };
		const paper: Part = {
			text: m.silence_stop_by_paper({ date: rivalOf(id, locale) }, { locale }),
			...{ rank: 2, color: 'muted', fact: id, struck: true, inline: true }
		};
		return {
			...{ key: `de-gucht-tour-${republic}`, at, from: 'BE', to: republic, proof: proofOfStop(stop) },
			parts: [
				named,
				date,
				...(isDisputed(stop) ? [paper] : []),
				{ text: did({}, { locale }), rank: 3, color: 'muted' }
			]
		};
	});
}

const rivalOf = (id: string, locale: Locale): string =>
	fact(id).status.kind === 'disputed' ? rival(id, locale) : '';

/** What Luxembourg said for the EU after Andijan. */
const said = (locale: Locale): Ray[] =>
	(
		[
			['silence-condemned', m.silence_values_condemned],
			['silence-threat', m.silence_values_threat]
		] as const
	).map(([id, words]): Ray => ({
		...{ key: id, at: middleOf(id), from: 'LU', to: 'UZ', proof: 'single', shape: 'diamond' },
		parts: [
			{ text: value(id, locale), rank: 0, color: 'ink', weight: 600, fact: id },
			{ text: words({}, { locale }), rank: 1, color: 'muted' }
		]
	}));

/** When the sanctions began: with the ban on travel. */
const sanctionsFrom = (): number => spanOfDate(fact('silence-visa-ban').period).from;

const sanctions = (locale: Locale): Ray => ({
	...{ key: 'sanctions', at: sanctionsFrom(), from: 'muted', to: 'UZ', proof: 'single', shape: 'diamond' },
	parts: [
		{
			text: say(m.silence_values_sanctions, locale),
			...{ rank: 0, color: 'ink', weight: 600, fact: 'silence-sanctions-ended' }
		}
	]
});

/** Curves that fan out from one time on the ruler, to the east, and what each leads to. */
function fan(rays: readonly Ray[], axis: TimeAxis, dimensions: VisitsDimensions): Mark[] {
	const { width, radius, run, lead, narrow, top, bottom } = dimensions;
	const edge = axis.edge('east');
	const out = run + dimensions.pitch * (narrow ? 0.5 : 1.5);
	const words = rays.map(({ key, at, parts }): Words => ({
		...{ key, direction: 'east', y: axis.y(at) },
		parts: narrow ? parts.filter(({ rank }) => rank < 3) : parts
	}));
	const [least, most] = [top + lead, bottom - lead * 0.5];
	const set = setSide(words, () => out + radius + 6, roomOf('east', axis, width), dimensions, [least, most]);
	return rays.flatMap(({ key, at, from, to, proof, shape }) => {
		const own = set.find((one) => one.words.key === key);
		if (!own) return [];
		const [y, row, x] = [axis.y(at), own.first, edge + out];
		return [
			curve(
				`curve-${key}`,
				[
					[edge, y],
					[edge + out * 0.6, y],
					[edge + out * 0.3, row],
					[x - radius, row]
				],
				to,
				{ from, stroke: narrow ? 1.5 : 2, dashed: true, colorStop: 0.35 }
			),
			dot(`dot-${key}`, [x, row], radius * (shape ? 1.15 : 1), to, {
				fill: proof === 'agreed' ? 'solid' : 'hollow',
				shape,
				delay: 0.25
			}),
			...wordMarks(own, edge, dimensions)
		];
	});
}

/** De Gucht's tour, stop by stop. */
export const tourMarks = (axis: TimeAxis, dimensions: VisitsDimensions): Mark[] =>
	fan(stops(dimensions.locale), axis, dimensions);

/** Andijan on the ruler, what was said of it, and how long the sanctions lasted. */
export function valuesMarks(axis: TimeAxis, dimensions: VisitsDimensions): Mark[] {
	const { band, label: size, run, radius, pitch, phrase, narrow, roomy } = dimensions;
	const text = labelsIn(dimensions);
	const y = axis.y(middleOf('silence-shooting'));
	const half = Math.min(band * 0.22, 9);
	const cross = (key: string, rise: 1 | -1) =>
		line(`andijan-${key}`, [axis.x - half, y + half * rise], [axis.x + half, y - half * rise], 'ink', {
			stroke: 3
		});
	const [from, to] = [axis.y(sanctionsFrom()), axis.y(middleOf('silence-sanctions-ended'))];
	const number = Math.min(phrase, narrow ? 34 : 64);
	const left = axis.edge('west') - run - pitch * 2 - radius;
	return [
		cross('a', 1),
		cross('b', -1),
		rect('sanctions-bar', [axis.edge('east') + run * 0.2, from, Math.max(3, run * 0.16), to - from], 'UZ', {
			opacity: 0.55,
			enter: { height: 0 }
		}),
		...fan([...said(dimensions.locale), sanctions(dimensions.locale)], axis, dimensions),
		text('toll', [left, y + number * 0.36], '{silence-toll}', [number, 'ink'], {
			anchor: 'end',
			font: 'display'
		}),
		...(roomy
			? [
					text(
						'toll-words',
						[left, y + number * 0.36 + under(number, size)],
						m.silence_toll,
						[size, 'muted'],
						{
							anchor: 'end',
							width: left - 2,
							halo: false
						}
					)
				]
			: [])
	];
}
