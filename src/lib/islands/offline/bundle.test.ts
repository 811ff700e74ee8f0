import { describe, expect, it } from 'vitest';
import { bundlesOf, packBundle } from '../../../../scripts/lib/bundles.mjs';
import { typeOf, unpackBundle } from './bundle';

const text = (words: string) => new TextEncoder().encode(words);
const words = (bytes?: Uint8Array) => new TextDecoder().decode(bytes);

describe('files that are fetched together', () => {
	const files = new Map([
		['index.html', text('the story')],
		['article/index.html', text('L’article — «Астана»')],
		['data/series.csv', text('year,value\n')]
	]);
	it('come out as they went in, by the addresses that readers ask for', () => {
		const found = unpackBundle(packBundle(files));
		expect([...found.keys()]).toEqual(['', 'article/', 'data/series.csv']);
		expect(words(found.get('article/'))).toBe('L’article — «Астана»');
		expect(words(found.get('data/series.csv'))).toBe('year,value\n');
	});
	it('are the same bytes for the same files', () =>
		expect(packBundle(files).equals(packBundle(new Map(files)))).toBe(true));
	it('are refused where they have been damaged, or something else came', () => {
		const bundle = packBundle(files);
		expect(() => unpackBundle(bundle.subarray(0, bundle.length / 2))).toThrow();
		expect(() => unpackBundle(text('<!doctype html><title>Sign in</title>'))).toThrow();
	});
});

describe('which files are fetched together', () => {
	const paths = [
		'404.html',
		'article/index.html',
		'data/index.html',
		'embed/aid/aid-bankers/picture.svg',
		'embed/map/distance-republics/picture.svg',
		'index.html',
		'present/aid-bankers/index.html',
		'present/codes/aid-bankers.svg',
		'present/codes/top.svg',
		'present/distance-republics/index.html',
		'present/index.html',
		'present/overview/index.html',
		'sources/aid.html'
	];
	const bundles = bundlesOf(paths);
	it('is each file in one bundle', () =>
		expect([...bundles.values()].flat().toSorted()).toEqual(paths.toSorted()));
	it('is a scene’s slides with their pictures and codes', () => {
		expect(bundles.get('aid')?.toSorted()).toEqual([
			'embed/aid/aid-bankers/picture.svg',
			'present/aid-bankers/index.html',
			'present/codes/aid-bankers.svg'
		]);
		expect(bundles.get('map')).toContain('present/distance-republics/index.html');
	});
	it('is a folder’s pages, and the story with what is small', () => {
		expect(bundles.get('article')).toEqual(['article/index.html']);
		expect(bundles.get('sources')).toEqual(['sources/aid.html']);
		expect(bundles.get('site')?.toSorted()).toEqual([
			'404.html',
			'index.html',
			'present/codes/top.svg',
			'present/index.html',
			'present/overview/index.html'
		]);
	});
	it('puts files that are alike side by side', () => {
		const names = bundles.get('site') ?? [];
		expect(names.indexOf('present/codes/top.svg')).toBe(names.length - 1);
	});
});

describe('content types', () => {
	const types = { html: 'text/html; charset=utf-8', svg: 'image/svg+xml' };
	it.each([
		['', 'text/html; charset=utf-8'],
		['article/', 'text/html; charset=utf-8'],
		['404.html', 'text/html; charset=utf-8'],
		['embed/aid/aid-bankers/picture.svg', 'image/svg+xml'],
		['what', 'application/octet-stream']
	])('“%s” is %s', (path, type) => expect(typeOf(path, types)).toBe(type));
});
