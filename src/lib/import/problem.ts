/**
 * Something that stands in the way of what was brought, or that a person should see: an `error`
 * stops, a `warning` does not, and what is to `confirm` waits for a person's word.
 */
export interface Problem {
	severity: 'error' | 'warning' | 'confirm';
	/** Where, as the spreadsheet shows it; no row where it is about the whole. */
	sheet: string;
	row?: number;
	/** The column's letters. */
	column?: string;
	/** The column's header, where it has one. */
	header?: string;
	value: string;
	wanted: string;
	/** How to mend it. */
	advice?: string;
}
