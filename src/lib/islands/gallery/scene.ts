/** The script of a scene's page: what is chosen shows in the preview and in all that is there to copy, and in the address. */
import {
	chosenPath,
	heightOf,
	snippets,
	type Choice,
	type Handout,
	type Snippets
} from '$lib/embed/snippets';
import { putText } from '../page/copy';
import { keepAddress } from '../page/keep-address';

/** Chooses what an address asks for. What the form doesn't offer is a stranger's: the form's own choice stays. */
function choose(form: HTMLFormElement, search: string): void {
	for (const [name, value] of new URLSearchParams(search))
		for (const control of form.elements) {
			if (control instanceof HTMLInputElement && control.name === name && control.value === value)
				control.checked = true;
			if (control instanceof HTMLSelectElement && control.name === name)
				for (const option of control.options)
					if (option.value === value || option.dataset.former?.split(' ').includes(value))
						option.selected = true;
		}
}

const chosen = (form: HTMLFormElement) =>
	new Map([...new FormData(form)].map(([name, value]) => [name, String(value)]));

function wire(form: HTMLFormElement): void {
	const { site = '', embeds = '', scene = '' } = form.dataset;
	const select = form.elements.namedItem('step') as HTMLSelectElement;
	const size = document.querySelector<HTMLElement>('[data-size]');
	const unasked = chosen(form);

	const show = () => {
		const of = chosen(form);
		const handout = JSON.parse(select.selectedOptions[0]?.dataset.handout ?? '{}') as Handout;
		const step = of.get('step');
		const choice: Choice = {
			locale: of.get('lang') ?? '',
			scene,
			step: step === 'all' ? undefined : step,
			theme: of.get('theme') as Choice['theme'],
			plain: of.get('plain') === '1',
			width: of.get('width') ?? ''
		};
		for (const [name, text] of Object.entries(snippets(handout, choice, site) satisfies Snippets)) {
			const place = document.getElementById(`copy-${name}`);
			if (place) putText(place, text.trim());
		}
		const height = String(heightOf(handout, choice));
		preview(embeds + chosenPath(choice), handout.title, choice.width, height);
		if (size)
			size.textContent = (size.dataset.template ?? '').replace('%w', choice.width).replace('%h', height);
	};
	const keep = () => {
		show();
		const query = new URLSearchParams(
			[...chosen(form)].filter(([name, value]) => value !== unasked.get(name))
		);
		const asked = query.size > 0 ? `?${query}` : '';
		keepAddress(location.pathname + asked + location.hash);
	};
	form.addEventListener('change', keep);
	form.addEventListener('submit', (event) => event.preventDefault());
	choose(form, location.search);
	show();
}

/** Shows an embed as it will be. Another one comes in a new frame: an old one would lay each into the browser's history. */
function preview(address: string, title: string, width: string, height: string): void {
	const old = document.querySelector<HTMLIFrameElement>('[data-preview]');
	if (!old) return;
	const same = old.getAttribute('src') === address;
	const frame = same ? old : (old.cloneNode() as HTMLIFrameElement);
	Object.assign(frame, { title, width, height });
	if (same) return;
	frame.setAttribute('src', address);
	old.replaceWith(frame);
}

const form = document.querySelector<HTMLFormElement>('[data-builder]');
if (form) wire(form);
