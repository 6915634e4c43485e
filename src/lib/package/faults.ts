import type { GeographyRole } from '../domain/area';
import type { PeriodKind } from '../domain/period';
import type { RuleKind, RuleTone } from '../domain/rating';
import type { Scheme } from '../domain/site/accent';
import type { LogoFault } from '../domain/site/logo';
import type { Form } from '../data/schema/tables/cells';

/** What the rules of `datapackage.json` are called. */
export const DESCRIPTION_RULES = [
	...(['title', 'published-on', 'source'] as const),
	...(['site-name', 'organisation', 'place', 'subject', 'language', 'colour'] as const),
	...(['site-text', 'statement-day', 'logo-path', 'licence', 'attribution', 'data-source'] as const)
] as const;
export type DescriptionRule = (typeof DESCRIPTION_RULES)[number];

/** The numbers that a unit's figures can be. */
export type Range = 'share' | 'count' | 'rank' | 'from-0' | 'any';

/** An end of a published interval, as its column is called. */
export type IntervalEnd = 'lower' | 'upper';

/** What was wanted in place of what stands there: its kind, and all that its sentence needs. */
export type Wanted =
	// The file.
	| { kind: 'file' }
	| { kind: 'readable-file' }
	/** The drawing that `datapackage.json` names. */
	| { kind: 'logo-file' }
	| { kind: 'utf-8' }
	| { kind: 'json' }
	/** What the schema expects, as it writes it. */
	| { kind: 'json-type'; expected: string }
	| { kind: 'description'; rule: DescriptionRule }
	/** A folder of words in the language of the site. */
	| { kind: 'language-of-words'; language: string; known: string[] }
	/** A name that only this package has, by the folders of the two that have it. */
	| { kind: 'own-name'; own: string; other: string }
	/** A colour that can be read on the grounds of a scheme; the nearest that can. */
	| { kind: 'readable-colour'; scheme: Scheme; nearest: string }
	/** A drawing that runs nothing and fetches nothing. */
	| { kind: 'harmless-drawing'; fault: LogoFault }
	// Its header and its rows.
	| { kind: 'commas' }
	| { kind: 'known-column'; header: string[]; nearest: string | undefined }
	| { kind: 'column'; name: string; header: string[] }
	| { kind: 'column-here'; name: string; header: string[] }
	| { kind: 'columns-once'; header: string[] }
	| { kind: 'closed-quotes' }
	| { kind: 'cells'; found: number; columns: number }
	/** A cell's form: `mayBeBlank` is of the column. */
	| { kind: 'form'; form: Form; mayBeBlank: boolean; nearest?: string | undefined }
	// Rows among others.
	/** `earlierRow` is that of the same file; absent where it is no row of what was brought. */
	| { kind: 'once'; columns: string[]; cells: string[]; earlierRow?: number }
	| {
			kind: 'named-row';
			file: string;
			column: string;
			nearest: string | undefined;
			/** Words that would have done too. */
			besides?: readonly string[];
	  }
	| { kind: 'area-of-role'; role: GeographyRole; file: string; nearest: string | undefined }
	// Figures.
	| { kind: 'marker-of-blank' }
	| { kind: 'marker-of-value'; value: number }
	| { kind: 'marker-of-revision' }
	| { kind: 'revision-of-blank' }
	| { kind: 'relation-of-no-target' }
	| { kind: 'relation-of-blank' }
	| { kind: 'relation-of-polarity'; polarity: 'higher' | 'lower' }
	| { kind: 'end-of-no-range' }
	/** The lower end. */
	| { kind: 'end-of-range'; from: number }
	/** `example` is the value as a source may print it. */
	| { kind: 'printed-value'; value: number; example: string }
	| { kind: 'value-as-printed'; shown: number; printed: string }
	| { kind: 'printed-blank' }
	/** The unit's title. */
	| { kind: 'no-percent-sign'; unit: string }
	| { kind: 'range'; range: Range }
	| { kind: 'unit'; builtIn: string[]; nearest: string | undefined }
	| { kind: 'used-unit' }
	| { kind: 'per'; isRate: boolean }
	| { kind: 'numerator'; denominator: number }
	| { kind: 'denominator'; numerator: number }
	| { kind: 'numerator-within'; denominator: number }
	/** The other end of an interval, and where it is. */
	| { kind: 'interval-end'; other: IntervalEnd; at: number }
	| { kind: 'interval-of-blank' }
	| { kind: 'interval-around'; end: IntervalEnd; value: number }
	// Comparators.
	| { kind: 'own-word'; words: readonly string[] }
	| { kind: 'used-comparator' }
	| { kind: 'gap-against' }
	| { kind: 'no-gap-no-against' }
	| { kind: 'other-than-series' }
	| { kind: 'no-comparators'; rule: RuleKind }
	| { kind: 'each-once' }
	// The report.
	| { kind: 'after-start'; startsOn: string }
	/** The first day of a month, or of a calendar year. */
	| { kind: 'first-of'; of: 'month' | 'year' }
	/** The day on which a period of that kind and beginning ends. */
	| { kind: 'last-of'; of: PeriodKind; months: number; startsOn: string; endsOn: string }
	| { kind: 'several-years'; startsOn: string }
	| { kind: 'after-period'; id: string; endsOn: string; row: number }
	/** The family of a part, or none for a measure that is no part. */
	| { kind: 'family'; id: string; isPart: boolean }
	| { kind: 'top-priority' }
	| { kind: 'as-family'; value: string | number }
	| { kind: 'own-number'; familyId: string; row: number }
	| { kind: 'plain-words' }
	| { kind: 'period-of-target'; indicatorId: string }
	// Rating rules.
	| { kind: 'rule-in-force' }
	| { kind: 'no-limits'; rule: RuleKind }
	| { kind: 'middle-limit' }
	| { kind: 'within-middle'; middleWithin: number }
	| { kind: 'no-thresholds'; rule: RuleKind }
	| { kind: 'measure-of-thresholds' }
	| { kind: 'threshold' }
	/** A value that the measure's own figures can have. */
	| { kind: 'threshold-range'; range: Range; indicatorId: string }
	| { kind: 'threshold-order'; middleFrom: number; polarity: 'higher' | 'lower' }
	/** One of the dataset's ratings, by their ids. */
	| { kind: 'rating'; known: string[]; nearest: string | undefined }
	| { kind: 'rating-of-tone'; tone: RuleTone }
	// The map.
	| { kind: 'valued-area-measure' }
	/** `isSwapped`: the row's latitude and longitude stand in each other's place. */
	| { kind: 'position'; least: number; most: number; isSwapped: boolean }
	/** Grid references stand for degrees, as in a column or in a file of shapes. */
	| { kind: 'degrees'; cause: 'grid' | 'swapped' | 'unknown' }
	| { kind: 'shape'; geography: string }
	| { kind: 'area-of-shape'; geography: string; file: string; nearest: string | undefined }
	/** The shapes of a geography. */
	| { kind: 'shapes'; geography: string }
	| { kind: 'known-geography'; known: string[]; nearest: string | undefined }
	// Geographies.
	| { kind: 'one-of-role'; role: GeographyRole; row: number }
	| { kind: 'role-of-areas' }
	| { kind: 'no-map-name'; names: string[] }
	/** A shape's lines by their numbers; `shape` is its code, '' for the only one. */
	| { kind: 'arcs'; geography: string; shape: string; lost: number | undefined; count: number };

/** One thing wrong in the package: where it stands, what stands there and what was wanted. */
export interface Fault {
	file: string;
	/** As a spreadsheet shows it: the header is row 1. Absent where a file has no rows. */
	row?: number;
	/** A header, or a path in a JSON file; absent where it is of no one column. */
	column?: string;
	/** The text that stands there, '' for blank; absent where what was wanted says what was found. */
	value?: string;
	wanted: Wanted;
}

/** What the checks of one row share. */
export type FaultOf = (column: string, value: unknown, wanted: Wanted) => Fault;

/**
 * A maker of faults for one row of one file.
 * @param row as a spreadsheet shows it
 */
export const faultsAt =
	(file: string, row: number): FaultOf =>
	(column, value, wanted) => ({ file, row, column, value: String(value ?? ''), wanted });
