import type { Flag } from '../../domain/audit/flags';
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

/** The known name nearest to one that is not known. */
export interface NearestName {
	name: string;
	/** The name that was meant has digits where letters like them were typed. */
	inDigits: boolean;
}

/** Why a text is no figure, where that can be told; `blank` is any text without a digit. */
export type FigureCause = 'decimal-comma' | 'date' | 'words' | 'no-digit';

/** What an issue is, and all that its sentence needs. */
export type IssueFacts =
	| { kind: 'no-headers' | 'no-rows' | 'no-reference-column' | 'no-area-value-column' }
	| {
			kind: 'unreadable-reference' | 'unknown-measure' | 'unknown-area' | 'unknown-area-measure';
			nearest: NearestName | undefined;
	  }
	/** A measure that would be added. */
	| { kind: 'new-measure'; reference: string; nearest: NearestName | undefined }
	/** With the key stages that share the cell, where they do. */
	| { kind: 'unreadable-figure'; cause: FigureCause; keyStages?: string[] }
	| { kind: 'unreadable-flag'; flag: Flag; keyStages?: string[] }
	| { kind: 'unreadable-period'; of: 'measure' | 'area' }
	| { kind: 'unknown-series'; known: readonly string[] }
	| { kind: 'column-without-period' | 'misplaced-rating' }
	/** A blank cell, and the published figure that stays. */
	| { kind: 'kept-figure'; printed: string }
	/** A row of the same key as an earlier one. */
	| { kind: 'repeated-row'; columns: string[]; earlierRow: number }
	/** What the spreadsheet knows of a cell beside its text. */
	| { kind: 'cell-note'; note: TellingNote }
	/** An edit on a page without a note of why. */
	| { kind: 'no-note' }
	/** A zip of tables for spreadsheets, which is no data package. */
	| { kind: 'tables-alone' }
	/** What the package's own checks found, in their words. */
	| { kind: 'invalid'; wanted: string; advice?: string }
	/** A share such as 0.233 among percentages such as 23.3%. */
	| { kind: 'fraction'; printed: string; percent: number; near: string }
	/** A figure beside another one of the same series. */
	| { kind: 'tenfold' | 'other-decimals'; near: string; periodId: string }
	/** Numbers of people that give another percentage. */
	| {
			kind: 'other-percentage';
			numerator: number;
			denominator: number;
			printed: string;
			/** Per cent, with the decimals of the printed figure. */
			worked: string;
	  }
	| { kind: 'small-count' }
	/** Flags published of earlier figures, of a measure by its reference. */
	| { kind: 'stale-flags'; reference: string; flags: Flag[] }
	| { kind: 'differing-flag'; reference: string };

/** The notes that a person should see; what is merged or calculated is as good as typed. */
export type TellingNote = Exclude<CellNote['kind'], 'formula' | 'merged'>;

/** Something wrong with what was brought, or that a person should see. */
export type Issue = IssueFacts & {
	severity: Severity;
	place: IssuePlace;
	/** The text that stands there, '' for blank. */
	value?: string;
	/** How many further cells of the column have the same issue, and are not listed. */
	further?: number;
};
