import type { Heading } from '$lib/domain/area/neighbourArea';
import { areaOptions } from './areaOptions';
import type { Shapes } from './shapes';

interface AreaHandlers {
	choose(code: string): void;
	point(code: string): void;
	neighbour(code: string, heading: Heading): string | undefined;
}

interface Seen {
	groupNames: ReadonlyMap<string, string>;
	corner(): { width: number; height: number };
}

export type MapProgram = Awaited<ReturnType<typeof fetchMapProgram>>;
export type AreaMapHandle = ReturnType<typeof openAreaMap>;

/** Leaflet is fetched only here; a page that is sure to need it may ask ahead. */
export const fetchMapProgram = () => import('./leaflet/leaflet');

/** Opens a map in an element and makes its areas options. */
export function openAreaMap(
	{ openMap }: MapProgram,
	element: HTMLElement,
	shapes: Shapes,
	{ groupNames, corner, ...handlers }: AreaHandlers & Seen
) {
	const map = openMap(element, shapes, { choose: handlers.choose, groupNames, corner });
	const options = areaOptions(map.elements, { ...handlers, reveal: map.reveal });
	return { ...map, options };
}
