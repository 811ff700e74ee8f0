interface Connection {
	saveData?: boolean;
	effectiveType?: string;
}

/** Whether every byte counts for this reader: then nothing is fetched that they haven't asked for. */
export function isThrifty(): boolean {
	const { connection } = navigator as Navigator & { connection?: Connection };
	return Boolean(connection?.saveData || connection?.effectiveType?.includes('2g'));
}
