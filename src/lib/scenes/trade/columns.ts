import { label } from '$lib/charts/label';
import { countryName } from '$lib/charts/names';
import type { Mark } from '$lib/charts/frame';
import { amountOf, type Republic } from '$lib/facts';
import { eurosId, type Flow } from '$lib/facts/trade-ids';
import { tradeBar, baseline } from './trade-bar';
import type { Room } from './room';
import { ruler, type Scale } from './scale';
import { barLabels, type Wanted } from './bar-labels';
import { brief } from './words';

/** The bundles, names and amounts of some republics, side by side. */
export function columns(room: Room, of: readonly Republic[], scale: Scale): Mark[] {
	const { width, locale, size } = room;
	const f = brief(locale);
	const margin = width < 480 ? 0 : size * 4.6;
	const pitch = (width - margin) / of.length;
	const breadth = Math.min(150, pitch * 0.62);
	const { spineY, perEuro } = scale;
	const marks: Mark[] = [baseline(0, spineY, width, spineY)];
	const wanted: Wanted[] = [];
	of.forEach((republic, i) => {
		const left = margin + i * pitch + (width < 480 ? 0 : (pitch - breadth) / 2);
		const x = left + breadth / 2;
		const far = (flow: Flow, way: -1 | 1) => spineY + way * amountOf(eurosId(flow, republic)) * perEuro;
		const [y1, down] = [far('exports', -1), far('imports', 1)];
		const delay = 0.08 * i;
		marks.push(
			tradeBar('exports', republic, { x0: x, x1: x, y0: spineY, y1 }, breadth, { delay }),
			tradeBar('imports', republic, { x0: x, x1: x, y0: spineY, y1: down }, breadth, { delay })
		);
		const id = eurosId('exports', republic);
		const style = { weight: 600, fact: id, delay: 0.3 } as const;
		wanted.push({
			bar: { x: left, y: y1, width: breadth, height: spineY - y1 },
			label: label(
				`sold-${republic}`,
				[left, y1],
				[countryName(republic, locale), f(id)],
				[size, republic],
				style
			)
		});
		const bought = eurosId('imports', republic);
		const y = down + 7 + size * 0.76;
		marks.push(
			label(`bought-${republic}`, [left, y], f(bought), [size, republic], { fact: bought, delay: 0.3 })
		);
	});
	marks.push(...barLabels(wanted, width));
	if (margin) marks.push(...ruler(room, scale, size));
	return marks;
}
