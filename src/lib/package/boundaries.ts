import type { BoundariesPart } from '../data/schema/parts';

export type ShapeKind = 'soa' | 'ward' | 'borough';

export interface Shape {
	/** The area's code; empty for the borough, of which there is one. */
	id: string;
	/** Numbers of lines in the topology's `arcs`, nested; `~n` is line n backwards. */
	arcs: unknown;
}

/** The shapes of one object of the boundaries part, which is the topology as it was drawn. */
export function shapesOf(boundaries: BoundariesPart, kind: ShapeKind): Shape[] {
	const { geometries } = boundaries.objects[kind];
	if (!Array.isArray(geometries)) return [];
	return geometries.map(({ id, arcs }: { id?: unknown; arcs?: unknown }) => ({
		id: String(id ?? ''),
		arcs
	}));
}
