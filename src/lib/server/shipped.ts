import { readFileSync } from 'node:fs';
import { groupGeographies, hasValues, type Atlas } from '$lib/domain/area';
import { linkedAtlas } from '$lib/domain/area/linked';
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

function part(name: PartName): unknown {
	const entry = shippedManifest().parts[name];
	return entry && read(entry.file);
}

/** The core as it is stored. */
export const shippedCorePart = () => part('core') as CorePart;
/** The core as the rules read it. */
export const shippedCore = (): LinkedCore => linkedCore(shippedCorePart());
/** Each is `undefined` where the package has nothing of it. */
export const shippedAreas = () => part('areas') as AreasPart | undefined;
export const shippedBoundaries = () => part('boundaries') as BoundariesPart | undefined;
export const shippedPlaces = () => part('places') as PlacesPart | undefined;
export const shippedPostcodes = () => part('postcodes') as PostcodesPart | undefined;

/** The ids of the groups' geographies, which a map's address has its groups by. */
export const shippedGroupIds = (): string[] =>
	groupGeographies(shippedAreas() ?? { geographies: [] }).map(({ id }) => id);

/** The areas with their geographies and groups; `undefined` where no measure has a value of one. */
export function shippedAtlas(): Atlas | undefined {
	const areas = shippedAreas();
	return areas && hasValues(areas) ? linkedAtlas(areas) : undefined;
}
