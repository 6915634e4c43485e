import { least } from 'd3-array';
import type { RawTables } from '../../../package/dataPackage';
import type { Issue } from '../../issue/issue';
import { numbered, textAt, type Context } from '../context';
import { plainName, type Names } from '../names';

/** A cell that names an area, and the area's code where it is known. */
interface Named {
	at: number;
	text: string;
	code: string | undefined;
	/** What its heading is about: "ward" of "Ward name". */
	about: string;
}

/** How great areas are, by code, those of the map the smallest. */
type Sizes = ReadonlyMap<string, number>;

const ROLES = ['area', 'group', 'whole', 'nation'];

export function areaSizes(tables: Pick<RawTables, 'areas.csv' | 'geographies.csv'>): Sizes {
	const roles = new Map(tables['geographies.csv'].map(({ id = '', role = '' }) => [id, role]));
	return new Map(
		tables['areas.csv'].map(({ code = '', geography_id = '' }) => [
			code,
			Math.max(0, ROLES.indexOf(roles.get(geography_id) ?? ''))
		])
	);
}

/** The cell that says the area of a row's values, with its column from 1. */
export type AreaCell = Pick<Named, 'at' | 'text' | 'code'>;

/**
 * The area of a row: the smallest that its cells name, as of a ward and an area in it. Two that are as
 * small, or a name that may be a smaller one's, leave it open.
 */
export function areaOfRow(
	context: Context,
	row: number,
	{ areas, sizes }: { areas: Names; sizes: Sizes }
): AreaCell | Issue {
	const cells = numbered(context)
		.filter(({ role, at }) => role === 'area' && textAt(context, row, at) !== '')
		.map(({ at, header }): Named => {
			const text = textAt(context, row, at);
			return { at, text, code: areas.find(text), about: aboutOf(header) };
		});
	const sizeOf = ({ code = '' }: Named) => sizes.get(code) ?? 0;
	const [first = { at: context.columnOf('area') ?? 1, text: '', code: undefined, about: '' }] =
		cells;
	const smallest = least(
		cells.filter(({ code }) => code !== undefined),
		sizeOf
	);
	if (!smallest || cells.length === 1) return first;
	const isOther = (one: Named) =>
		one.code !== undefined && one.code !== smallest.code && sizeOf(one) === sizeOf(smallest);
	const other = cells.find(isOther);
	if (other) return context.issue(row, other.at, { kind: 'other-area', row: smallest.text });
	const unknown = cells.find(({ code, about }) => code === undefined && about !== smallest.about);
	if (unknown && sizeOf(smallest) > 0)
		return context.issue(row, unknown.at, { kind: 'unknown-area' });
	return smallest;
}

const aboutOf = (header: string): string =>
	plainName(header)
		.split(' ')
		.filter((word) => !['code', 'name', 'id'].includes(word))
		.join(' ');
