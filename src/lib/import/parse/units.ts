import { printedValue, unitsOf, type Unit } from '../../domain/text/unit';
import { TABLES, readCells } from '../../data/schema/tables';
import type { RawTables } from '../../package/dataPackage';
import { plainName } from './names';

type UnitTables = Pick<RawTables, 'units.csv'>;

/** The units that a dataset knows, its own rows as far as they fit. */
export const unitsIn = (tables: UnitTables): Map<string, Unit> =>
	unitsOf(
		tables['units.csv'].flatMap((cells) => readCells(TABLES['units.csv'], cells).record ?? [])
	);

/** The unit of a measure, or of a measure of areas; `undefined` for one that is new. */
export function unitOfMeasure(
	tables: RawTables,
	file: 'indicators.csv' | 'area-measures.csv',
	id: string
): Unit | undefined {
	const { unit_id = '' } = tables[file].find((one) => one.id === id) ?? {};
	return unitsIn(tables).get(unit_id);
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

/**
 * The unit that the figures of a new measure are printed in, by their signs or else by its title.
 * @returns `count` for whole numbers and `score` for others that nothing tells more of
 */
export function unitGuessed(tables: UnitTables, printed: string[], title: string): string {
	if (printed.some((one) => one.endsWith('%'))) return 'percent';
	const signed = printed.filter((one) => !/^[-−\d.,]*$/.test(one));
	const units = [...unitsIn(tables).values()];
	const reads = (unit: Unit) => signed.every((one) => printedValue(one, unit) !== undefined);
	const bySigns = signed.length > 0 ? units.find(reads) : undefined;
	const byTitle = units.find(
		({ kind, title: name }) =>
			(kind === 'rate' || kind === 'duration') &&
			`, ${title.toLowerCase()} `.includes(` ${name.toLowerCase()} `)
	);
	const plain = printed.some((one) => one.includes('.')) ? 'score' : 'count';
	return (bySigns ?? byTitle)?.id ?? plain;
}
