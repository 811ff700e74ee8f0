import type { PlainWords } from '$lib/islands/page/plain-words';
import type { Position, StepRef } from '$lib/islands/story/position.svelte';
import { pageIn, stepInStory } from './address';
import { COVER } from '../../slides/cover';
import type { Blank } from './message';
import { lastNumber, numberOf } from './numbers';
import { absolute, remembered, showCode, toast } from './window';

/** Where links of a slide lead that say more than which slide. */
interface SlideLinks {
	/** The address of a slide, in the deck that is shown. */
	linkTo: (step: StepRef) => string;
	/** Leads out of the deck, where there is one. */
	leave?: HTMLAnchorElement;
}

/**
 * What stands around the picture of a slide: its words and credit, links and counts, the blank screen, and on the cover
 * the offer to go on where this browser was. It writes into the prerendered page; where the presentation is, it is told.
 */
export class SlidePage {
	readonly #root: HTMLElement;
	readonly #base: string;
	readonly #position: Position;
	readonly #links: SlideLinks;
	/** The slides in plain words, where the reader has chosen them. */
	#plain = $state.raw<ReadonlyMap<string, PlainWords>>();

	/** @param base full address of the presentation */
	constructor(root: HTMLElement, base: string, position: Position, links: SlideLinks) {
		this.#root = root;
		this.#base = base;
		this.#position = position;
		this.#links = links;
	}

	/** A part of the page, by its selector. */
	find<E extends HTMLElement>(selector: string): E {
		return this.#root.querySelector<E>(selector) as E;
	}

	addressOf(step: StepRef): string {
		return pageIn(step.id === COVER ? this.#base : `${this.#base}${step.id}/`);
	}

	/** Tells the slides in plain words; without any, in those they were written with. */
	tell(plain?: ReadonlyMap<string, PlainWords>): void {
		this.#plain = plain;
	}

	/** Writes what belongs to a slide. */
	show(step: StepRef): void {
		const { kicker = '', asks } = step.element.dataset;
		const { title = '', coverTitle = title } = this.#root.dataset;
		const headline = this.#headlineOf(step);
		this.find('[data-kicker]').textContent = kicker;
		this.find('[data-headline]').textContent = headline;
		this.find('[data-now]').textContent = headline;
		const box = this.find('[data-plain]');
		const paragraphs = this.#plain?.get(step.id)?.paragraphs ?? [];
		box.replaceChildren(...paragraphs);
		box.hidden = paragraphs.length === 0;
		// Words that are more than fit are scrolled: by a link in them, or by themselves.
		if (box.hidden || box.querySelector('a')) box.removeAttribute('tabindex');
		else box.tabIndex = 0;
		this.find('[data-cover-words]').hidden = step.id !== COVER;
		this.find('[data-slide]').classList.toggle('is-cover', step.id === COVER);
		this.find('[data-guess]').hidden = asks === undefined;
		this.#showCredit(step);
		this.#showUse(step, headline);
		this.#showWay(step);
		const code = this.#root.querySelector<HTMLElement>('[data-code]');
		if (code) showCode(code, step, this.#base);
		document.title = step.id === COVER ? coverTitle : `${headline} · ${title}`;
		toast('');
	}

	/** Blanks the screen, or shows the slide again; whoever can't see the screen hears which. */
	showBlank(as: Blank): void {
		const screen = this.find('[data-blank]');
		screen.hidden = as === '';
		screen.dataset.as = as;
		this.find('[data-now]').textContent = as
			? (this.#root.dataset.blanked ?? '')
			: this.#headlineOf(this.#position.current);
	}

	/** On the cover: a link to the slide that this browser showed last. */
	offerResume(): void {
		const id = remembered();
		const step = id && this.#position.find(id);
		if (!step || step.id === COVER || this.#position.current.id !== COVER) return;
		const box = this.find('[data-resume]');
		const link = Object.assign(document.createElement('a'), {
			href: this.addressOf(step),
			textContent: (box.dataset.words ?? '').replace('%s', step.headline)
		});
		link.dataset.slideLink = '';
		link.dataset.slideId = step.id;
		box.append(link);
		box.hidden = false;
	}

	#headlineOf(step: StepRef): string {
		return this.#plain?.get(step.id)?.headline ?? step.headline;
	}

	#showCredit(step: StepRef): void {
		const credit = this.find('[data-credit]');
		const words = step.credit ? `${credit.dataset.label} ${step.credit}` : '';
		if (step.corrected) {
			const link = Object.assign(document.createElement('a'), {
				href: absolute(`${pageIn('../sources/')}#corrections`, this.#base),
				textContent: step.corrected
			});
			credit.replaceChildren(link, `. ${words}`);
		} else credit.textContent = words;
	}

	/** Leads to what can be done with the picture; the zip's slides to the web. */
	#showUse({ id, chapter }: StepRef, headline: string): void {
		const link = this.find<HTMLAnchorElement>('.use');
		link.hidden = !chapter;
		const root = __PACKED__ ? `${__SITE__}/` : absolute('../', this.#base);
		if (chapter) link.href = `${root}scenes/${chapter.id}/#${id}`;
		else link.removeAttribute('href');
		link.ariaLabel = `${link.textContent}: ${headline}`;
	}

	/** Where among the slides this one is, and where the links lead from it. */
	#showWay(step: StepRef): void {
		const number = numberOf(this.#position, step);
		const last = lastNumber(this.#position);
		this.find('[data-count]').textContent = `${number} / ${last}`;
		this.find('[data-progress]').style.setProperty('--share', String(number / last));
		if (this.#links.leave) this.#links.leave.href = this.addressOf(step);
		for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('[data-move]')) {
			const next = this.#position.neighbour(Number(link.dataset.move));
			if (next === step) link.removeAttribute('href');
			else link.href = this.#links.linkTo(next);
		}
		for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('[data-slide-id]'))
			if (link.dataset.slideId === step.id) link.setAttribute('aria-current', 'page');
			else link.removeAttribute('aria-current');
		this.find<HTMLAnchorElement>('[data-read]').href = absolute(
			step.id === COVER ? pageIn('../') : stepInStory('../', step.id),
			this.#base
		);
	}
}
