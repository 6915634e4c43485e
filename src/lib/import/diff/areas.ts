import type { AreasPart } from '../../data/schema/parts';
import { TABLES, writeCells } from '../../data/schema/tables';
import { periodOf } from '../../domain/period';
import { entry, type Change, type ChangedField, type ChangedFigure } from '../change';
import { pairs, statusOf, type Pair } from './pairs';
import { changedFigure, isToldAlike } from './values';

type Area = AreasPart['areas'][number];

/** Areas that are new, changed or removed, and their values by measure and period. */
export const areaChanges = (before: AreasPart, after: AreasPart): Change[] => [
	...pairs(before.areas, after.areas, ({ code }) => code).flatMap(areaChange),
	...pairs(before.measures, after.measures, ({ id }) => id)
		.filter(({ before: was, after: is }) => cellsOf(was) !== cellsOf(is))
		.map((pair) => ({
			kind: 'area' as const,
			status: statusOf(pair),
			what: (pair.after ?? pair.before)?.title ?? pair.key,
			field: { kind: 'area-measure' as const },
			before: entry(pair.before?.title),
			after: entry(pair.after?.title)
		})),
	...valueChanges(before, after)
];

/** As a file would have it, since builds differ in what of a blank they store. */
const cellsOf = (measure: AreasPart['measures'][number] | undefined) =>
	measure && JSON.stringify(writeCells(TABLES['area-measures.csv'], measure));

/** Where an area stands among equal cells follows from the others, and is not told. */
const isTold = (field: string): field is Exclude<keyof Area, 'cell'> => field !== 'cell';

/** Groups in one text, since they are told together. */
const textOf = (value: Area[Exclude<keyof Area, 'cell'>] | undefined) =>
	Array.isArray(value) ? value.join(', ') : value;

function areaChange({ key, before, after }: Pair<Area>): Change[] {
	const area = (after ?? before) as Area;
	const what = `${key}, ${area.localName || area.name}`;
	if (before && after) return fieldChanges(what, before, after);
	const status = before ? 'removed' : 'new';
	const names = { before: entry(before?.name), after: entry(after?.name) };
	return [{ kind: 'area', status, what, field: { kind: 'area' }, ...names }];
}

const fieldChanges = (what: string, before: Area, after: Area): Change[] =>
	Object.keys(after)
		.filter(isTold)
		.filter((field) => textOf(before[field]) !== textOf(after[field]))
		.map((field) => ({
			kind: 'area',
			status: 'changed',
			what,
			field: { kind: 'area-field', field },
			before: entry(textOf(before[field])),
			after: entry(textOf(after[field]))
		}));

interface Value {
	key: string;
	what: string;
	field: ChangedField;
	figure: ChangedFigure | undefined;
}

function valueChanges(before: AreasPart, after: AreasPart): Change[] {
	return pairs(valuesOf(before), valuesOf(after), ({ key }) => key)
		.filter(({ before: was, after: is }) => !was || !is || !isToldAlike(was.figure, is.figure))
		.map((pair) => {
			const { what, field } = (pair.after ?? pair.before) as Value;
			return {
				kind: 'area' as const,
				status: statusOf(pair),
				what,
				field,
				before: pair.before?.figure,
				after: pair.after?.figure
			};
		});
}

const valuesOf = ({ areas, measures, periods, values }: AreasPart): Value[] =>
	values.flatMap((value) => {
		const title = measures.find(({ id }) => id === value.measureId)?.title ?? value.measureId;
		const period = periodOf(value.periodId, periods).label;
		return areas.flatMap(({ code, name, localName }, i) => {
			const figure = {
				value: value.values[i] ?? null,
				printed: value.printed[i] ?? '',
				marker: value.markers?.[i] ?? null
			};
			if (figure.value === null && figure.marker === null) return [];
			return [
				{
					key: `${value.measureId} ${value.periodId} ${code}`,
					what: `${code}, ${localName || name}`,
					field: { kind: 'area-value' as const, title, period },
					figure: changedFigure(figure)
				}
			];
		});
	});
