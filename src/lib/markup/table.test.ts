import { describe, expect, it } from 'vitest';
import { tableNode } from './table';
import { html } from './text';
import { wordsNodes, type Links } from './words';

const links: Links = { evidence: (fact) => `/sources/#${fact}` };

describe('a table', () => {
	const table = {
		caption: 'What was sold',
		columns: ['Year', 'Euros'],
		rows: [
			[{ text: '2010' }, { text: '100', fact: 'goods-2010', numeric: true }],
			[{ text: '2011' }, { text: 'nothing' }]
		]
	};
	const text = html([tableNode(table, links)]);

	it('has a caption, and columns that are numeric where their cells are', () => {
		expect(text).toMatch(/^<table><caption>What was sold<\/caption><thead>/);
		expect(text).toContain('<th scope="col">Year</th><th scope="col" class="numeric">Euros</th>');
	});

	it('names each row by its first cell, and opens the evidence of a fact', () => {
		expect(text).toContain(
			'<th scope="row">2010</th><td class="numeric"><a class="fact" href="/sources/#goods-2010">100</a></td>'
		);
		expect(text).toContain('<th scope="row">2011</th><td>nothing</td>');
	});

	it('opens nothing where evidence isn’t to be seen', () => {
		const bare = html([tableNode(table, undefined, 'exhibit')]);
		expect(bare).toMatch(/^<table class="exhibit">/);
		expect(bare).toContain('<td class="numeric">100</td>');
	});
});

describe('words', () => {
	const words = [{ text: 'A <' }, { text: '7', fact: 'gas-price' }, { text: 'deal', term: 'concession' }];

	it('lead to evidence, and to the glossary where there is one', () => {
		expect(html(wordsNodes(words, links))).toBe('A &lt;<a class="fact" href="/sources/#gas-price">7</a>deal');
		expect(html(wordsNodes(words, { ...links, term: (id) => `#${id}` }))).toContain(
			'<a class="term" href="#concession">deal</a>'
		);
	});

	it('name a printed note, and leave a stranger’s frame alone', () => {
		expect(html(wordsNodes(words.slice(1, 2), { ...links, target: '_blank', note: () => 3 }))).toBe(
			'<a class="fact" target="_blank" href="/sources/#gas-price" data-note="3">7</a>'
		);
	});
});
