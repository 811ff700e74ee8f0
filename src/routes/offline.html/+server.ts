import { barePage } from '$lib/export/bare-page';
import NotStored from '$lib/pages/ui/NotStored.svelte';

export const prerender = true;
export const trailingSlash = 'never';

/** The page for what isn't stored where there is no network: the service worker shows it. */
export const GET = (): Response => barePage(NotStored);
