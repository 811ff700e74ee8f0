import { createServer } from 'node:net';

/**
 * The first port from `port` upwards that nothing listens on.
 * @param {number} port
 * @returns {Promise<number>}
 */
export function freePort(port) {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(freePort(port + 1)));
		probe.listen(port, 'localhost', () => probe.close(() => resolve(port)));
	});
}
