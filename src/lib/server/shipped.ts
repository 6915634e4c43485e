import { readFileSync } from 'node:fs';
import { linkedCore, type CorePart, type LinkedCore, type Manifest } from '$lib/data/schema/core';
import { pageAttribution } from '$lib/domain/site/credits';
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
export function attribution(): string {
	const { credits, source } = shippedManifest();
	return pageAttribution(credits, source);
}

const part = (name: PartName) => read(shippedManifest().parts[name].file);

/** The core as the rules read it. */
export const shippedCore = (): LinkedCore => linkedCore(part('core') as CorePart);
export const shippedAreas = (): AreasPart => part('areas') as AreasPart;
export const shippedBoundaries = (): BoundariesPart => part('boundaries') as BoundariesPart;
export const shippedPlaces = (): PlacesPart => part('places') as PlacesPart;
export const shippedPostcodes = (): PostcodesPart => part('postcodes') as PostcodesPart;
