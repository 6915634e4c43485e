import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Position } from 'geojson';
import { ringsOf } from '../shapes/coordinates';
import { SOURCES } from './sources';

/** The middle of an outline: where it would balance. */
function middleOf(ring: Position[]): [longitude: number, latitude: number] {
	let [turn, x, y] = [0, 0, 0];
	for (let i = 0; i < ring.length; i++) {
		const [ax = 0, ay = 0] = ring[i] ?? [];
		const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
		const cross = ax * by - bx * ay;
		turn += cross;
		x += (ax + bx) * cross;
		y += (ay + by) * cross;
	}
	return [x / (3 * turn), y / (3 * turn)];
}

/** The wards as rows of `areas.csv`, by code. */
export function wardRows(): Record<string, string>[] {
	const file = join(SOURCES, 'geospatial', 'electoral_ward.geojson');
	const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
	return features
		.map(({ properties, geometry }) => {
			const [longitude, latitude] = middleOf(ringsOf(geometry)[0] ?? []);
			return {
				code: String(properties?.area_code),
				geography_id: 'ward',
				name: String(properties?.area_name),
				latitude: latitude.toFixed(5),
				longitude: longitude.toFixed(5)
			};
		})
		.sort((a, b) => a.code.localeCompare(b.code));
}
