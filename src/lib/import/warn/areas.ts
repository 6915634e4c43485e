import { group, max } from 'd3-array';
import type { AreasPart } from '../../data/schema/parts';
import { linkedAtlas } from '../../domain/area/linked';
import { byEnd, isAlike, type Period } from '../../domain/period';
import type { IncomingRow } from '../incoming';
import type { Issue } from '../issue/issue';
import { issueAt } from './issueAt';

interface Held {
	value: number;
	printed: string;
	period: Period;
}

/** The values of one measure in one period that came. */
interface OfMeasure {
	rows: IncomingRow[];
	/** Those that the dataset holds of the same period, else of the latest other one, by area. */
	near: Map<string, Held>;
	/** Those of the latest earlier period of the kind, by area. */
	earlier: Map<string, Held>;
	period: Period | undefined;
	isShare: boolean;
	isCount: boolean;
}

/** What a person should see of the values of areas that came, and fractions that would replace percentages. */
export function ofAreas(
	rows: IncomingRow[],
	{ before, after, today }: { before: AreasPart; after: AreasPart; today: string }
): Issue[] {
	const all = group(rows, ({ cells }) => `${cells.measure_id} ${cells.period_id}`);
	return [...all.values()].flatMap((own) => {
		const one = measureOf(own, before, after);
		const fractions = asFractions(one);
		return [
			...(fractions.length > 0 ? fractions : sameAsBefore(one)),
			...notEnded(one, today),
			...(one.isCount ? one.rows.flatMap(smallCount) : [])
		];
	});
}

function measureOf(rows: IncomingRow[], before: AreasPart, after: AreasPart): OfMeasure {
	const { measure_id, period_id } = rows[0]?.cells ?? {};
	const kind = linkedAtlas(after).measures.find(({ id }) => id === measure_id)?.unit.kind;
	const period = after.periods.find(({ id }) => id === period_id);
	const others = before.values
		.filter(({ measureId }) => measureId === measure_id)
		.flatMap((values) => {
			const own = before.periods.find(({ id }) => id === values.periodId);
			return own ? [{ values, period: own }] : [];
		})
		.sort((a, b) => byEnd(a.period, b.period));
	const near = others.find((one) => one.period.id === period_id) ?? others.at(-1);
	const earlier = others.findLast(
		(one) => period && isAlike(one.period, period) && byEnd(one.period, period) < 0
	);
	const byArea = (of: typeof near) =>
		new Map(
			before.areas.flatMap(({ code }, i): [string, Held][] => {
				const value = of?.values.values[i];
				if (!of || value === null || value === undefined) return [];
				return [[code, { value, printed: of.values.printed[i] ?? '', period: of.period }]];
			})
		);
	return {
		...{ rows, near: byArea(near), earlier: byArea(earlier), period },
		...{ isShare: kind === 'share', isCount: kind === 'count' }
	};
}

const areaOf = ({ cells }: IncomingRow) => cells.area_code ?? '';
const withValue = (rows: IncomingRow[]) => rows.filter(({ cells }) => cells.value);

/** Percentages as small as a fraction are as good as none. */
const LEAST = 2;

const isSigned = ({ cells }: IncomingRow) => cells.printed?.endsWith('%') ?? false;

/**
 * No value without a sign is above 1, where most of those held are percentages of 2 and more: of the same
 * areas, or of the others where few of these have one.
 */
function asFractions({ rows, near, isShare }: OfMeasure): Issue[] {
	const bare = withValue(rows).filter((row) => !isSigned(row));
	const isSmall = (max(bare, ({ cells }) => Number(cells.value)) ?? Infinity) <= 1;
	if (!isShare || !isSmall) return [];
	const own = bare.flatMap((row) => near.get(areaOf(row)) ?? []);
	const held = own.length * 2 >= bare.length ? own : [...near.values()];
	const [example] = held.filter(({ value }) => value >= LEAST);
	if (!example || held.filter(({ value }) => value >= LEAST).length * 2 <= held.length) return [];
	return bare
		.filter(({ cells }) => Number(cells.value) > 0 && Number(cells.value) < 1)
		.map((row) => {
			const { value = '', printed = '' } = row.cells;
			return issueAt(row, 'value', {
				kind: 'fraction',
				severity: 'error',
				...{ value: printed, printed },
				percent: Number(value) * 100,
				near: (near.get(areaOf(row)) ?? example).printed
			});
		});
}

const SEVERAL = 3;

/** The values of the period before, brought again. */
function sameAsBefore({ rows, earlier }: OfMeasure): Issue[] {
	const pairs = withValue(rows).flatMap((row) => {
		const before = earlier.get(areaOf(row));
		return before ? [{ row, before }] : [];
	});
	const [first] = pairs;
	const isSame = pairs.every(({ row, before }) => Number(row.cells.value) === before.value);
	if (!first || pairs.length < SEVERAL || !isSame) return [];
	return [
		issueAt(first.row, 'value', {
			kind: 'same-as-before',
			severity: 'warning',
			value: first.row.cells.printed ?? '',
			period: first.before.period.label,
			figures: pairs.length
		})
	];
}

function notEnded({ rows, period }: OfMeasure, today: string): Issue[] {
	if (!period || period.endsOn < today) return [];
	return withValue(rows)
		.filter(({ cells }) => cells.marker !== '[p]')
		.map((row) =>
			issueAt(row, 'value', {
				kind: 'period-not-ended',
				severity: 'warning',
				value: row.cells.printed ?? '',
				endsOn: period.endsOn
			})
		);
}

function smallCount(row: IncomingRow): Issue[] {
	const count = Number(row.cells.value || NaN);
	if (!(count > 0 && count < 5)) return [];
	return [
		issueAt(row, 'value', {
			kind: 'small-count',
			severity: 'confirm',
			value: row.cells.printed ?? ''
		})
	];
}
