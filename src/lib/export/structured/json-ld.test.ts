import { expect, it } from 'vitest';
import { jsonLd } from './json-ld';

it('cannot be ended from inside, and says the same', () => {
	const name = '</script><script>alert(1)</script><!--';
	const html = jsonLd({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name }] });
	expect(html.match(/<\/script>/g)).toHaveLength(1);
	expect(html).not.toContain('<!--');
	const inside = html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'));
	expect(JSON.parse(inside)['@graph'][0].name).toBe(name);
});
