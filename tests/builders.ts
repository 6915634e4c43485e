import type { Measure, Observation, PublishedStatus } from '$lib/domain/measure';
import type { MeasureRule, RatingRule } from '$lib/domain/rating';
import { resultOf, type Result } from '$lib/domain/result';
import { unitIn, unitsOf, type Unit } from '$lib/domain/text/unit';

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
	const { value } = overrides;
	const printed = overrides.printed ?? (value === undefined ? '50%' : String(value ?? ''));
	return {
		periodId: PERIOD,
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

/** A row of published flags, all left blank. */
export const aStatus = (overrides: Partial<PublishedStatus> = {}): PublishedStatus => ({
	periodId: PERIOD,
	direction: null,
	targetMet: null,
	statNeighboursMet: null,
	nationalMet: null,
	rag: null,
	...overrides
});

/** A rule as a measure carries it, in force for the whole dataset. */
export const ratedBy = (rule: RatingRule): MeasureRule => ({ rule, own: false, source: '' });

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
	priorityNumbers: [Number(/\d+$/.exec(overrides.priorityId ?? '1')?.[0] ?? 1)],
	polarity: 'higher',
	unit: aUnit(unit),
	decimals: 1,
	comparator: null,
	ratedBy: ratedBy({ kind: 'target-and-comparator' }),
	cohort: null,
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
	published?: Partial<PublishedStatus>;
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
