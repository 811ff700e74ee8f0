// @font-face rules: the cut faces, and local stand-ins scaled to the same width and line height, so that
// nothing moves when the real face arrives.
import { createFontStack } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';
import { PARTS, unicodeRange } from './characters.mjs';
import { FACES, instance } from './fonts.mjs';

/**
 * Metrics of the system fonts that stand in, as published in @capsizecss/metrics. The Liberation fonts have the
 * widths of Arial and Times New Roman, so they share an entry. Within a family a later rule wins over an earlier
 * one, and a rule whose local font is missing counts as absent: hence Times first, Georgia last.
 */
const STAND_INS = {
	serif: [
		{
			regular: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif', 'Tinos'],
			bold: [
				'Times New Roman Bold',
				'TimesNewRomanPS-BoldMT',
				'Liberation Serif Bold',
				'LiberationSerif-Bold'
			],
			metrics: { ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048, capHeight: 1356, xHeight: 916 },
			width: { regular: 832, bold: 886 }
		},
		{
			regular: ['Georgia'],
			bold: ['Georgia Bold', 'Georgia-Bold'],
			metrics: { ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048, capHeight: 1419, xHeight: 986 },
			width: { regular: 913, bold: 1062 }
		}
	],
	sans: [
		{
			regular: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans', 'LiberationSans', 'Arimo'],
			bold: ['Arial Bold', 'Arial-BoldMT', 'Helvetica Bold', 'Liberation Sans Bold', 'LiberationSans-Bold'],
			metrics: { ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048, capHeight: 1467, xHeight: 1062 },
			width: { regular: 913, bold: 983 }
		}
	]
};

const rule = (lines) => `@font-face {\n${lines.map((line) => `\t${line};\n`).join('')}}\n`;

const faceRule = ({ family, name, weight }, { end, characters }) =>
	rule([
		`font-family: '${family}'`,
		'font-style: normal',
		`font-weight: ${weight}`,
		// A phone on a slow line gets the words at once, in a stand-in of the same measure, and the real face as soon as it is there.
		'font-display: swap',
		`src: url('./${name}${end}') format('woff2')`,
		`unicode-range: ${unicodeRange(characters)}`
	]);

/** The rule of one stand-in: `cut` is 'regular' or 'bold', `weight` the range of weights it serves. */
async function standInRule(face, standIn, cut, weight) {
	const own = await fromBuffer(await instance(face.source, face[cut]));
	const [{ '@font-face': scaled }] = createFontStack(
		[own, { ...standIn.metrics, xWidthAvg: standIn.width[cut], familyName: 'local' }],
		{ fontFaceFormat: 'styleObject' }
	).fontFaces;
	return rule([
		`font-family: '${face.family} Fallback'`,
		'font-style: normal',
		`font-weight: ${weight}`,
		`src: ${standIn[cut].map((name) => `local('${name}')`).join(', ')}`,
		`size-adjust: ${scaled.sizeAdjust}`,
		`ascent-override: ${scaled.ascentOverride}`,
		`descent-override: ${scaled.descentOverride}`,
		`line-gap-override: ${scaled.lineGapOverride ?? '0%'}`
	]);
}

/** The whole of fonts.css. */
export async function fontCss() {
	const rules = FACES.flatMap((face) => PARTS.map((part) => faceRule(face, part)));
	for (const face of FACES) {
		for (const standIn of STAND_INS[face.fallback]) {
			rules.push(await standInRule(face, standIn, 'regular', face.bold ? '400 500' : face.weight));
			if (face.bold) rules.push(await standInRule(face, standIn, 'bold', '600 700'));
		}
	}
	return rules.join('\n');
}
