// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { putMarkup } from './put-markup';

const svg = (state: string, ...facts: string[]) =>
	`<svg data-state="${state}">${facts
		.map((fact) => `<a href="#${fact}"><text>${fact}</text></a>`)
		.join('')}</svg>`;
let host: HTMLElement;
const state = () => [...host.children].map((child) => child.getAttribute('data-state') ?? child.localName);
const focused = () => document.activeElement?.getAttribute('href')?.slice(1);
const focus = (fact: string) => host.querySelector<SVGElement>(`[href='#${fact}']`)?.focus();

beforeEach(() => {
	document.body.innerHTML = '<div><canvas></canvas></div><a href="#one">elsewhere</a>';
	host = document.body.firstElementChild as HTMLElement;
});

it('puts a picture in the place of the one before, below the canvas', () => {
	putMarkup(host, svg('a', 'one'));
	expect(state()).toEqual(['a', 'canvas']);
	putMarkup(host, svg('b'));
	expect(state()).toEqual(['b', 'canvas']);
});

it('leaves the focus on the number that has it, whatever it is called, if the new picture has it', () => {
	putMarkup(host, svg('a', 'one', 'x.y'));
	for (const fact of ['one', 'x.y']) {
		focus(fact);
		expect(focused()).toBe(fact);
		putMarkup(host, svg('b', 'x.y', 'one'));
		expect(focused()).toBe(fact);
		expect(host.contains(document.activeElement)).toBe(true);
	}
	putMarkup(host, svg('c', 'two'));
	expect(focused()).not.toBe('two');
});

it('takes no focus from elsewhere in the page', () => {
	putMarkup(host, svg('a', 'one'));
	const elsewhere = document.querySelector<HTMLElement>('body > a');
	elsewhere?.focus();
	putMarkup(host, svg('b', 'one'));
	expect(document.activeElement).toBe(elsewhere);
});
