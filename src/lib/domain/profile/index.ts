import type { Area, Atlas } from '../area';
import { orderColumn, profileColumns, type Chosen, type ProfileColumn } from './columns';
import { profileRows, type ProfileRow } from './rows';
import { profileBenchmarks, type Benchmark } from './benchmarks';

/** A ward by its code, a neighbourhood by its name, or the part of one in the other. */
export interface Place {
	ward?: string;
	neighbourhood?: string;
}

/** Who lives in a place: a sum of its areas, since a ward has no published figure of its own. */
export interface ProfilePeople {
	/** Residents, 2011 Census, of the areas whose number is known; `null` where none is. */
	sum: number | null;
	known: number;
	unknown: number;
}

/** All that the figures say of a ward or neighbourhood. */
export interface Profile {
	kind: 'ward' | 'neighbourhood';
	/** "Rotherham East". */
	name: string;
	/** The ward that a neighbourhood was narrowed to, by name; "" where all of it is told. */
	withinWard: string;
	/** The wards that its areas are in, by name. */
	wards: string[];
	/** The place's own areas, in the atlas's order. */
	areas: Area[];
	/** How many areas the borough has. */
	boroughAreas: number;
	people: ProfilePeople;
	columns: ProfileColumn[];
	/** In the order of `areas`; `rowsInOrder` puts the worst first. */
	rows: ProfileRow[];
	benchmarks: Benchmark[];
}

/**
 * The profile of a ward or neighbourhood; where both are given, of the neighbourhood's areas in
 * that ward. An empty text gives nothing.
 * @returns `undefined` where no place is given or no area lies in it
 */
export function profileOf(
	atlas: Atlas,
	{ ward = '', neighbourhood = '' }: Place
): Profile | undefined {
	const soas = atlas.areas.filter(({ kind }) => kind === 'soa');
	const areas = soas.filter((area) => isIn(area, { ward, neighbourhood }));
	const [first] = areas;
	if (!first || (!ward && !neighbourhood)) return undefined;
	const columns = profileColumns(atlas, new Set(areas.map(({ code }) => code)));
	return {
		kind: neighbourhood ? 'neighbourhood' : 'ward',
		name: neighbourhood || first.wardName,
		withinWard: withinWardOf(areas, soas, { ward, neighbourhood }),
		wards: [...new Set(areas.map(({ wardName }) => wardName))].filter(Boolean).sort(),
		areas,
		boroughAreas: soas.length,
		people: peopleOf(areas),
		columns,
		rows: profileRows(areas, columns),
		benchmarks: profileBenchmarks(areas, columns)
	};
}

const isIn = (area: Area, { ward, neighbourhood }: Place): boolean =>
	(!ward || area.wardCode === ward) && (!neighbourhood || area.neighbourhood === neighbourhood);

function withinWardOf(areas: Area[], soas: Area[], { ward, neighbourhood }: Place): string {
	if (!ward || !neighbourhood) return '';
	const whole = soas.filter((area) => isIn(area, { neighbourhood })).length;
	return areas.length < whole ? (areas[0]?.wardName ?? '') : '';
}

function peopleOf(areas: readonly Area[]): ProfilePeople {
	const known = areas.flatMap(({ population }) => population ?? []);
	return {
		sum: known.length > 0 ? known.reduce((sum, people) => sum + people, 0) : null,
		known: known.length,
		unknown: areas.length - known.length
	};
}

/** The rows worst first by the column that `orderColumn` finds; those not published last. */
export function rowsInOrder({ rows, columns }: Profile, chosen: Chosen): ProfileRow[] {
	const order = orderColumn(columns, chosen);
	if (!order) return rows;
	return order.own.flatMap(({ area }) => rows.find(({ code }) => code === area.code) ?? []);
}
