import { geoDistance } from 'd3-geo';

/** Degrees, north and east positive. */
export interface Position {
	latitude: number;
	longitude: number;
}

/** Decimal degrees by ISO 6709: `+50.85+004.35`. */
const ISO_6709 = /^([+-]\d{2}(?:\.\d+)?)([+-]\d{3}(?:\.\d+)?)$/;

/** Mean radius of the Earth in kilometres, as the International Union of Geodesy and Geophysics defines it. */
const EARTH_RADIUS = 6371.0088;

export const isPosition = (value: unknown): value is string =>
	typeof value === 'string' && ISO_6709.test(value);

/**
 * Reads a position.
 *
 * @throws when the text is none
 */
export function parsePosition(text: string): Position {
	const [, latitude, longitude] = ISO_6709.exec(text) ?? [];
	if (!latitude || !longitude) throw new Error(`facts: "${text}" is no position`);
	return { latitude: Number(latitude), longitude: Number(longitude) };
}

/** The shortest way over the globe between two positions, in kilometres. */
export const greatCircle = (a: Position, b: Position): number =>
	EARTH_RADIUS * geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]);
