import { printedValue, unitsOf, type Unit } from '../../domain/text/unit';
import { TABLES, readCells } from '../../data/schema/tables';
import type { RawTables } from '../../package/dataPackage';
import { rowById } from './byId';
import { plainName } from './names';

type UnitTables = Pick<RawTables, 'units.csv'>;

/** The rows of a table never change, and each cell of a sheet asks for its unit. */
const known = new WeakMap<UnitTables['units.csv'], Map<string, Unit>>();

/** The units that a dataset knows, its own rows as far as they fit. */
export function unitsIn({ 'units.csv': rows }: UnitTables): Map<string, Unit> {
	const units =
		known.get(rows) ??
		unitsOf(rows.flatMap((cells) => readCells(TABLES['units.csv'], cells).record ?? []));
	known.set(rows, units);
	return units;
}

/** The unit of a measure, or of a measure of areas; `undefined` for one that is new. */
export function unitOfMeasure(
	tables: RawTables,
	file: 'indicators.csv' | 'area-measures.csv',
	id: string
): Unit | undefined {
	return unitsIn(tables).get(rowById(tables[file], id)?.unit_id ?? '');
}

/** How spreadsheets write a time in minutes and seconds as a format. */
const CLOCK = /^(?:m|mm|min|mins):(?:s|ss|sec|secs)$/i;

/** The id of a unit by whatever it is called: "days", "%", "mm:ss"; the text itself where none is. */
export function unitNamed(tables: UnitTables, text: string): string {
	const units = [...unitsIn(tables).values()];
	const wanted = plainName(text);
	const named = ({ id, title, before, after }: Unit) =>
		[id, title].some((name) => name === text || (wanted !== '' && plainName(name) === wanted)) ||
		(text !== '' && (before + after === text || after.split('|').includes(text)));
	const clock = CLOCK.test(text) ? units.find(({ after }) => after === 'min s') : undefined;
	return (units.find(named) ?? clock)?.id ?? text;
}

const SHARE = /^(?:%|percentage\b|per ?cent\b)|(?:\(%\)|\s%|\bper ?cent|\bpercentage)$/i;

/** "8:45" does not say whether it is minutes or hours. */
const isClock = (text: string): boolean => /^-?\d+:[0-5]\d$/.test(text);

/**
 * The unit that signs or words at figures say, where the dataset knows it: that of all of them, else of the first.
 * @param printed without what stands for a figure that is missing, but for "N/A"
 */
export function unitBySigns(tables: UnitTables, printed: readonly string[]): Unit | undefined {
	const known = unitsIn(tables);
	if (printed.some((one) => one.endsWith('%'))) return known.get('percent');
	const signed = printed.filter(
		(one) => !/^[-−\d.,]*$/.test(one) && !/^n\/a$/i.test(one) && !isClock(one)
	);
	const units = signed.length === 0 ? [] : [...known.values()];
	const reads = (one: string) => (unit: Unit) => printedValue(one, unit) !== undefined;
	const ofAll = units.find((unit) => signed.every((one) => reads(one)(unit)));
	return ofAll ?? signed.flatMap((one) => units.find(reads(one)) ?? [])[0];
}

/**
 * The unit of figures without a sign of any, by the headings above them or by their measure's title.
 * @returns the id of `count` for whole numbers that nothing tells more of; '' for others, which a person is asked
 */
export function unitInWords(
	tables: UnitTables,
	{ printed, title, headings }: { printed: string[]; title: string; headings: string[] }
): string {
	const said = [...headings, title];
	if (said.some((text) => SHARE.test(text))) return 'percent';
	// "£m" and "£000" may be any of the units of money.
	const money = headings.filter((heading) => heading.includes('£'));
	if (money.length > 0)
		return money.every((heading) => /£(?!\s*(?:0|k\b|m\b|bn\b|th))/i.test(heading)) ? 'pounds' : '';
	const byTitle = [...unitsIn(tables).values()].find(
		({ kind, title: name }) =>
			(kind === 'rate' || kind === 'duration') &&
			`, ${title.toLowerCase()} `.includes(` ${name.toLowerCase()} `)
	);
	return byTitle?.id ?? (printed.some((one) => one.includes('.')) ? '' : 'count');
}
