/** Lays out and draws the pictures of scenes, beside the page: a worker's script. */
import { loadFonts } from './load-fonts';
import type { Reply, Request } from './messages';
import type { SceneAsk } from './scene-ask';
import { sceneFrames } from './scene-frames';
import { servePictures, type Port } from './serve';

/** Serves a page: from a worker, or, where none can be had, from the page itself. */
export const serveScenes = (port: Port<Request<SceneAsk>, Reply>, fonts?: FontFaceSet): void =>
	servePictures(port, sceneFrames, fonts && ((faces) => loadFonts(fonts, faces)));

if (typeof document === 'undefined') {
	const scope = globalThis as unknown as Port<Request<SceneAsk>, Reply> & { fonts?: FontFaceSet };
	serveScenes(scope, scope.fonts);
}
