import { NO_AREAS, type AreasPart, type PostcodesPart } from '../data/schema/parts';
import type { CorePart } from '../data/schema/core';
import { isRuleForAll } from '../domain/rating/rule';
import type { RawTables } from './dataPackage';
import type { Parts } from './parts';
import {
	TABLES,
	writeCells,
	type RawCells,
	type RecordOf,
	type TableFile
} from '../data/schema/tables';

type Measure = CorePart['measures'][number];

/**
 * The tables of the data package that a dataset's parts were made from: made into parts again, they
 * give the same. Numbers stand in digits; columns in the contract's order.
 */
export function rawTables({
	core,
	areas = NO_AREAS,
	places,
	postcodes
}: Omit<Parts, 'boundaries'>): RawTables {
	const { measures } = core;
	/** What each measure holds of a file, under the measure's id. */
	const ofEach = <R extends object>(heldBy: (measure: Measure) => R[]) =>
		measures.flatMap((one) => heldBy(one).map((held) => ({ ...held, indicatorId: one.id })));
	return {
		'priorities.csv': written('priorities.csv', core.priorities),
		'families.csv': written('families.csv', core.families),
		'units.csv': written('units.csv', core.units),
		'indicators.csv': written('indicators.csv', measures),
		'comparators.csv': written('comparators.csv', core.comparators),
		'ratings.csv': written('ratings.csv', core.ratings ?? []),
		'periods.csv': written('periods.csv', core.periods),
		'observations.csv': written('observations.csv', ofEach(withOtherUnits)),
		'published-statuses.csv': written(
			'published-statuses.csv',
			ofEach(({ statuses }) => statuses)
		),
		'published-met.csv': written('published-met.csv', ofEach(marksOf)),
		'commentary.csv': written(
			'commentary.csv',
			ofEach(({ commentary }) => commentary)
		),
		'target-notes.csv': written(
			'target-notes.csv',
			ofEach(({ targetNotes = [] }) => targetNotes)
		),
		'commentary-figures.csv': written(
			'commentary-figures.csv',
			ofEach(({ quoted }) => quoted)
		),
		'actions.csv': written(
			'actions.csv',
			ofEach(({ actions = [] }) => actions)
		),
		'rating-rules.csv': written('rating-rules.csv', rulesOf(core)),
		'cohorts.csv': written(
			'cohorts.csv',
			ofEach(({ cohort }) => (cohort ? [cohort] : []))
		),
		'context-series.csv': written('context-series.csv', core.context),
		'area-measures.csv': written('area-measures.csv', areas.measures),
		'geographies.csv': written('geographies.csv', areas.geographies),
		'areas.csv': written('areas.csv', areas.areas),
		'memberships.csv': written(
			'memberships.csv',
			areas.areas.flatMap(({ code: areaCode, groups }) =>
				groups.map((groupCode) => ({ areaCode, groupCode }))
			)
		),
		'area-values.csv': written(
			'area-values.csv',
			areas.values.flatMap((value) => publishedIn(areas, value))
		),
		'places.csv': written('places.csv', places?.places ?? []),
		'postcodes.csv': written('postcodes.csv', postcodes ? postcodesIn(postcodes) : [])
	};
}

const written = <F extends TableFile>(file: F, records: RecordOf<F>[]): RawCells[] =>
	records.map((record) => writeCells(TABLES[file], record));

/** The unit stands beside a figure only where it is another than the measure's. */
const withOtherUnits = ({ unitId, observations }: Measure) =>
	observations.map((observation) => ({
		...observation,
		unitId: observation.unitId === unitId ? null : observation.unitId
	}));

/** A row for each mark that was published. */
const marksOf = ({ statuses }: Measure) =>
	statuses.flatMap(({ periodId, met }) =>
		Object.entries(met).map(([against, mark]) => ({ periodId, against, met: mark }))
	);

/**
 * The rule in force is that of any measure without its own, else the core's. A core that was stored
 * before it could have one has any that could be in force.
 */
function rulesOf({ measures, rule }: CorePart): RecordOf<'rating-rules.csv'>[] {
	const rules = measures.flatMap(({ id, ratedBy }) => (ratedBy ? [{ id, ratedBy }] : []));
	const inForce =
		rules.find(({ ratedBy }) => !ratedBy.own)?.ratedBy ??
		rule ??
		rules.find(({ ratedBy }) => isRuleForAll(ratedBy.rule))?.ratedBy;
	const own = rules.filter(({ ratedBy }) => ratedBy.own);
	return [
		...(inForce ? [ruleOf('', inForce)] : []),
		...own.map(({ id, ratedBy }) => ruleOf(id, ratedBy))
	];
}

const ruleOf = (
	indicatorId: string,
	{ rule, comparatorIds, source }: NonNullable<Measure['ratedBy']>
): RecordOf<'rating-rules.csv'> => ({
	indicatorId,
	rule: rule.kind,
	comparatorIds,
	goodWithin: rule.kind === 'target-with-tolerance' ? rule.goodWithin : null,
	middleWithin: rule.kind === 'target-with-tolerance' ? rule.middleWithin : null,
	goodFrom: rule.kind === 'thresholds' ? rule.goodFrom : null,
	middleFrom: rule.kind === 'thresholds' ? rule.middleFrom : null,
	source
});

/** An area of which nothing is published has no row. */
const publishedIn = (
	{ areas }: AreasPart,
	{ measureId, periodId, values, printed, markers, lower, upper }: AreasPart['values'][number]
): RecordOf<'area-values.csv'>[] =>
	areas.flatMap(({ code: areaCode }, i) => {
		const marker = markers?.[i] ?? null;
		const value = values[i] ?? null;
		if (value === null && marker === null) return [];
		const interval = { lower: lower?.[i] ?? null, upper: upper?.[i] ?? null };
		return [
			{ measureId, periodId, areaCode, value, printed: printed[i] ?? '', marker, ...interval }
		];
	});

/** The lists of the part are equally long. */
const postcodesIn = (part: PostcodesPart): RecordOf<'postcodes.csv'>[] =>
	part.postcode.map((postcode, i) => ({
		postcode,
		areaCode: part.areaCode[i] ?? '',
		latitude: part.latitude[i] ?? NaN,
		longitude: part.longitude[i] ?? NaN,
		metresToEdge: part.metresToEdge[i] ?? NaN,
		neighbourCode: part.neighbourCode[i] ?? ''
	}));
