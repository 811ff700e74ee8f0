import { barePage } from '$lib/export/bare-page';
import NotFound from '$lib/pages/ui/NotFound.svelte';

export const prerender = true;
export const trailingSlash = 'never';

/** The page for addresses that lead nowhere. */
export const GET = (): Response => barePage(NotFound);
