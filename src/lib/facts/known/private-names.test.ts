import { describe, expect, it } from 'vitest';
import { hashOf, namesPrivatePerson } from './private-names';

/** Nobody's name. */
const HASHES = { 5: [hashOf('qwert')], 7: [hashOf('asdfghj')] };
const names = (text: string) => namesPrivatePerson(text, HASHES);

describe('the name of a private person', () => {
	it.each([
		'a word of an address: https://news.example/2017/exclusive-asdfghj-paid-less.html',
		'in capitals, with accents: ÀSDFGHJ',
		'a genitive: Asdfghj’s answer',
		'run together with others: theasdfghjaffair',
		'coded: https://news.example/a%73dfghj',
		'short, by itself: Mr Qwert'
	])('is found as %s', (text) => expect(names(text)).toBe(true));

	it.each([
		'in another word, when it is short: qwertic',
		'a part of it: asdfgh',
		'nobody',
		'cut short: 100%'
	])('isn’t found %s', (text) => expect(names(text)).toBe(false));
});
