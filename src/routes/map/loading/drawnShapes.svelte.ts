import type { Area } from '$lib/domain/area';
import type * as Cells from '$lib/map/shapes/cells';
import type { Boundaries, Shapes } from '$lib/map/shapes';
import { figures } from '$lib/state/store/figures.svelte';
import type { MapSelection } from '$lib/domain/area/mapChoice';
import { UNFETCHED } from '$words/map/page';

/**
 * What the map draws: areas as they lie, or their cells. The cells' places and what draws them
 * are fetched when they are wanted.
 */
export class DrawnShapes {
	#shape: () => MapSelection['shape'];
	#cells = $state.raw<{ program: typeof Cells; areas: readonly Area[] }>();
	/** Why there are no cells though they were asked for, in words. */
	fault = $state('');

	constructor(shape: () => MapSelection['shape']) {
		this.#shape = shape;
	}

	/** Fetches what the cells need, once they are asked for. */
	ask(): void {
		if (this.#shape() !== 'cells' || this.#cells) return;
		this.fault = '';
		Promise.all([import('$lib/map/shapes/cells'), figures.atlas()]).then(
			([program, atlas]) => (this.#cells = { program, areas: atlas?.areas ?? [] }),
			(error: unknown) => (this.fault = `${UNFETCHED.cells} ${reason(error)}`)
		);
	}

	/** The shapes to draw; the outlines until the cells are there. */
	shapes(outlines: Shapes | undefined, boundaries: Boundaries | undefined): Shapes | undefined {
		const cells = this.#ready;
		return cells && boundaries ? cells.program.cellShapes(cells.areas, boundaries) : outlines;
	}

	/** The areas where they are drawn, so that arrow keys go to the neighbour that is seen. */
	placed(areas: Area[], boundaries: Boundaries | undefined): Area[] {
		const cells = this.#ready;
		if (!cells || !boundaries) return areas;
		const centres = cells.program.cellCentres(cells.areas, boundaries);
		return areas.map((area) => ({ ...area, ...centres.find(({ code }) => code === area.code) }));
	}

	get #ready() {
		return this.#shape() === 'cells' ? this.#cells : undefined;
	}
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
