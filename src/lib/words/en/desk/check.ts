import { formatNumber } from '$lib/domain/text/format';
import type { Severity } from '$lib/import/issue/issue';
import type { ComparatorRow } from '$lib/domain/measure/comparator';
import { metRole, newComparatorKind, type OwnRole, type Role } from '$lib/import/guess';
import { seriesHead } from '../measure/comparators';
import { listAnd } from '../common';
import { counted, NOUNS } from '../counts';

/** What a check shows: which sheet was read, what its columns were taken for, what is wrong. */

/** Which sheet of a workbook is checked. */
export const sheetOf = (file: string): string => `Sheet of ${file}`;
export const USE_SHEET = 'Use this sheet';

/** "Q1 (52 rows × 8 columns)" */
export const sheetText = (name: string, rows: number, columns: number): string =>
	`${name} (${counted(rows, NOUNS.row)} × ${counted(columns, NOUNS.column)})`;

/** Which sheet was looked at, which were not, and how those are brought; a sheet without a cell is not named. */
export function sheetsText(
	sheets: readonly { name: string; rows: number }[],
	looked: number
): string {
	const others = sheets.flatMap(({ name, rows }, i) => (i !== looked && rows > 0 ? [name] : []));
	const read = `Looked at: “${sheets[looked]?.name ?? ''}”.`;
	if (others.length === 0) return read;
	const isOne = others.length === 1;
	return `${read} Not read: ${listAnd(others.map((name) => `“${name}”`))}. To bring ${isOne ? 'it' : 'them'}, too, commit this sheet, then choose the file again and use ${isOne ? 'that sheet' : 'the next sheet'}.`;
}

export const COLUMNS = {
	heading: 'Columns',
	table: 'Columns',
	header: 'Heading',
	samples: 'First values',
	role: 'What it is',
	more: 'Period or measure',
	use: 'Use these columns',
	useNote: 'What you correct is remembered for the next file with these headings.',
	fromRows: 'From the rows',
	periodFromRows: 'from the rows',
	wrongPeriod:
		'Write a period: a year (YYYY/YY), a quarter (Q1 YYYY/YY), a month (June YYYY) or months (Jan YYYY to Dec YYYY).'
};

/** How many columns are used, and where the headings are: 0 where none were found. */
export const columnsSummary = (used: number, all: number, headerRow: number): string =>
	`${used} of ${counted(all, NOUNS.column)} used${headerRow > 0 ? `; headings in row ${headerRow}` : '; no headings found'}`;

/** What a column without a heading is called. */
export const columnNumber = (number: number): string => `Column ${number}`;

/** A column's first values; blank where it has none. */
export const samplesText = (samples: readonly string[]): string => samples.join(' · ') || 'blank';

/** What each choice is called by a screen reader. */
export const roleOf = (heading: string): string => `What it is: ${heading}`;
export const periodOf = (heading: string): string => `Period of ${heading}`;
export const measureOf = (heading: string): string => `Measure of ${heading}`;

/** What a column can be, as it stands in a list. */
const ROLES: Record<OwnRole, string> = {
	ignore: 'Not used',
	number: 'Number of the measure',
	reference: 'Reference of the measure',
	title: 'Title of the measure',
	polarity: 'Whether high or low is good',
	priority: 'Priority of the measure',
	actual: 'Outturn',
	target: 'Target',
	forecast: 'Forecast',
	period: 'Period',
	series: 'Series',
	whose: 'Whose figures',
	value: 'Value',
	marker: 'Marker of the figure before it',
	numerator: 'Numerator',
	denominator: 'Denominator',
	lower: 'Lower end of the interval',
	upper: 'Upper end of the interval',
	revised_from: 'Revised from',
	revised_on: 'Day of the revision',
	unit: 'Unit',
	refers_to: 'Time it refers to',
	target_period: 'Period of the target',
	note: 'Note',
	source: 'Source',
	direction: 'Direction of travel',
	target_met: 'Target met',
	rag: 'Rating',
	summary: 'Commentary: summary',
	exception: 'Commentary: exception',
	action: 'Commentary: action',
	caveat: 'Commentary: caveat',
	area: 'Area',
	area_measure: 'Measure of areas',
	area_value: 'Value of an area',
	area_marker: 'Marker of an area’s value'
};

/** Figures of a comparator that the dataset does not have: it is named as the column is. */
const NEW_COMPARATORS: Record<ComparatorRow['kind'], string> = {
	peers: 'New comparator: similar councils together',
	nation: 'New comparator: the nation',
	region: 'New comparator: the region',
	peer: 'New comparator: one council',
	other: 'New comparator: another'
};

/** What a column can be in a dataset of these comparators, as it stands in a list. */
export function roleWords(role: Role, comparators: readonly ComparatorRow[]): string {
	const own: Record<string, string> = ROLES;
	const added = newComparatorKind(role);
	if (added) return NEW_COMPARATORS[added];
	const marked = comparators.find(({ id }) => metRole(id) === role);
	return own[role] ?? (marked ? `Better than ${marked.title}` : seriesHead(role, comparators));
}

export const PROBLEMS = {
	heading: 'Problems',
	table: 'Problems',
	problem: 'Problem',
	sheet: 'Sheet',
	row: 'Row',
	column: 'Column',
	value: 'Value',
	wanted: 'Wanted',
	advice: 'How to mend it',
	wholeRow: 'whole',
	blank: 'blank',
	take: 'Download the file with its problems',
	takeNote: 'The same sheet as CSV, with a column of what is wrong in each row'
};

/** How many problems of each severity there are: "2 errors, 1 to confirm, 1 warning." */
export function problemsSummary({ error, confirm, warning }: Record<Severity, number>): string {
	const said = [
		error > 0 && counted(error, NOUNS.error),
		confirm > 0 && `${confirm} to confirm`,
		warning > 0 && counted(warning, NOUNS.warning)
	];
	return `${said.filter(Boolean).join(', ')}.`;
}

/** How many problems are not in the table. */
export const moreProblems = (more: number): string =>
	`and ${formatNumber(more, 0)} more, all in the file below.`;

/** What is ticked once all that is to confirm was looked at. */
export const lookedAt = (toConfirm: number): string =>
	`I have looked at ${toConfirm === 1 ? 'what is to confirm' : `all ${toConfirm} that are to confirm`}`;
