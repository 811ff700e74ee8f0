/** The sources page's script: filters that live in the address; chapters of which nothing is left make room. */
import { wireFilters } from './filters';

const sections = [...document.querySelectorAll<HTMLElement>('[data-chapter]')];
const facts = sections.flatMap((section) =>
	[...section.querySelectorAll<HTMLElement>('.evidence')].map((element) => ({
		element,
		has: {
			chapter: [section.dataset.chapter ?? ''],
			country: (element.dataset.about ?? '').split(' '),
			kind: [element.dataset.kind ?? ''],
			standing: [element.dataset.status ?? '']
		}
	}))
);
wireFilters(
	facts.map(({ element, has }) => ({ has, show: (fits) => void (element.hidden = !fits) })),
	() => {
		for (const section of sections) {
			const left = section.querySelectorAll('.evidence:not([hidden])').length;
			section.hidden = left === 0;
			section.style.setProperty('--facts', String(left));
		}
	}
);

/** A link to a fact always leads to it: a filter that hides it gives way. */
function reveal(): void {
	const target = document.getElementById(location.hash.slice(1));
	if (!target?.matches('.evidence[hidden]')) return;
	document.querySelector<HTMLButtonElement>('[data-filters] [type=reset]')?.click();
	// The reset takes effect in a task of its own.
	setTimeout(() => target.scrollIntoView());
}
addEventListener('hashchange', reveal);
reveal();
