import type { Page } from '@playwright/test';

/** Everything that a page has put away in this browser. */
export const kept = (page: Page): Promise<string> =>
	page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));

/** Gathers, from now on, whatever a page tells a server: in the body of a request, in a query, or by how it asks. */
export function whatIsSent(page: Page): string[] {
	const sent: string[] = [];
	page.on('request', (request) => {
		const { search, pathname } = new URL(request.url());
		const asks = request.method() === 'GET' && request.postData() === null && search === '';
		if (!asks || /guess.*\d/.test(pathname)) sent.push(`${request.method()} ${request.url()}`);
	});
	return sent;
}
