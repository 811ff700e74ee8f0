import { m } from '$lib/paraglide/messages';
import { action, text } from './elements';

let offered = false;

/** Offers a new version, once, at the foot of the page; never on a slide, where a whole class would read it. */
export function offer(locale: 'en', reload: () => void): void {
	if (offered || ['present', 'notes'].includes(document.documentElement.dataset.page ?? '')) return;
	offered = true;
	const box = Object.assign(document.createElement('div'), { className: 'offer' });
	box.role = 'status';
	document.body.append(box);
	box.append(
		text(m.offline_update({}, { locale })),
		action(m.offline_reload({}, { locale }), reload),
		action(m.offline_later({}, { locale }), () => box.remove())
	);
}
