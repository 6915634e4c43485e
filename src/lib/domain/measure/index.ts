import type { Direction, Polarity } from './direction';
import type { Unit } from '../text/format';
import type { Marker } from './missing';
import type { Comparator, MeasureRule, Rating } from '../rating';
import { codeOrder } from '../text/codeOrder';

export const SERIES = [
	'actual',
	'target',
	'stat_neighbours',
	'national',
	'region',
	'south_yorkshire'
] as const;
export type Series = (typeof SERIES)[number];

/** One figure of one series in one period, as published. A `null` value carries a marker. */
export interface Observation {
	periodId: string;
	series: Series;
	value: number | null;
	printed: string;
	marker: Marker | null;
	/** The figure before it was revised, as it was printed then: "58.3%". */
	revisedFrom?: string | null | undefined;
	/** The ISO day on which it was revised. */
	revisedOn?: string | null | undefined;
	/** The figure's own unit: the measure's, unless the source prints another. */
	unit: Unit;
	refersTo: string;
	numerator: number | null;
	denominator: number | null;
	note: string;
	source: string;
}

/** A flag of the published table: met, not met, not applicable, or left blank (`null`). */
export type MetFlag = 'yes' | 'no' | 'na' | null;

export interface PublishedStatus {
	periodId: string;
	direction: Exclude<Direction, 'unknown'> | null;
	targetMet: MetFlag;
	statNeighboursMet: MetFlag;
	nationalMet: MetFlag;
	rag: Rating | null;
}

/** How often a measure is reported. */
export const FREQUENCIES = ['month', 'quarter', 'half-year', 'year'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const COMMENTARY_KINDS = ['summary', 'exception', 'action', 'caveat'] as const;
export interface Commentary {
	periodId: string;
	kind: (typeof COMMENTARY_KINDS)[number];
	text: string;
	source: string;
}

/** What a figure quoted in the report's words says of the series that the table gives too. */
export const QUOTED_KINDS = [
	'level',
	'change',
	'gap_to_target',
	'gap_to_stat_neighbours',
	'gap_to_national'
] as const;

/** A figure quoted in the report's words; a fall, or a figure below its benchmark, is negative. */
export interface QuotedFigure {
	periodId: string;
	series: Series;
	what: (typeof QUOTED_KINDS)[number];
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
	/** Of what it is reported under, and of the priority above that. */
	priorityNumbers: number[];
	polarity: Polarity;
	unit: Unit;
	/** Decimals of the measure's own outturns and target. */
	decimals: number;
	comparator: Comparator;
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
	observations: Observation[];
	statuses: PublishedStatus[];
	commentary: Commentary[];
	quoted: QuotedFigure[];
}

export interface Priority {
	id: string;
	number: number;
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

/** Orders measures by their number and part in the report. */
export const byNumber = (
	a: Pick<Measure, 'number' | 'part'>,
	b: Pick<Measure, 'number' | 'part'>
): number => a.number - b.number || codeOrder(a.part, b.part);
