import type { Heading } from '$lib/domain/neighbourArea';
import { areaOptions } from './areaOptions';
import type { Shapes } from './shapes';

interface Told {
	choose(code: string): void;
	point(code: string): void;
	neighbour(code: string, heading: Heading): string | undefined;
}

export type AreaMapHandle = Awaited<ReturnType<typeof openAreaMap>>;

/** Opens a map in an element and makes its areas options. Leaflet is fetched only here. */
export async function openAreaMap(
	element: HTMLElement,
	shapes: Shapes,
	{ wardNames, ...told }: Told & { wardNames: ReadonlyMap<string, string> }
) {
	const { openMap } = await import('./leaflet');
	const map = openMap(element, shapes, { choose: told.choose, wardNames });
	const options = areaOptions(map.elements, { ...told, reveal: map.reveal });
	return { ...map, options };
}
