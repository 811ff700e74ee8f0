/** The most signs of a message that are shown. */
const MOST = 400;

/** A message as a line of text, whatever it is: to be read, never to be used as HTML. */
export function plainly(data: unknown): string {
	const line = typeof data === 'string' ? `'${data}'` : (json(data) ?? typeof data);
	return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
}

function json(data: unknown): string | undefined {
	try {
		return JSON.stringify(data);
	} catch {
		// Cycles and big integers travel by message, but have no JSON.
		return undefined;
	}
}
