import { readFileSync } from 'node:fs';
import description from '$package/datapackage.json?raw';
import { linked, linkedAreas } from '$lib/domain/measure/linked';
import type { Core, CorePart, Manifest } from '$lib/data/schema/core';
import type {
	AreasPart,
	BoundariesPart,
	PartName,
	PlacesPart,
	PostcodesPart
} from '$lib/data/schema/parts';

const read = (file: string) => JSON.parse(readFileSync(`static/data/${file}`, 'utf8')) as unknown;

/** The manifest that `npm run data` wrote. */
export const shippedManifest = (): Manifest => read('manifest.json') as Manifest;

/** What the licences ask to be said; who publishes the figures is said beside it. */
export const attribution = (): string =>
	(JSON.parse(description) as { attribution: string[] }).attribution
		.filter((line) => line.startsWith('Contains'))
		.join(' ');

const part = (name: PartName) => read(shippedManifest().parts[name].file);

export const shippedCore = (): Core => linked(part('core') as CorePart);
export const shippedAreas = () => linkedAreas(part('areas') as AreasPart);
export const shippedBoundaries = (): BoundariesPart => part('boundaries') as BoundariesPart;
export const shippedPlaces = (): PlacesPart => part('places') as PlacesPart;
export const shippedPostcodes = (): PostcodesPart => part('postcodes') as PostcodesPart;
