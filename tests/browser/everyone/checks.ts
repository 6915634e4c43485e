/** The checks of the accessibility record, as its columns are headed. */
export const CHECKS = [
	'axe',
	'names',
	'reflow',
	'text',
	'text spacing',
	'text of 200%',
	'forced colours',
	'motion'
] as const;

export type CheckName = (typeof CHECKS)[number];

/** What a check of a page came to, as a test notes it for the record. */
export interface Noted {
	page: string;
	check: CheckName;
	looked: number;
	faults: number;
}

export const NOTED = 'accessibility';
