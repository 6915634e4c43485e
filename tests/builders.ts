import type { Measure, MetFlag, Observation, PublishedStatus } from '$lib/domain/measure';
import type { Flag } from '$lib/domain/audit';
import { comparatorsIn, type Comparator } from '$lib/domain/measure/comparator';
import {
	BUILT_IN_RATINGS,
	ratingOfTone,
	ratingsIn,
	type MeasureRule,
	type Rating,
	type RatingRule
} from '$lib/domain/rating';
import { resultOf, type Result } from '$lib/domain/result';
import type { RatingCount } from '$lib/domain/result/counts';
import { unitIn, unitsOf, type Unit } from '$lib/domain/text/unit';
import { aPeriod, PERIODS } from './periods';

/** The period that everything is built in, and the one before it. */
export const PERIOD = '2011-12';
export const PRIOR_PERIOD = '2010-11';

/** A unit, or the id of one that is built in; `rate` is per 1,000. */
export type GivenUnit = Unit | string;
const BUILT_IN = unitsOf();

/** A built-in unit by its id; one object for each, as in a dataset. */
export function aUnit(given: GivenUnit = 'percent'): Unit {
	if (typeof given !== 'string') return given;
	const id = given === 'rate' ? 'per-1000' : given;
	if (!BUILT_IN.has(id)) throw new Error(`No unit is called ${id}.`);
	return unitIn(BUILT_IN, id);
}

/** The same with its unit given by its id. */
export type OfUnit<T extends { unit: Unit }> = Omit<T, 'unit'> & { unit: GivenUnit };
export type GivenObservation = Partial<OfUnit<Observation>>;
export type GivenMeasure = Partial<OfUnit<Measure>>;

/** A published figure: 50%, or what `printed` says, where "N/A" and "" are read as no value. */
export function anObservation({ unit, ...overrides }: GivenObservation = {}): Observation {
	const { value, periodId = PERIOD } = overrides;
	const printed = overrides.printed ?? (value === undefined ? '50%' : String(value ?? ''));
	return {
		periodId,
		period: aPeriod(periodId),
		series: 'actual',
		...readPrinted(printed),
		printed,
		unit: aUnit(unit),
		refersTo: '',
		numerator: null,
		denominator: null,
		note: '',
		source: '',
		...overrides
	};
}

function readPrinted(printed: string): Pick<Observation, 'value' | 'marker'> {
	if (printed === 'N/A') return { value: null, marker: 'z' };
	if (printed === '') return { value: null, marker: 'x' };
	return { value: Number(printed.replace(/[%,]/g, '')), marker: null };
}

/** What a report usually compares with: statistical neighbours and England, then a region. */
export const COMPARATORS: Comparator[] = comparatorsIn([
	{
		id: 'stat_neighbours',
		title: 'statistical neighbours',
		shortTitle: 'neighbours',
		kind: 'peers'
	},
	{ id: 'national', title: 'England', shortTitle: 'England', kind: 'nation' },
	{ id: 'region', title: 'region', shortTitle: 'region', kind: 'region' },
	{ id: 'south_yorkshire', title: 'South Yorkshire', shortTitle: 'South Yorkshire', kind: 'other' }
]);
export const [STAT_NEIGHBOURS, NATIONAL] = COMPARATORS as [Comparator, Comparator];
/** Those that every result of `aResult` has. */
export const MAIN_COMPARATORS = [STAT_NEIGHBOURS, NATIONAL];

/** The ids of the built-in ratings. */
export type RatingId = 'red' | 'amber' | 'green' | 'none';

/** A built-in rating by its id; one object for each, as in a dataset. */
export const aRating = (id: RatingId): Rating =>
	BUILT_IN_RATINGS.find((one) => one.id === id) ?? ratingOfTone(BUILT_IN_RATINGS, 'none');

/** What a rating is called in a table of cases. */
export const ratingId = (rating: Rating | 'undecided' | null | undefined) =>
	rating && typeof rating === 'object' ? rating.id : rating;

/** How many are rated with each built-in rating; 0 of those not given. */
export const ratingCountsOf = (counts: Partial<Record<RatingId, number>> = {}): RatingCount[] =>
	BUILT_IN_RATINGS.map((rating) => ({ rating, count: counts[rating.id as RatingId] ?? 0 }));

const ratedWith = (rating: Rating | null) => ({ rating, ratingId: rating && rating.id });

/** A row of published flags, all left blank. */
export const aStatus = ({
	targetMet = null,
	statNeighboursMet = null,
	nationalMet = null,
	met = {},
	rag,
	...overrides
}: StatusParts = {}): PublishedStatus & { ratingId: string | null } => ({
	periodId: PERIOD,
	period: aPeriod(overrides.periodId ?? PERIOD),
	direction: null,
	...overrides,
	...ratedWith(rag ? aRating(rag) : (overrides.rating ?? null)),
	met: {
		...(targetMet && { target: targetMet }),
		...(statNeighboursMet && { stat_neighbours: statNeighboursMet }),
		...(nationalMet && { national: nationalMet }),
		...met
	}
});

/** What a status is built from: its marks by name, or as they are held. */
export type StatusParts = Partial<PublishedStatus> & {
	targetMet?: MetFlag;
	statNeighboursMet?: MetFlag;
	nationalMet?: MetFlag;
	/** The id of a built-in rating. */
	rag?: RatingId | null;
};

/** A flag by the name of its column: `direction`, `target_met`, `national_met`, `rag`. */
export const FLAG_COLUMNS = [
	'direction',
	'target_met',
	'stat_neighbours_met',
	'national_met',
	'rag'
] as const;
export type FlagColumn = (typeof FLAG_COLUMNS)[number];

export const flagColumn = (flag: Flag): string =>
	flag.flag === 'met' ? `${flag.against}_met` : flag.flag;

export function flagOf(column: FlagColumn): Flag {
	if (column === 'direction' || column === 'rag') return { flag: column };
	const against = column.replace(/_met$/, '');
	return { flag: 'met', against, comparator: COMPARATORS.find(({ id }) => id === against) };
}

/** A rule as a measure carries it, in force for the whole dataset. */
export const ratedBy = (rule: RatingRule): MeasureRule => ({
	rule,
	own: false,
	comparatorIds: null,
	source: ''
});

/** A percentage of which more is better, with no figures. */
export const aMeasure = ({ unit, ...overrides }: GivenMeasure = {}): Measure => ({
	id: 'ni-900',
	number: 1,
	part: '',
	reference: 'NI 900',
	title: 'A share of children',
	shortTitle: 'Share of children',
	familyId: '',
	priorityId: 'priority-1',
	priorityKeys: [/\d+$/.exec(overrides.priorityId ?? '1')?.[0] ?? '1'],
	polarity: 'higher',
	unit: aUnit(unit),
	decimals: 1,
	comparatorId: null,
	comparators: MAIN_COMPARATORS,
	ratedBy: ratedBy({ kind: 'target-and-comparator' }),
	cohort: null,
	periods: PERIODS,
	ratings: ratingsIn(),
	observations: [],
	statuses: [],
	commentary: [],
	quoted: [],
	...overrides
});

const PLACES = {
	prior: { periodId: PRIOR_PERIOD, series: 'actual' },
	outturn: { periodId: PERIOD, series: 'actual' },
	target: { periodId: PERIOD, series: 'target' },
	statNeighbours: { periodId: PERIOD, series: 'stat_neighbours' },
	national: { periodId: PERIOD, series: 'national' }
} as const;
type Place = keyof typeof PLACES;

/** What a result is built from: each figure as printed ("58.30%") or as an observation. */
export type ResultParts = Partial<Record<Place, string | GivenObservation>> & {
	measure?: GivenMeasure;
	published?: StatusParts;
};

/** What the domain makes of the figures given; the outturn is 50% and nothing else is there. */
export function aResult({ measure = {}, published, ...figures }: ResultParts = {}): Result {
	const given = { outturn: '50%', ...figures };
	const observations = (Object.keys(PLACES) as Place[]).flatMap((place) => {
		const figure = given[place];
		if (figure === undefined) return [];
		const own = typeof figure === 'string' ? { printed: figure } : figure;
		return [anObservation({ unit: measure.unit ?? 'percent', ...PLACES[place], ...own })];
	});
	const statuses = published ? [aStatus(published)] : [];
	return resultOf(aMeasure({ observations, statuses, ...measure }), PERIOD);
}

/** A measure with an outturn, its target and a status in each of some periods. */
export const aMeasureIn = (outturns: Record<string, string>, more: GivenMeasure = {}): Measure =>
	aMeasure({
		observations: Object.entries(outturns).flatMap(([periodId, printed]) => [
			anObservation({ periodId, printed }),
			anObservation({ periodId, series: 'target', printed: '55%' })
		]),
		statuses: Object.keys(outturns).map((periodId) => aStatus({ periodId, rag: 'red' })),
		...more
	});
