import type { Frame } from '$lib/charts/frame';
import { DrawingService } from './drawing-service';
import { pageDrawer } from './drawers';
import { servePictures } from './serve';

/**
 * What draws pictures whose frames came with the page, by their place. The page draws them itself: an embed may have no
 * worker, and these are few.
 */
export const framesService = (frames: readonly Frame[]): DrawingService<number> =>
	new DrawingService<number>([
		() =>
			pageDrawer<number>(
				(port) =>
					servePictures(port, {
						frame: (at) => {
							const frame = frames[at];
							if (!frame) throw new Error(`there is no frame ${at}`);
							return frame;
						},
						// It is in the page already.
						still: () => ({ markup: '', words: true })
					}),
				true
			)
	]);
