/**
 * What there is to see of storing the site: a field in the settings that says how things stand, and the offer of a new
 * version. Fetched when it is needed.
 */
import { m } from '$lib/paraglide/messages';
import { trustedScript } from '$lib/islands/page/trusted';
import { action, megabytes, text } from './elements';
import { offer } from './offer';
import style from './offline.css?inline';
import { isProgress, isRefusal, TAKE_OVER, type Progress, type Refused, type Summary } from './protocol';
import { serviceWorkers } from './service-workers';
import { AGAIN } from './worker-messages';

const locale = document.documentElement.lang as 'en';
const worker = serviceWorkers();
const field = document.querySelector<HTMLFieldSetElement>('[data-stored]');

/**
 * @param base full address of the site's root
 * @param wanted tells, once the page has come to rest, whether the site is to be stored: where it then can't be, the reader
 *   learns why
 * @param choose remembers what the reader wants; the page has that already, and a shared module would be a request more
 */
export async function showOffline(
	base: string,
	wanted: Promise<boolean>,
	choose: (whether: 'on' | 'off') => void
): Promise<void> {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(style);
	document.adoptedStyleSheets.push(sheet);
	if (!worker) {
		show(
			'none',
			text(isSecureContext ? m.offline_unsupported({}, { locale }) : m.offline_insecure({}, { locale }))
		);
		return;
	}
	const summary = await summaryOf(base);
	let last: Progress | undefined;
	let refused: readonly Refused[] = summary?.refused ?? [];
	/** Whether storing has begun; if then nothing is kept, it has failed. */
	let begun = false;
	worker.addEventListener('message', ({ data }) => {
		if (isProgress(data)) last = data;
		else if (isRefusal(data)) ({ refused } = data);
		else return;
		void look();
	});

	/** Shows how things stand, now and whenever they change. */
	const look = async () => {
		const kept = await worker.getRegistration(base);
		kept?.addEventListener('updatefound', look);
		if (!kept) return begun ? showFailure() : showNothing();
		for (const one of [kept.installing, kept.waiting, kept.active])
			one?.addEventListener('statechange', look);
		if (kept.waiting && kept.active) showUpdate(kept.waiting);
		else if (kept.active) showReady(kept);
		else if (kept.installing) showProgress();
		else showFailure();
	};
	const store = () => {
		refused = [];
		worker.register(trustedScript(`${base}service-worker.js`)).then(look, showFailure);
	};
	const keep = () => {
		choose('on');
		store();
	};

	function showNothing() {
		delete document.documentElement.dataset.kept;
		const size = summary && megabytes(summary.download, locale);
		const words = size ? m.offline_keep_size({ size }, { locale }) : m.offline_keep({}, { locale });
		show('off', text(m.offline_off({}, { locale })), action(words, keep));
	}

	function showProgress() {
		begun = true;
		const { stored, total } = last ?? { stored: 0, total: summary?.download ?? 1 };
		const amounts = { stored: megabytes(stored, locale), total: megabytes(total, locale) };
		const words = m.offline_storing(amounts, { locale });
		const shown = field?.dataset.stored === 'storing' ? field : undefined;
		const bar = shown?.querySelector('progress') ?? document.createElement('progress');
		bar.value = stored / total;
		if (shown) shown.querySelector('p')?.replaceChildren(words);
		else show('storing', text(words), bar);
	}

	function showFailure() {
		const why = refused.length > 0 ? refusal() : m.offline_failed({}, { locale });
		show('failed', text(why), action(m.offline_again({}, { locale }), keep));
	}

	/** What the host doesn't hand out, file by file. */
	function refusal() {
		const files = refused.map(({ file, status }) => m.offline_refused_file({ file, status }, { locale }));
		return m.offline_refused({ files: new Intl.ListFormat(locale).format(files) }, { locale });
	}

	/** Stored but for what the host refuses. */
	function showPart(kept: ServiceWorkerRegistration, ...remove: HTMLElement[]) {
		const again = () => kept.active?.postMessage(AGAIN);
		show('part', text(refusal()), action(m.offline_again({}, { locale }), again), ...remove);
	}

	function showReady(kept: ServiceWorkerRegistration) {
		document.documentElement.dataset.kept = '';
		const size = summary && megabytes(summary.size, locale);
		const words = size ? m.offline_ready_size({ size }, { locale }) : m.offline_ready({}, { locale });
		const remove = async () => {
			choose('off');
			begun = false;
			await kept.unregister();
			const stored = (await caches.keys()).filter((name) => name.endsWith(kept.scope));
			await Promise.all(stored.map((name) => caches.delete(name)));
			showNothing();
		};
		const button = action(m.offline_remove({}, { locale }), () => void remove());
		if (refused.length > 0) showPart(kept, button);
		else show('ready', text(words), button);
	}

	function showUpdate(waiting: ServiceWorker) {
		const reload = () => waiting.postMessage(TAKE_OVER);
		show('update', text(m.offline_update({}, { locale })), action(m.offline_reload({}, { locale }), reload));
		offer(locale, reload);
	}

	await look().catch(showFailure);
	void wanted.then((now) => {
		if (now && field?.dataset.stored === 'off') store();
	});
}

/** What is stored, or would be; nothing where it can't be had. */
async function summaryOf(base: string): Promise<Summary | undefined> {
	try {
		return (await (await fetch(`${base}offline.json`)).json()) as Summary;
	} catch {
		return undefined;
	}
}

/** Fills the field in the settings; what had the focus gives it to its successor. */
function show(state: string, ...content: HTMLElement[]): void {
	if (!field) return;
	const legend = Object.assign(document.createElement('legend'), {
		textContent: m.offline_label({}, { locale })
	});
	content.find(({ localName }) => localName === 'progress')?.setAttribute('aria-label', legend.textContent);
	const focused = field.contains(document.activeElement);
	field.replaceChildren(legend, ...content);
	field.dataset.stored = state;
	field.hidden = false;
	if (focused) field.querySelector('button')?.focus();
}
