import type { AreasPart, PostcodesPart } from '../data/schema/parts';
import type { CorePart } from '../data/schema/core';
import type { RatingRule } from '../domain/rating';
import type { RawTables } from './tables';
import type { Parts } from './parts';

type Measure = CorePart['measures'][number];
type RawRow = Record<string, string>;

const text = (value: string | number | null): string => (value === null ? '' : String(value));
const marked = (marker: string | null): string => (marker === null ? '' : `[${marker}]`);

/**
 * The tables of the data package that a dataset's parts were made from: made into parts again, they
 * give the same. Numbers stand in digits; columns in the contract's order.
 */
export function rawTables({
	core,
	areas,
	places,
	postcodes
}: Omit<Parts, 'boundaries'>): RawTables {
	const { measures } = core;
	const each = (rowsOf: (measure: Measure) => RawRow[]) => measures.flatMap(rowsOf);
	return {
		'priorities.csv': core.priorities.map(({ id, number, title }) => ({
			id,
			number: text(number),
			title
		})),
		'families.csv': core.families.map(familyRow),
		'indicators.csv': measures.map(indicatorRow),
		'periods.csv': core.periods.map(({ id, label, startsOn, endsOn }) => ({
			id,
			label,
			starts_on: startsOn,
			ends_on: endsOn
		})),
		'observations.csv': each(observationRows),
		'published-statuses.csv': each(statusRows),
		'commentary.csv': each(commentaryRows),
		'commentary-figures.csv': each(quotedRows),
		'rating-rules.csv': ruleRows(measures),
		'cohorts.csv': each(({ id, cohort }) => (cohort ? [{ indicator_id: id, ...cohort }] : [])),
		'context-series.csv': core.context.map(contextRow),
		'area-measures.csv': areas.measures.map(areaMeasureRow),
		'areas.csv': areas.areas.map(areaRow),
		'area-values.csv': areas.values.flatMap((one) => areaValueRows(areas, one)),
		'places.csv': places.places.map(({ name, kind, latitude, longitude, areaCode }) => ({
			name,
			kind,
			latitude: text(latitude),
			longitude: text(longitude),
			area_code: areaCode
		})),
		'postcodes.csv': postcodeRows(postcodes)
	};
}

const familyRow = (one: CorePart['families'][number]): RawRow => ({
	id: one.id,
	number: text(one.number),
	reference: one.reference,
	title: one.title,
	priority_id: one.priorityId
});

const indicatorRow = (one: Measure): RawRow => ({
	id: one.id,
	number: text(one.number),
	part: one.part,
	reference: one.reference,
	title: one.title,
	short_title: one.shortTitle,
	family_id: one.familyId,
	priority_id: one.priorityId,
	polarity: text(one.polarity),
	unit: one.unit,
	decimals: text(one.decimals),
	comparator: text(one.comparator)
});

/** The unit stands beside a figure only where it is another than the measure's. */
const observationRows = ({ id, unit, observations }: Measure): RawRow[] =>
	observations.map((one) => ({
		indicator_id: id,
		period_id: one.periodId,
		series: one.series,
		value: text(one.value),
		printed: one.printed,
		marker: marked(one.marker),
		unit: one.unit === unit ? '' : one.unit,
		refers_to: one.refersTo,
		numerator: text(one.numerator),
		denominator: text(one.denominator),
		note: one.note,
		source: one.source
	}));

const statusRows = ({ id, statuses }: Measure): RawRow[] =>
	statuses.map((one) => ({
		indicator_id: id,
		period_id: one.periodId,
		direction: text(one.direction),
		target_met: text(one.targetMet),
		stat_neighbours_met: text(one.statNeighboursMet),
		national_met: text(one.nationalMet),
		rag: text(one.rag)
	}));

const commentaryRows = ({ id, commentary }: Measure): RawRow[] =>
	commentary.map((one) => ({
		indicator_id: id,
		period_id: one.periodId,
		kind: one.kind,
		text: one.text,
		source: one.source
	}));

const quotedRows = ({ id, quoted }: Measure): RawRow[] =>
	quoted.map((one) => ({
		indicator_id: id,
		quoted: one.quoted,
		value: text(one.value),
		series: one.series,
		period_id: one.periodId,
		what: one.what,
		source: one.source
	}));

/** The rule in force is that of any measure without its own; where all have one, none is told of. */
function ruleRows(measures: Measure[]): RawRow[] {
	const inForce = measures.find(({ ratedBy }) => !ratedBy.own) ?? measures[0];
	const own = measures.filter(({ ratedBy }) => ratedBy.own);
	return [
		...(inForce ? [ruleRow('', inForce)] : []),
		...own.map((measure) => ruleRow(measure.id, measure))
	];
}

const ruleRow = (id: string, { ratedBy: { rule, source } }: Measure): RawRow => ({
	indicator_id: id,
	rule: rule.kind,
	...limits(rule),
	source
});

const limits = (rule: RatingRule) =>
	rule.kind === 'target-with-tolerance'
		? { green_within: text(rule.greenWithin), amber_within: text(rule.amberWithin) }
		: { green_within: '', amber_within: '' };

const contextRow = (one: CorePart['context'][number]): RawRow => ({
	id: one.id,
	indicator_id: one.indicatorId,
	title: one.title,
	area: one.area,
	refers_to: one.refersTo,
	value: text(one.value),
	unit: one.unit,
	source: one.source,
	note: one.note
});

const areaMeasureRow = (one: AreasPart['measures'][number]): RawRow => ({
	id: one.id,
	title: one.title,
	unit: one.unit,
	polarity: text(one.polarity),
	ranked_among: text(one.rankedAmong ?? null),
	indicator_id: one.indicatorId,
	description: one.description,
	source: one.source
});

const areaRow = (one: AreasPart['areas'][number]): RawRow => ({
	code: one.code,
	kind: one.kind,
	name: one.name,
	local_name: one.localName,
	neighbourhood: one.neighbourhood,
	ward_code: one.wardCode,
	ward_name: one.wardName,
	latitude: text(one.latitude),
	longitude: text(one.longitude),
	population: text(one.population),
	name_match: one.nameMatch,
	name_match_confidence: text(one.nameMatchConfidence)
});

/** An area of which nothing is published has no row. */
const areaValueRows = ({ areas }: AreasPart, one: AreasPart['values'][number]): RawRow[] =>
	areas.flatMap(({ code }, i) => {
		const marker = one.markers?.[i] ?? null;
		const value = one.values[i] ?? null;
		if (value === null && marker === null) return [];
		return [
			{
				measure_id: one.measureId,
				period_id: one.periodId,
				area_code: code,
				value: text(value),
				printed: one.printed[i] ?? '',
				marker: marked(marker)
			}
		];
	});

const postcodeRows = (part: PostcodesPart): RawRow[] =>
	part.postcode.map((postcode, i) => ({
		postcode,
		area_code: part.areaCode[i] ?? '',
		latitude: text(part.latitude[i] ?? null),
		longitude: text(part.longitude[i] ?? null),
		metres_to_soa_edge: text(part.metresToEdge[i] ?? null),
		neighbour_code: part.neighbourCode[i] ?? ''
	}));
