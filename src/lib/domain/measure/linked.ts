import { comparatorsIn, type Comparator, type ComparatorRow } from './comparator';
import {
	COMMENTARY_KINDS,
	type Action,
	type Commentary,
	type ContextFigure,
	type Measure,
	type Observation,
	type Priority,
	type PublishedStatus,
	type QuotedFigure,
	type TargetNote
} from './index';
import { showingLatest } from './shownPeriods';
import { priorityKeys } from './priorities';
import { periodOf, type Period } from '../period';
import { areBuiltIn, ratingsIn, type Rating } from '../rating';
import { unitIn, unitsOf, type Unit } from '../text/unit';

interface OfUnit {
	unitId: string;
}

interface OfRating {
	ratingId: string | null;
}

/** A record as it is stored, which names its period, its unit and its rating and does not hold them. */
type ById<R> = Omit<R, 'period' | 'unit' | 'isBare' | 'rating'>;

type StoredObservation = ById<Observation> & OfUnit;
type StoredContext = ById<ContextFigure> & OfUnit;
type StoredStatus = ById<PublishedStatus> & OfRating;

/** A measure as it is stored: what it refers to stands there by its id. */
export interface StoredMeasure
	extends
		OfUnit,
		Omit<
			Measure,
			| 'unit'
			| 'priorityKeys'
			| 'periods'
			| 'ratings'
			| 'showsLatest'
			| 'hasNoTargets'
			| 'hasNoComparators'
			| 'unwritten'
			| 'comparators'
			| 'observations'
			| 'statuses'
			| 'commentary'
			| 'actions'
			| 'targetNotes'
			| 'quoted'
		> {
	observations: StoredObservation[];
	statuses: StoredStatus[];
	commentary: ById<Commentary>[];
	actions?: ById<Action>[] | undefined;
	targetNotes?: ById<TargetNote>[] | undefined;
	quoted: ById<QuotedFigure>[];
}

/** As much of a core as is stored by ids, and what they name. */
export interface StoredCore {
	priorities: Priority[];
	/** The dataset's own, beside the built-in ones. */
	units: Unit[];
	comparators: readonly ComparatorRow[];
	/** The dataset's own; none where the built-in ones stand. */
	ratings?: readonly Rating[] | undefined;
	periods: Period[];
	measures: StoredMeasure[];
	context: StoredContext[];
}

/** A measure with what its ids name beside them. */
export interface LinkedMeasure extends Measure, OfUnit {
	observations: (Observation & OfUnit)[];
	statuses: (PublishedStatus & OfRating)[];
}

/** The same core in memory: what is stored as an id stands beside it as what it names. */
export type Linked<C extends StoredCore> = Omit<
	C,
	'measures' | 'comparators' | 'ratings' | 'context'
> & {
	comparators: Comparator[];
	/** In their order, be they the built-in ones. */
	ratings: Rating[];
	measures: LinkedMeasure[];
	context: (ContextFigure & OfUnit)[];
};

/**
 * A stored core with what its records refer to beside bare ids, so that rules and words need look
 * nothing up: a record has its period and its unit, a measure the dataset's periods, the keys of its
 * priorities, and the comparators that it has figures of, in the dataset's order. Each unit of a dataset
 * is one object. The stored core stays as it is; nothing linked is ever stored. One that is linked
 * already comes to the same.
 * @throws RangeError where a record names a period that the core lacks: the checks of a package let
 *   none through
 */
export function linked<C extends StoredCore>(core: C): Linked<C> {
	const comparators = comparatorsIn(core.comparators);
	const ratings = ratingsIn(core.ratings);
	const { context, measures } = core;
	const withUnit = unitLinker(core.units);
	const links = {
		...core,
		comparators,
		ratings,
		withUnit,
		latest: showingLatest(measures),
		hasNoTargets: !measures.some(({ observations }) =>
			observations.some((one) => one.series === 'target')
		),
		hasNoComparators: comparators.length === 0,
		unwritten: unwrittenIn(measures)
	};
	return {
		...core,
		comparators,
		ratings,
		measures: measures.map((measure) => linkedMeasure(measure, links)),
		context: context.map(withUnit)
	};
}

function unwrittenIn(measures: readonly StoredMeasure[]): Commentary['kind'][] {
	const written = new Set(measures.flatMap(({ commentary }) => commentary.map(({ kind }) => kind)));
	if (measures.some(({ actions = [] }) => actions.length > 0)) written.add('action');
	return COMMENTARY_KINDS.filter((kind) => !written.has(kind));
}

interface Links {
	priorities: Priority[];
	comparators: Comparator[];
	ratings: Rating[];
	periods: Period[];
	withUnit: ReturnType<typeof unitLinker>;
	latest: Set<StoredMeasure>;
	hasNoTargets: boolean;
	hasNoComparators: boolean;
	unwritten: Commentary['kind'][];
}

function linkedMeasure(stored: StoredMeasure, links: Links): LinkedMeasure {
	const { actions, targetNotes, ...measure } = stored;
	const { priorities, comparators, ratings, periods, withUnit } = links;
	const { latest, hasNoTargets, hasNoComparators, unwritten } = links;
	const inPeriod = <R extends { periodId: string }>(record: R) => ({
		...record,
		period: periodOf(record.periodId, periods)
	});
	const rated = (status: StoredStatus) => ({
		...inPeriod(status),
		rating: ratings.find(({ id }) => id === status.ratingId) ?? null
	});
	const isBare = measure.observations.every(({ printed }) => /^[-\d.]*$/.test(printed));
	const series = new Set(measure.observations.map((one) => one.series));
	return {
		...withUnit(measure),
		priorityKeys: priorityKeys(measure.priorityId, priorities),
		periods,
		ratings,
		...(latest.has(stored) && { showsLatest: true as const }),
		...(hasNoTargets && { hasNoTargets }),
		...(hasNoComparators && { hasNoComparators }),
		...(unwritten.length > 0 && { unwritten }),
		comparators: comparators.filter(({ id }) => series.has(id)),
		observations: measure.observations.map((one) => ({
			...inPeriod(withUnit(one)),
			...(isBare && { isBare })
		})),
		statuses: measure.statuses.map(rated),
		commentary: measure.commentary.map(inPeriod),
		...(actions && { actions: actions.map(inPeriod) }),
		...(targetNotes && { targetNotes: targetNotes.map(inPeriod) }),
		quoted: measure.quoted.map(inPeriod)
	};
}

/** Puts beside the id of a unit what it names, among the built-in units and a dataset's own. */
export function unitLinker(own: Unit[]) {
	const units = unitsOf(own);
	return <T extends OfUnit>(one: T): T & { unit: Unit } => ({
		...one,
		unit: unitIn(units, one.unitId)
	});
}

/** The core as it is stored, with ids alone. What is not linked stays as it is. */
export function unlinked<C extends StoredCore>(core: C | Linked<C>): C {
	const comparators = core.comparators.map(({ id, title, shortTitle, kind }) => ({
		...{ id, title, shortTitle, kind }
	}));
	const { ratings = [], ...others } = core;
	return {
		...others,
		comparators,
		...(ratings.length > 0 && !areBuiltIn(ratings) && { ratings }),
		measures: core.measures.map(unlinkedMeasure),
		context: core.context.map(byId)
	} as unknown as C;
}

/** What a stored record names, and a record in use holds. */
const LOOKED_UP = ['period', 'unit', 'isBare', 'rating'];

/** What follows from the whole dataset, and is worked out for a measure in use. */
const WORKED_OUT = [
	'periods',
	'ratings',
	'comparators',
	'priorityKeys',
	'showsLatest',
	'hasNoTargets',
	'hasNoComparators',
	'unwritten'
];

const unlinkedMeasure = (measure: StoredMeasure): StoredMeasure => ({
	...without(measure, [...LOOKED_UP, ...WORKED_OUT]),
	observations: measure.observations.map(byId),
	statuses: measure.statuses.map(byId),
	commentary: measure.commentary.map(byId),
	...(measure.actions && { actions: measure.actions.map(byId) }),
	...(measure.targetNotes && { targetNotes: measure.targetNotes.map(byId) }),
	quoted: measure.quoted.map(byId)
});

const byId = <R extends object>(record: R): R => without(record, LOOKED_UP);

const without = <R extends object>(record: R, keys: readonly string[]): R =>
	Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as R;
