import { trustedScript } from '../page/trusted';
import { appearanceNow } from './appearance';
import { DrawingService } from './drawing-service';
import { pageDrawer, workerDrawer } from './drawers';
import { fontsOf } from './page-fonts';
import type { SceneAsk } from './scene-ask';

/** What the worker's script is where a page imports it. */
interface ScenesModule {
	serveScenes: Parameters<typeof pageDrawer<SceneAsk>>[0];
}

/** What draws a page's scenes: a worker, whose address the page names; or else the page, and then pictures stand still. */
export function sceneService(): DrawingService<SceneAsk> {
	// A page that is opened from a file may have no worker.
	if (__PACKED__)
		return new DrawingService([
			async () => pageDrawer<SceneAsk>((await import('./scenes-worker')).serveScenes, true)
		]);
	const script = new URL(document.documentElement.dataset.worker ?? '', document.baseURI).href;
	return new DrawingService<SceneAsk>(
		[
			() => workerDrawer(() => new Worker(trustedScript(script), { type: 'module' })),
			async () => {
				const { serveScenes } = (await import(/* @vite-ignore */ script)) as ScenesModule;
				return pageDrawer(serveScenes, false);
			}
		],
		() => appearanceNow(fontsOf(document.styleSheets))
	);
}
