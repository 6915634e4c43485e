import { codeOrder } from '../text/codeOrder';
import type { Direction, Polarity } from './direction';
import type { Unit } from '../text/format';
import type { Relation } from '../text/relation';
import type { Marker } from './missing';
import type { Period } from '../period';
import type { MeasureRule, Rating } from '../rating';
import type { Comparator } from './comparator';

/** The series of the body itself. */
export const OWN_SERIES = ['actual', 'target', 'forecast'] as const;
/** One of them, or the id of the comparator whose figures they are. */
export type Series = string;

/** One figure of one series in one period, as published. A `null` value carries a marker. */
export interface Observation {
	periodId: string;
	period: Period;
	series: Series;
	value: number | null;
	printed: string;
	marker: Marker | null;
	/** Of a target that is a limit or a range: its value is the limit, or the lower end. */
	relation?: Relation | null | undefined;
	/** The upper end of a range. */
	valueTo?: number | null | undefined;
	/** The figure before it was revised, as it was printed then: "58.3%". */
	revisedFrom?: string | null | undefined;
	/** The ISO day on which it was revised. */
	revisedOn?: string | null | undefined;
	/** No figure of its measure is printed with the sign of its unit, so that this one’s lack of it says nothing. */
	isBare?: true | undefined;
	/** The figure's own unit: the measure's, unless the source prints another. */
	unit: Unit;
	refersTo: string;
	numerator: number | null;
	denominator: number | null;
	/** The published interval; both ends or neither. */
	lower?: number | null | undefined;
	upper?: number | null | undefined;
	note: string;
	source: string;
}

/** A flag of the published table: met, not met, not applicable, or left blank (`null`). */
export type MetFlag = (typeof MET_FLAGS)[number] | null;
export const MET_FLAGS = ['yes', 'no', 'na'] as const;

export interface PublishedStatus {
	periodId: string;
	period: Period;
	direction: Exclude<Direction, 'unknown'> | null;
	/** By `target` or a comparator's id; what was left blank is not there. */
	met: { [against: string]: NonNullable<MetFlag> };
	rating: Rating | null;
}

/** How often a measure is reported. */
export const FREQUENCIES = ['month', 'quarter', 'half-year', 'year'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const COMMENTARY_KINDS = ['summary', 'exception', 'action', 'caveat'] as const;
export interface Commentary {
	periodId: string;
	period: Period;
	kind: (typeof COMMENTARY_KINDS)[number];
	text: string;
	source: string;
}

/** How far an action has come. */
export const ACTION_STATES = ['planned', 'under-way', 'late', 'done'] as const;

/** What is done about a measure, by whom and until when, as far as that is known. */
export interface Action {
	periodId: string;
	period: Period;
	text: string;
	/** The role that answers for it. */
	owner: string | null;
	/** The ISO day by which it is to be done. */
	due: string | null;
	state: (typeof ACTION_STATES)[number] | null;
	source: string;
}

/** Why a target is what it is. */
export interface TargetNote {
	/** The period that the target is of. */
	periodId: string;
	period: Period;
	/** A body or a role. */
	setBy: string | null;
	/** The ISO day on which it was set. */
	setOn: string | null;
	reason: string;
}

/** What a figure quoted in the report's words says of the series that the table gives too. */
export const QUOTED_KINDS = ['level', 'change', 'gap'] as const;

/** A figure quoted in the report's words; a fall, or a figure below its benchmark, is negative. */
export interface QuotedFigure {
	periodId: string;
	period: Period;
	series: Series;
	what: (typeof QUOTED_KINDS)[number];
	/** What a gap is to: `target` or a comparator's id; '' for what is no gap. */
	against: string;
	/** As it is written: "one per cent". */
	quoted: string;
	value: number;
	/** Where it is written. */
	source: string;
}

/** Whom a measure's denominators count. */
export interface Cohort {
	one: string;
	many: string;
}

export interface Measure {
	id: string;
	number: number;
	part: string;
	reference: string;
	title: string;
	shortTitle: string;
	familyId: string;
	priorityId: string;
	/** What goes in addresses for the priority it is reported under, and for the one above that. */
	priorityKeys: string[];
	polarity: Polarity;
	unit: Unit;
	/** Decimals of the measure's own outturns and target. */
	decimals: number;
	/** The comparator that the published rating follows; `null` where the report does not say. */
	comparatorId: string | null;
	/** Those that it has figures of, in the dataset's order. */
	comparators: Comparator[];
	/** A period's figure counts from the year's start. */
	cumulative?: 'yes' | null | undefined;
	frequency?: Frequency | null | undefined;
	/** The role that answers for it. */
	owner?: string | null | undefined;
	/** The ISO day on which its next figure is due. */
	nextDue?: string | null | undefined;
	/** The rule that its rating follows, and where that is written; `null` where the data have none. */
	ratedBy: MeasureRule | null;
	/** `null` where no figure is known in people. */
	cohort: Cohort | null;
	/** All of its dataset, which figures and statuses are filed under. */
	periods: Period[];
	/** All that its dataset has, in their order. */
	ratings: Rating[];
	/** In any period its latest figure until then is shown: it has none in the periods that pages can show. */
	showsLatest?: true | undefined;
	/** No measure of its dataset has a target, so that the lack of one says nothing. */
	hasNoTargets?: true | undefined;
	/** No measure of its dataset has a comparator's figure, so that the lack of one says nothing. */
	hasNoComparators?: true | undefined;
	/** Kinds that no commentary of its dataset is of, nor any action, so that the lack of one says nothing. */
	unwritten?: readonly Commentary['kind'][] | undefined;
	observations: Observation[];
	statuses: PublishedStatus[];
	commentary: Commentary[];
	/** None where the data have none of it. */
	actions?: Action[] | undefined;
	/** None where the data have none of it. */
	targetNotes?: TargetNote[] | undefined;
	quoted: QuotedFigure[];
}

export interface Priority {
	id: string;
	/** As the scorecard prints it: a whole number, or a text such as "1.1" or "A2"; "" where it has none. */
	number: number | string;
	title: string;
	/** Of an outcome: the priority that it is of. */
	parentId?: string | null | undefined;
	/** The role that answers for it. */
	owner?: string | null | undefined;
}

export interface Family {
	id: string;
	number: number;
	reference: string;
	title: string;
	priorityId: string;
}

export interface ContextFigure {
	id: string;
	indicatorId: string;
	title: string;
	area: string;
	refersTo: string;
	value: number;
	unit: Unit;
	source: string;
	note: string;
}

/**
 * The measure's number in the report with its part's letter, as a member would quote it. A part that
 * is called by more than a letter stands in the title and is not said twice.
 * @returns "1", "2a", "21"
 */
export const numberWithPart = ({ number, part }: Pick<Measure, 'number' | 'part'>): string =>
	part.length > 1 ? String(number) : `${number}${part}`;

/**
 * Orders measures by their number in the report and by their part's letter. Parts that are called by more
 * than a letter come after those, in the order they are given in, which is the package's: "least deprived"
 * belongs behind "most deprived".
 */
export const byNumber = (a: Numbered, b: Numbered): number =>
	a.number - b.number || codeOrder(letterOf(a), letterOf(b));

type Numbered = Pick<Measure, 'number' | 'part'>;
const LAST = '~';
const letterOf = ({ part }: Numbered) => (part.length > 1 ? LAST : part);
