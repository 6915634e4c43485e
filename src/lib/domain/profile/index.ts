import {
	areasOfRole,
	groupGeographies,
	homeOf,
	settingOf,
	type Area,
	type Atlas,
	type Setting
} from '../area';
import { isWithin } from '../area/mapChoice';
import { nameOrder } from '../text/codeOrder';
import { orderColumn, profileColumns, type Chosen, type ProfileColumn } from './columns';
import { profileRows, type ProfileRow } from './rows';
import { profileBenchmarks, type Benchmark } from './benchmarks';

/** Who lives in a place: a sum of its areas, since a group has no published figure of its own. */
export interface ProfilePeople {
	/** Residents of the areas whose number is known; `null` where none is. */
	sum: number | null;
	known: number;
	unknown: number;
}

/** All that the figures say of a group of areas, such as a ward. */
export interface Profile {
	group: Area;
	/** What it was narrowed to, where that leaves some of it only: the ward of a neighbourhood. */
	within: Area | undefined;
	/** The groups that its areas are told by, in the order of their names; none of a group of those. */
	homes: Area[];
	/** The place's own areas, in the atlas's order. */
	areas: Area[];
	/** How many areas there are in all. */
	allAreas: number;
	setting: Setting;
	people: ProfilePeople;
	columns: ProfileColumn[];
	/** In the order of `areas`; `rowsInOrder` puts the worst first. */
	rows: ProfileRow[];
	benchmarks: Benchmark[];
}

/**
 * The profile of a group of areas; where several are given, of the areas that belong to each of them,
 * told by the last of the geographies.
 * @param codes of groups, at most one of each geography
 * @returns `undefined` where none is given or no area lies in it
 */
export function profileOf(atlas: Atlas, codes: readonly string[]): Profile | undefined {
	const all = areasOfRole(atlas.areas, 'area');
	const areas = all.filter((area) => isWithin(area, { groups: codes }));
	const asked = groupGeographies(atlas).flatMap(({ id }) =>
		atlas.areas.filter(({ code, geography }) => geography.id === id && codes.includes(code))
	);
	const group = asked.at(-1);
	if (!group || areas.length === 0) return undefined;
	const columns = profileColumns(atlas, new Set(areas.map(({ code }) => code)));
	const isNarrowed =
		areas.length < all.filter((area) => isWithin(area, { groups: [group.code] })).length;
	return {
		group,
		within: isNarrowed ? asked.at(-2) : undefined,
		homes: homesOf(areas, group),
		areas,
		allAreas: all.length,
		setting: settingOf(atlas),
		people: peopleOf(areas),
		columns,
		rows: profileRows(areas, columns),
		benchmarks: profileBenchmarks(areas, columns)
	};
}

function homesOf(areas: readonly Area[], { geography }: Area): Area[] {
	const homes = [...new Set(areas.flatMap((area) => homeOf(area) ?? []))];
	return homes
		.filter((home) => home.geography !== geography)
		.sort((a, b) => nameOrder(a.name, b.name));
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
