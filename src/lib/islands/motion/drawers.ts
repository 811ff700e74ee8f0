import type { Reply, Request } from './messages';
import type { Drawer } from './drawing-service';
import type { Port } from './serve';

/** Whether this browser can draw on a canvas beside the page. */
const canDraw = (): boolean => 'transferControlToOffscreen' in HTMLCanvasElement.prototype;

/** A worker that draws pictures. @throws where there are no workers, or none that can draw */
export async function workerDrawer<Ask>(make: () => Worker): Promise<Drawer<Ask>> {
	if (!canDraw()) throw new Error('no canvas to draw on beside the page');
	const worker = make();
	return {
		post: (message, transfer) => worker.postMessage(message, transfer),
		hear: (reply, lost) => {
			worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => reply(data));
			worker.addEventListener('error', (event) => {
				// Somebody else draws then; it is no error of the page's.
				event.preventDefault();
				lost();
			});
			worker.addEventListener('messageerror', lost);
		},
		close: () => worker.terminate(),
		moves: true
	};
}

/**
 * The page itself, in a worker's stead.
 *
 * @param serve what a worker would do at its end
 * @param moves whether pictures move, at the cost of the page
 */
export async function pageDrawer<Ask>(
	serve: (port: Port<Request<Ask>, Reply>) => void,
	moves: boolean
): Promise<Drawer<Ask>> {
	const { port1, port2 } = new MessageChannel();
	serve(port2);
	port2.start();
	return {
		post: (message, transfer) => port1.postMessage(message, transfer),
		hear: (reply) => {
			port1.addEventListener('message', ({ data }: MessageEvent<Reply>) => reply(data));
			port1.start();
		},
		close: () => port1.close(),
		moves: moves && canDraw()
	};
}
