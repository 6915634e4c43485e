import type { AreasPart } from '../../data/schema/parts';
import { periodLabel } from '../../domain/period/label';
import type { Change } from '../change';
import { pairs, statusOf, type Pair } from './pairs';
import { figureText } from './words';

type Area = AreasPart['areas'][number];

/** Areas that are new, changed or removed, and their values by measure and period. */
export const areaChanges = (before: AreasPart, after: AreasPart): Change[] => [
	...pairs(before.areas, after.areas, ({ code }) => code).flatMap(areaChange),
	...pairs(before.measures, after.measures, ({ id }) => id)
		.filter((pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.after))
		.map((pair) => ({
			kind: 'area' as const,
			status: statusOf(pair),
			what: (pair.after ?? pair.before)?.title ?? pair.key,
			field: 'Measure of areas',
			before: pair.before?.title ?? '',
			after: pair.after?.title ?? ''
		})),
	...valueChanges(before, after)
];

const NOT_TOLD = new Set(['cell']);

function areaChange({ key, before, after }: Pair<Area>): Change[] {
	const area = (after ?? before) as Area;
	const what = `${key}, ${area.localName || area.name}`;
	if (before && after) return fieldChanges(what, before, after);
	const status = before ? 'removed' : 'new';
	const names = { before: before?.name ?? '', after: after?.name ?? '' };
	return [{ kind: 'area', status, what, field: 'Area', ...names }];
}

const fieldChanges = (what: string, before: Area, after: Area): Change[] =>
	(Object.keys(after) as (keyof Area)[])
		.filter((field) => !NOT_TOLD.has(field) && before[field] !== after[field])
		.map((field) => ({
			kind: 'area',
			status: 'changed',
			what,
			field,
			before: String(before[field] ?? ''),
			after: String(after[field] ?? '')
		}));

interface Value {
	key: string;
	what: string;
	field: string;
	text: string;
}

function valueChanges(before: AreasPart, after: AreasPart): Change[] {
	return pairs(valuesOf(before), valuesOf(after), ({ key }) => key)
		.filter((pair) => pair.before?.text !== pair.after?.text)
		.map((pair) => {
			const { what, field } = (pair.after ?? pair.before) as Value;
			return {
				kind: 'area' as const,
				status: statusOf(pair),
				what,
				field,
				before: pair.before?.text ?? '',
				after: pair.after?.text ?? ''
			};
		});
}

const valuesOf = ({ areas, measures, values }: AreasPart): Value[] =>
	values.flatMap((one) => {
		const title = measures.find(({ id }) => id === one.measureId)?.title ?? one.measureId;
		return areas.flatMap(({ code, name, localName }, i) => {
			const figure = {
				value: one.values[i] ?? null,
				printed: one.printed[i] ?? '',
				marker: one.markers?.[i] ?? null
			};
			if (figure.value === null && figure.marker === null) return [];
			return [
				{
					key: `${one.measureId} ${one.periodId} ${code}`,
					what: `${code}, ${localName || name}`,
					field: `${title} ${periodLabel(one.periodId)}`,
					text: figureText(figure)
				}
			];
		});
	});
