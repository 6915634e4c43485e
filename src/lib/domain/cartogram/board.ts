import { ROW_HEIGHT, type Cell } from './cell';
import type { Home } from './homes';

/** No area, and no group, stands there. */
export const NONE = -1;

/** Any group at all, where the stretches around a place are counted. */
export const ANY = -2;

/**
 * A honeycomb on which areas stand, at most one on a place. A place is a number: its row times the
 * board's side, plus how far along the row it is, where each row begins half a cell further east
 * than the one above it. So the six places around it are always the same six steps away. From the
 * middle to any edge there is room for a row of all areas.
 */
export class Board {
	/** The steps to the places around, clockwise from the east. */
	readonly steps: readonly number[];
	/** The place of each area. */
	readonly #places: Int32Array;
	/** The area on each place. */
	readonly #areas: Int32Array;
	/** The group of the area on each place. */
	readonly #groups: Int32Array;
	readonly #groupOf: readonly number[];
	readonly #side: number;

	/** @param groupOf the group of each area, as a number */
	constructor(groupOf: readonly number[]) {
		const side = 2 * groupOf.length + 5;
		this.steps = [1, side, side - 1, -1, -side, 1 - side];
		this.#side = side;
		this.#groupOf = groupOf;
		this.#places = new Int32Array(groupOf.length).fill(NONE);
		this.#areas = new Int32Array(side * side).fill(NONE);
		this.#groups = new Int32Array(side * side).fill(NONE);
	}

	/** The place in the middle of the board. */
	get middle(): number {
		return (this.#side * this.#side - 1) / 2;
	}

	placeOf = (area: number): number => this.#places[area] ?? NONE;
	areaOn = (place: number): number => this.#areas[place] ?? NONE;
	groupOf = (area: number): number => this.#groupOf[area] ?? NONE;

	put(area: number, place: number): void {
		this.#places[area] = place;
		this.#areas[place] = area;
		this.#groups[place] = this.groupOf(area);
	}

	lift(area: number): void {
		const place = this.placeOf(area);
		this.#places[area] = NONE;
		this.#areas[place] = NONE;
		this.#groups[place] = NONE;
	}

	/** Whether two places share an edge. */
	isBeside(one: number, other: number): boolean {
		const step = Math.abs(one - other);
		return step === 1 || step === this.#side || step === this.#side - 1;
	}

	/** Whether a place is on the board's rim, where a row's end would be beside the next one's begin. */
	isRim(place: number): boolean {
		const [row, along] = [Math.floor(place / this.#side), place % this.#side];
		const last = this.#side - 1;
		return row <= 0 || row >= last || along <= 0 || along >= last;
	}

	/** How many of the places around are taken. */
	taken(place: number): number {
		let taken = 0;
		for (const step of this.steps) if (this.areaOn(place + step) !== NONE) taken++;
		return taken;
	}

	/** On how many separate stretches of the ring around a place areas of a group stand, or of any. */
	stretches(place: number, group: number): number {
		let stretches = 0;
		let before = this.#isOf(place + 1 - this.#side, group);
		for (const step of this.steps) {
			const here = this.#isOf(place + step, group);
			if (here && !before) stretches++;
			before = here;
		}
		return stretches;
	}

	#isOf(place: number, wanted: number): boolean {
		const here = this.#groups[place] ?? NONE;
		return wanted === ANY ? here !== NONE : here === wanted;
	}

	/** The square of the distance of a place from a point given in cell widths from the middle. */
	away(place: number, { x, y }: Home): number {
		const half = (this.#side - 1) / 2;
		const row = Math.floor(place / this.#side) - half;
		const along = (place % this.#side) - half;
		return (along + row / 2 - x) ** 2 + (row * ROW_HEIGHT - y) ** 2;
	}

	/** The cell of each area, counted from the north-western corner of them all. */
	cells(): Cell[] {
		const across = [...this.#places].map((place) => ({
			along: place % this.#side,
			row: Math.floor(place / this.#side)
		}));
		const top = Math.min(...across.map(({ row }) => row));
		const places = across.map(({ along, row }) => ({
			column: along + Math.floor((row - top) / 2),
			row: row - top
		}));
		const left = Math.min(...places.map(({ column }) => column));
		return places.map(({ column, row }) => ({ column: column - left, row }));
	}
}
