import type { Flag, FlagKind } from '../../domain/audit/flags';
import type { Polarity } from '../../domain/measure/direction';
import type { Period } from '../../domain/period';
import type { Wanted } from '../../package/faults';
import type { OutlineProblem, OutlinesProblem } from '../outlines/outline';
import type { Turned } from '../recognise/turned';
import type { CellNote } from '../sheet';

/** An `error` stops what was brought, a `warning` does not, what is to `confirm` waits for a person's word. */
export type Severity = 'error' | 'confirm' | 'warning';

/** Where an issue is; rows and columns count from 1, as the spreadsheet shows them. */
export interface IssuePlace {
	/** The sheet's name, or the package's file. */
	sheet: string;
	/** None where it is about the whole. */
	row?: number;
	column?: number;
	/** The column's header, where it has one. */
	header?: string;
}

/** Cells of one column, or whole rows, from one row to another. */
export interface Cells {
	column?: number;
	from: number;
	to: number;
}

/** The known name nearest to one that is not known. */
export interface NearestName {
	name: string;
	/** The name that was meant has digits where letters like them were typed. */
	inDigits: boolean;
}

/** Why a text is no figure, where that can be told. */
export type FigureCause =
	| 'decimal-comma'
	| 'date'
	/** "#REF!" */
	| 'formula'
	/** "(3.2)" */
	| 'bracket'
	/** ">95%" */
	| 'bound'
	| 'target-bound'
	/** "60–65" */
	| 'range'
	| 'target-range'
	/** "≤5" of what is better higher */
	| 'target-against-polarity'
	/** "1 in 4", "2:3" */
	| 'odds'
	/** "3:45" */
	| 'clock'
	/** ".812" */
	| 'no-zero'
	/** "Q4=141" */
	| 'own-period'
	/** "9 per day / 3250 pa" */
	| 'two-figures'
	/** "5th" */
	| 'ordinal'
	/** "£5", "7.3 per day" */
	| 'other-unit'
	/** "35p", which a person said is in pence, or where nobody can be asked */
	| 'pence'
	| 'letter'
	| 'words'
	| 'no-digit';

/** What stands in a cell beside what was taken of it. */
export type Beside = 'footnote' | 'number' | 'of-outturn' | 'rating' | 'second-rating' | 'unknown';

/** Why a row is no measure: what stands there instead, or that it has no figure. */
export type UnusedRow =
	| 'heading'
	| 'words'
	| 'note'
	| 'total'
	| 'average'
	| 'repeated-headings'
	| 'no-figure'
	| 'not-ours';

type PeriodKind = Period['kind'];

interface Nearest {
	nearest: NearestName | undefined;
}
interface Neighbour {
	near: string;
	/** The label of its period. */
	period: string;
}

/** What an issue of each kind has, beside its place, for its sentence. */
export interface IssueParameters {
	/** Where its headings are down its side, how it stands. */
	'no-headers': { turned?: Turned };
	'no-rows': unknown;
	/** No row of the sheet is a measure, or an area. */
	'nothing-read': unknown;
	/** With a reference that the dataset has. */
	'no-reference-column': { example: string | undefined };
	'no-area-value-column': unknown;
	'unreadable-reference': { example: string | undefined };
	'unknown-measure': unknown;
	'unknown-area': unknown;
	'unknown-area-measure': Nearest;
	/** A measure that would be added. */
	'new-measure': { reference: string };
	/** A priority that would be added. */
	'new-priority': { title: string };
	/** A row that is no measure, and is not read. */
	'unused-row': { reason: UnusedRow };
	/** The figures are another authority's than the dataset's, which is `ours`. */
	'another-council': { ours: string };
	/**
	 * With the key stages that share the cell, where they do; the figures that do, or the numbers in brackets that
	 * a share is worked out from, and the share that they give; and the words that are no name of the measure's
	 * unit, with what that is called.
	 */
	'unreadable-figure': {
		cause: FigureCause;
		keyStages?: string[];
		figures?: string[];
		base?: { share: string; numerator: string; denominator: string; worked?: string };
		words?: string;
		unit?: string;
	};
	/** A marker in a column of its own that does not fit what stands beside it: a figure, or why there is none. */
	'unfitting-marker': { beside: string; isFigure: boolean };
	/** `known` are the words of the dataset's own ratings. */
	'unreadable-flag': { flag: FlagKind; known?: string[]; keyStages?: string[] };
	'unreadable-period': { of: 'measure' | 'area' | 'target' };
	'unknown-series': { known: readonly string[] };
	'column-without-period': unknown;
	/** A figure whose heading says another period than its row; both by their labels. */
	'other-period': { heading: string; row: string };
	/** A figure that a cell says is of another period than its column; both by their labels, and where they are of two kinds by those. */
	'cell-period': { said: string; column: string; kinds?: [PeriodKind, PeriodKind] };
	/** An area that is another than the one which its row says, as that is written there. */
	'other-area': { row: string };
	/** A row that names another period than the columns of the figures below it are of. */
	'second-period': { said: string };
	/** A row below that says other headings than `first`, or the same above other columns. */
	'other-headings': { first: number };
	'misplaced-rating': unknown;
	/** What stood in a cell and was not taken. */
	'not-taken': { left: string; as: Beside };
	/** A polarity that is another than the dataset's; `null` where that says neither. */
	'other-polarity': { held: Polarity };
	/** A blank cell, and the published figure that stays. */
	'kept-figure': { printed: string };
	/** A row of the same key as an earlier one; where that was read in the same row, in which column. */
	'repeated-row': { columns: string[]; earlierRow: number; earlierColumn?: number };
	/**
	 * What is known of a cell beside its text, of `left` what was left out of it. It is of several
	 * where it has `spans`, of hidden rows or columns each from the first to the last, or `cells`.
	 */
	'cell-note': {
		note: TellingNote;
		shownAs?: string;
		left?: string;
		spans?: [number, number][];
		cells?: string[];
	};
	/** An edit on a page without a note of why. */
	'no-note': unknown;
	/** A zip of tables for spreadsheets, which is no data package. */
	'tables-alone': unknown;
	/** What the package's own checks found. */
	invalid: { wanted: Wanted };
	/** A share such as 0.233 among percentages such as 23.3%. */
	fraction: { printed: string; percent: number; near: string };
	/** A figure beside another one of the same series. */
	tenfold: Neighbour;
	/** A first target beside an outturn of its measure. */
	'target-tenfold': Neighbour;
	/** Every figure of a column is that of an earlier period. */
	'same-as-before': { period: string; figures: number };
	/** An outturn of a period that ends later than today, neither provisional nor counted from the year's start. */
	'period-not-ended': { endsOn: string };
	/** A share without numerator and denominator, where others of its measure have them. */
	'share-without-base': unknown;
	/** Rows that do not add to the row of their total. */
	'other-total': { total: string; sum: string };
	/** A suppressed figure that its total and the other parts give away. */
	'derivable-figure': { total: string };
	'other-decimals': Neighbour;
	/** Numbers of people that give another percentage; `worked` has the decimals of the printed one. */
	'other-percentage': { numerator: number; denominator: number; printed: string; worked: string };
	'small-count': unknown;
	/** Flags published of earlier figures, of a measure by its reference. */
	'stale-flags': { reference: string; flags: Flag[] };
	'differing-flag': { reference: string };
	/** Of one outline of a file; its number is its row, its code and name its header. */
	outline: { problem: OutlineProblem };
	/** Of a file of outlines as a whole. */
	outlines: { problem: OutlinesProblem };
}
export type IssueKind = keyof IssueParameters;

/** What an issue is, and all that its sentence needs. */
export type IssueFacts = { [K in IssueKind]: { kind: K } & IssueParameters[K] }[IssueKind];

/** The notes that a person should see; what is merged or calculated is as good as typed. */
export type TellingNote = Exclude<CellNote['kind'], 'formula' | 'merged'>;

/** Where an issue is and what stands there. */
interface Found {
	severity: Severity;
	place: IssuePlace;
	/** The text that stands there, '' for blank. */
	value?: string;
	/** How many further cells of the column have the same issue, and are not listed by themselves. */
	further?: number;
	/** Where those are, from the top down. */
	also?: Cells[];
}

export type IssueOf<K extends IssueKind> = {
	[P in K]: { kind: P } & IssueParameters[P] & Found;
}[K];

/** Something wrong with what was brought, or that a person should see. */
export type Issue = IssueOf<IssueKind>;
