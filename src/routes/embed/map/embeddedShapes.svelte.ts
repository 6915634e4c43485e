import { asset } from '$app/paths';
import type { Area, Atlas } from '$lib/domain/area';
import { linkedAtlas, type StoredAtlas } from '$lib/domain/area/linked';
import type { MapSelection } from '$lib/domain/area/mapChoice';
import { shapesOf, type Boundaries, type Shapes } from '$lib/map/shapes';
import { UNFETCHED } from '$words/map/page';

/** Files by their names; a dataset may lack either. */
export type Files = Record<'areas' | 'boundaries', string | undefined>;

/** Shapes to draw, and the areas where they are drawn. */
interface Drawn {
	shapes: Shapes;
	/** Where an area's cell is, by code; none where areas are drawn as they lie. */
	centres: ReadonlyMap<string, Pick<Area, 'latitude' | 'longitude'>>;
}

/** What an embedded map draws, straight from the host: a frame may be denied all storage. */
export class EmbeddedShapes {
	drawn = $state.raw<Drawn>();
	/** Why there is nothing to draw, in words. */
	fault = $state('');

	/** Fetches what is to be drawn. What is drawn stays until it has come. */
	async load(files: Files, atlas: Atlas, shape: MapSelection['shape']): Promise<void> {
		this.fault = '';
		if (!files.boundaries) return;
		try {
			this.drawn = await (shape === 'cells' ? cells(files) : outlines(files, atlas));
		} catch (error) {
			this.fault = error instanceof Error ? error.message : String(error);
		}
	}

	/** The areas where they are drawn, so that arrow keys go to the neighbour that is seen. */
	placed(areas: Area[]): Area[] {
		const centres = this.drawn?.centres;
		return centres?.size ? areas.map((area) => ({ ...area, ...centres.get(area.code) })) : areas;
	}
}

const outlines = async ({ boundaries = '' }: Files, atlas: Atlas): Promise<Drawn> => ({
	shapes: shapesOf(await read<Boundaries>(boundaries), atlas),
	centres: new Map()
});

async function cells(files: Files): Promise<Drawn> {
	const [{ cellShapes, cellCentres }, stored, boundaries] = await Promise.all([
		import('$lib/map/shapes/cells'),
		read<StoredAtlas>(files.areas ?? ''),
		read<Boundaries>(files.boundaries ?? '')
	]);
	const { areas } = linkedAtlas(stored);
	const centres = cellCentres(areas, boundaries);
	return {
		shapes: cellShapes(areas, boundaries),
		centres: new Map(centres.map(({ code, ...at }) => [code, at]))
	};
}

/** A file that the build wrote and checked, by the hash in its name. */
async function read<T>(file: string): Promise<T> {
	const answer = await fetch(asset(`/data/${file}`)).catch(() => undefined);
	if (!answer?.ok) throw new Error(UNFETCHED.file(file));
	return (await answer.json()) as T;
}
