import type { Flag } from '../domain/audit/flags';
import type { Commentary, MetFlag, PublishedStatus, Series } from '../domain/measure';
import type { Comparator } from '../domain/measure/comparator';
import type { Direction } from '../domain/measure/direction';
import type { Rating } from '../domain/rating';

/** A measure's own fields, beside its figures, flags and texts. */
export type MeasureField =
	| 'reference'
	| 'title'
	| 'shortTitle'
	| 'number'
	| 'priorityId'
	| 'familyId'
	| 'polarity'
	| 'unit'
	| 'decimals'
	| 'comparatorId'
	| 'cumulative'
	| 'frequency'
	| 'owner'
	| 'nextDue';

/** What a figure has beside its value. */
export type FigureDetail =
	| 'revisedFrom'
	| 'revisedOn'
	| 'unit'
	| 'refersTo'
	| 'numerator'
	| 'denominator'
	| 'lower'
	| 'upper'
	| 'note'
	| 'source';

/** A judgement that is published. */
export type FlagValue = NonNullable<PublishedStatus['direction' | 'rating'] | MetFlag>;

/** What is said of a measure in words. */
export type TextKind = Commentary['kind'] | 'target-note';

/** Which field is another; `period` is the label of its period. */
export type ChangedField =
	| { kind: 'rating' | 'direction'; period: string }
	| { kind: 'measure' }
	| { kind: 'measure-field'; field: MeasureField }
	| {
			kind: 'figure';
			series: Series;
			/** Whose figure it is; `undefined` for the council's own. */
			comparator: Comparator | undefined;
			period: string;
			detail?: FigureDetail;
	  }
	| { kind: 'flag'; flag: Flag; period: string }
	| { kind: 'text'; text: TextKind; period: string }
	| { kind: 'area' }
	/** By its name in the data package. */
	| { kind: 'area-field'; field: string }
	| { kind: 'area-measure' }
	| { kind: 'area-outline' }
	/** Of the measure of areas of that title. */
	| { kind: 'area-value'; title: string; period: string }
	| { kind: 'period' | 'priority' | 'family' | 'unit' | 'comparator' | 'context' }
	| { kind: 'rule' }
	| { kind: 'quoted' };

/** A figure as a reader meets it: as printed and whether that may still change, or why there is none. */
export type ChangedFigure =
	| { kind: 'printed'; printed: string; standing: 'provisional' | 'revised' | undefined }
	| { kind: 'missing'; reason: 'not-applicable' | 'not-available' | 'suppressed' };

/** What a field holds. */
export type ChangedValue =
	| ChangedFigure
	/** A text, number or key of the data, as it stands there. */
	| { kind: 'entry'; text: string }
	| { kind: 'rating'; rating: Rating | 'undecided' }
	| { kind: 'direction'; direction: Direction }
	| { kind: 'flag'; flag: FlagValue }
	/** The points of its rings; how far the middle lies from the earlier one's, in metres. */
	| { kind: 'outline'; points: number; moved?: number };

/** One difference between the active dataset and the one that would be. */
export interface Change {
	/** `rating` and `direction` flips come first, then measures, figures, flags, words, areas. */
	kind: 'rating' | 'direction' | 'measure' | 'figure' | 'flag' | 'commentary' | 'area' | 'other';
	status: 'new' | 'changed' | 'removed';
	/** What it is of, by the names that the data have: "NI 116, Children in poverty". */
	what: string;
	field: ChangedField;
	/** None where there was or is nothing. */
	before: ChangedValue | undefined;
	after: ChangedValue | undefined;
}

/** What is entered in the data; none where it is blank. */
export const entry = (text: string | number | null | undefined): ChangedValue | undefined =>
	text === null || text === undefined || text === ''
		? undefined
		: { kind: 'entry', text: `${text}` };
