import { formatNumber } from '$lib/domain/text/format';
import type { Flag, FlagKind } from '$lib/domain/audit/flags';
import type {
	Cells,
	FigureCause,
	Issue,
	IssueKind,
	IssueOf,
	NearestName,
	Severity,
	TellingNote,
	UnusedRow
} from '$lib/import/issue/issue';
import { lettersOf } from '$lib/import/read/reference';
import { formatDay } from '../days';
import { listedName } from '../measure/comparators';
import { faultAdvice, faultColumn, faultFound, faultWanted } from '../packageFaults';

/** An issue as it is read: its place as the spreadsheet shows it, what was found, what was wanted. */
export interface IssueText {
	severity: Issue['severity'];
	sheet: string;
	row?: number;
	/** The column's letters. */
	column?: string;
	header?: string;
	/** '' for blank. */
	value: string;
	/** In words that follow "wanted". */
	wanted: string;
	/** How to mend it, where that is not plain. */
	advice?: string;
	/** Where else it is so: "and 41 more, C5:C46". */
	more?: string;
	/** The rows of those. */
	also?: { from: number; to: number }[];
}

/** An issue in words. */
export function issueText(issue: Issue): IssueText {
	const { sheet, row, column } = issue.place;
	const header = issueHeader(issue);
	const advice = issueAdvice(issue);
	return {
		severity: issue.severity,
		sheet,
		...(row !== undefined && { row }),
		...(column !== undefined && { column: lettersOf(column) }),
		...(header !== undefined && { header }),
		value: issueValue(issue),
		wanted: issueMessage(issue),
		...(advice && { advice }),
		...(issue.also && { more: moreText(issue), also: issue.also })
	};
}

const MOST_RUNS = 6;

/** @returns "and 41 more, C5:C46", "and 4 more, rows 9, 12 to 14" */
function moreText({ further = 0, also = [] }: Pick<Issue, 'further' | 'also'>): string {
	const runs = also.slice(0, MOST_RUNS).map(cellsText);
	const rest = also.length > runs.length ? ' and further down' : '';
	const rows = also[0]?.column === undefined ? 'rows ' : '';
	return `and ${formatNumber(further, 0)} more, ${rows}${runs.join(', ')}${rest}`;
}

function cellsText({ column, from, to }: Cells): string {
	if (column === undefined) return from === to ? String(from) : `${from} to ${to}`;
	const letters = lettersOf(column);
	return from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`;
}

function issueValue(issue: Issue): string {
	if (issue.kind === 'cell-note') return noteValue(issue);
	if (issue.value !== undefined) return issue.value;
	if (issue.kind === 'invalid') return faultFound(issue.wanted);
	return issue.kind === 'other-percentage' ? `${issue.numerator} of ${issue.denominator}` : '';
}

/** @returns "41274, shown as dd/mm/yyyy", "column B"; else what the note holds */
function noteValue({ note, shownAs, value = '', place }: IssueOf<'cell-note'>): string {
	if (note !== 'hidden') return shownAs === undefined ? value : `${value}, shown as ${shownAs}`;
	if (place.row !== undefined) return `row ${place.row}`;
	return place.column === undefined ? 'the sheet' : `column ${lettersOf(place.column)}`;
}

/** What is about a whole row or file says so where the column's header stands. */
const issueHeader = ({ place, ...issue }: Issue): string | undefined =>
	place.header ??
	(issue.kind === 'invalid' && place.column === undefined ? faultColumn(issue.wanted) : undefined);

/** How much an issue weighs. */
export const SEVERITIES: Record<Severity, string> = {
	error: 'Error',
	confirm: 'To confirm',
	warning: 'Warning'
};

/** What the column is called that a sheet's issues are added in. */
export const ISSUES_COLUMN = 'Problems';

type IssueInLine = Omit<IssueText, 'sheet' | 'row' | 'value' | 'also'> & { value?: string };

/**
 * An issue in one line.
 * @param row where the line stands elsewhere than in the row that it is about
 * @returns 'Error, column B (Outturn): "23,3". Wanted: a number such as 58.3. Write a full stop.'
 */
export function issueLine(issue: IssueInLine, row?: number): string {
	const { severity, column, header, value, wanted, advice, more } = issue;
	const place = [column && `column ${column}`, header && `(${header})`].filter(Boolean).join(' ');
	const found = value === undefined ? '' : ` ${value === '' ? 'blank' : `"${value}"`}.`;
	const head = `${SEVERITIES[severity]}${place && `, ${place}`}:${found}`;
	const where = row === undefined ? '' : `Row ${row}.`;
	const others = more && `So it is with these, too: ${more}.`;
	return [where, head, `Wanted: ${wanted}.`, advice, others].filter(Boolean).join(' ');
}

const FIGURE = 'a figure such as 58.3%, 1,345 or 8, N/A, or blank';
const FLAGS: Record<FlagKind, string> = {
	direction: '↑, ↓ or →, or improved, declined or unchanged, or blank',
	met: '✓ or x, N/A, or blank',
	rag: 'RED, AMBER, GREEN, N/A, or blank'
};

/** What a cell of a flag may say; of a rating, the dataset's own words. */
const flagWanted = ({ flag, known = [] }: { flag: FlagKind; known?: readonly string[] }): string =>
	known.length > 0 ? `${known.join(', ')}, N/A, or blank` : FLAGS[flag];

const NOTES: Record<TellingNote, { wanted: string; advice: string }> = {
	date: {
		wanted: 'a figure or words',
		advice: 'The spreadsheet holds a date here: set the column to Text and type it again.'
	},
	'no-result': {
		wanted: 'a formula with its result',
		advice: 'Open the file in the spreadsheet, let it calculate, and save it.'
	},
	error: { wanted: 'a figure', advice: 'The formula in this cell has failed.' },
	rounded: {
		wanted: 'the number in full',
		advice: 'The shown figure is taken, as it would be published.'
	},
	hidden: { wanted: 'no hidden rows or columns', advice: 'What is hidden is read too.' }
};

const forEach = (keyStages: string[]): string =>
	`one for each of ${keyStages.map((stage) => stage.toUpperCase()).join(' and ')}, or one for all`;

type Sentences = { [K in IssueKind]: (issue: IssueOf<K>) => string };

const saying = <K extends IssueKind>(sentences: Sentences, issue: IssueOf<K>): string =>
	sentences[issue.kind](issue);

const UNUSED_ROWS: Record<UnusedRow, string> = {
	heading: 'this is a heading',
	words: 'this is a row of words',
	note: 'this is a note or a source',
	total: 'this is a total of other rows',
	'repeated-headings': 'these are the headings again',
	'no-figure': 'this row has no figure'
};

const suchAs = (example: string | undefined) => (example ? ` such as ${example}` : '');

const MESSAGES: Sentences = {
	'no-headers': () => 'a row of headers such as Ref, 11/12 Target, 11/12 Outturn',
	'no-rows': () => 'at least one row below the headers',
	'nothing-read': () => 'at least one row with a measure and its figures',
	'no-reference-column': ({ example }) =>
		`a column with the indicators’ references${suchAs(example)}`,
	'no-area-value-column': () => 'a column with the areas’ values',
	'unreadable-reference': ({ example }) =>
		`a reference${suchAs(example)}${example ? ',' : ''} or a part’s letter below its heading`,
	'unknown-measure': () => 'the reference of a measure that the dataset has',
	'unknown-area': () => 'the code or name of an area that the dataset has, such as E01007657',
	'unknown-area-measure': () => 'a measure of areas that the dataset has',
	'new-measure': (issue) =>
		`a new measure to be meant: ${issue.reference || 'it'} is not in the dataset`,
	'new-priority': ({ title }) => `a new priority to be meant: “${title}” is not in the dataset`,
	'unused-row': ({ reason }) => `a measure or an area; ${UNUSED_ROWS[reason]}`,
	'another-council': ({ ours }) => `a table of ${ours}`,
	'unreadable-figure': (issue) => (issue.keyStages ? forEach(issue.keyStages) : FIGURE),
	'unfitting-marker': ({ beside, isFigure }) => {
		if (isFigure) return `[p], [r] or blank, since there is a figure (${beside})`;
		return beside
			? `blank, since ${beside} says why there is no figure`
			: '[c], [x], [z] or blank, since there is no figure';
	},
	'unreadable-flag': (issue) =>
		[flagWanted(issue), ...(issue.keyStages ? [forEach(issue.keyStages)] : [])].join('; '),
	'unreadable-period': (issue) =>
		issue.of === 'area'
			? 'a period: a year (YYYY/YY or YYYY) or a month (May YYYY)'
			: 'a period: a year (YYYY/YY or YYYY), a quarter (YYYY/YY Q1) or a month (May YYYY)',
	'unknown-series': (issue) => `one of ${issue.known.join(', ')}`,
	'column-without-period': () => 'a column whose period is known',
	'misplaced-rating': () => 'the rating below its header',
	'kept-figure': (issue) => `a figure, such as the ${issue.printed} that the dataset has`,
	'repeated-row': (issue) => `each ${issue.columns.join(', ')} once`,
	'cell-note': (issue) => NOTES[issue.note].wanted,
	'no-note': () => 'a note of what was changed, and why',
	'tables-alone': () => 'a data package; this zip holds tables for spreadsheets',
	invalid: (issue) => faultWanted(issue.wanted),
	fraction: (issue) => `a percentage such as ${issue.near}`,
	tenfold: (issue) => `a figure nearer to ${issue.near}, that of ${issue.period}`,
	'target-tenfold': (issue) => `a target nearer to ${issue.near}, the outturn of ${issue.period}`,
	'same-as-before': ({ period }) => `figures other than those of ${period}`,
	'period-not-ended': ({ endsOn }) =>
		`an outturn of a period that has ended; this ends on ${formatDay(endsOn)}`,
	'share-without-base': () => 'the numerator and denominator of the share',
	'other-total': ({ total }) => `rows that add to ${total}`,
	'derivable-figure': () => 'a person’s word that this figure may be worked out',
	'other-decimals': (issue) => `as many decimals as ${issue.near}, the figure of ${issue.period}`,
	'other-percentage': (issue) => `numbers that give ${issue.printed}; these give ${issue.worked}%`,
	'small-count': () => 'a person’s word that a count under 5 may be published',
	'stale-flags': () => 'published flags that follow from the figures',
	'differing-flag': () => 'a flag that follows from the figures'
};

/** What was wanted in place of what was found, in words that follow "wanted". */
export const issueMessage = (issue: Issue): string => saying(MESSAGES, issue);

const CAUSES: Record<FigureCause, string> = {
	'decimal-comma': 'Write the decimals after a point.',
	date: 'The spreadsheet has made a date of it: set the column to Text and type it again.',
	words: 'Leave the number alone in its cell, and move the words to a note.',
	'no-digit': 'Type the figure, or leave the cell blank where there is none.'
};

const flagName = (flag: Flag): string =>
	flag.flag === 'met'
		? `${listedName(flag)} met`
		: { direction: 'direction', rag: 'rating' }[flag.flag];

const hintOf = (nearest: NearestName | undefined): string | undefined =>
	nearest && `Did you mean "${nearest.name}"${nearest.inDigits ? ', with digits' : ''}?`;

function saidAlready({ earlierRow, earlierColumn, place }: IssueOf<'repeated-row'>): string {
	if (earlierColumn !== undefined)
		return `Column ${lettersOf(earlierColumn)} of this row has it already`;
	return place.row === earlierRow ? 'This row says it twice' : `Row ${earlierRow} has it already`;
}

const of = ({ reference }: { reference: string }) => reference && `${reference}: `;

const ADVICE: Sentences = {
	'no-headers': () => 'Choose another sheet, or copy the table together with its headers.',
	'no-rows': () => 'The table has headers only.',
	'nothing-read': () =>
		'Look under “Columns” whether the figures’ columns are taken for what they are.',
	'no-reference-column': () =>
		'Choose which column it is, or look whether this is the right sheet.',
	'no-area-value-column': () => 'Choose which column it is.',
	'unreadable-reference': () =>
		'The row has figures: give it the reference or the title of their measure.',
	'unknown-measure': () =>
		'A new measure needs a title, in a column such as “Measure”, and a priority, in a column or in a row above.',
	'unknown-area': () => 'A name that several areas share needs its code.',
	'unknown-area-measure': (issue) =>
		hintOf(issue.nearest) ?? 'Choose which measure the column holds.',
	'new-measure': () => 'It enters the basket with this table.',
	'new-priority': () => 'It enters with this table, and its new measures stand under it.',
	'unused-row': () => 'Not used. The rest of the table is read without it.',
	'another-council': () =>
		'Nothing is taken. Begin a site of its own for the other one, under “Start a new site”.',
	'unreadable-figure': (issue) => CAUSES[issue.cause],
	'unfitting-marker': () => 'Clear the marker, or the cell beside it, whichever is wrong.',
	'column-without-period': () => 'Say which period the column is of.',
	'misplaced-rating': () =>
		'It stands one column further right in this row, and is taken from there.',
	'kept-figure': () => 'That one is kept. Write [x] or N/A to take it away.',
	'repeated-row': (issue) => `${saidAlready(issue)}: take one of the two out.`,
	'cell-note': (issue) => NOTES[issue.note].advice,
	'tables-alone': () => 'Take “Data package” instead, or bring the one table that you changed.',
	invalid: (issue) => faultAdvice(issue.wanted) ?? '',
	fraction: (issue) =>
		`${issue.printed} looks like a fraction: is ${formatNumber(issue.percent, 1)}% meant? Set the cell’s format to Percentage, or write 0.${issue.printed.slice(2)}% where it is meant.`,
	tenfold: () =>
		'It is ten times that or more, or a tenth or less. Look whether the decimal point is right.',
	'target-tenfold': () =>
		'It is ten times that or more, or a tenth or less. Look whether the decimal point is right.',
	'same-as-before': ({ figures }) =>
		`All ${figures} figures are the same. Look whether the earlier column was copied.`,
	'period-not-ended': () =>
		'Mark it [p] where it is provisional, or say that the measure counts from the year’s start.',
	'share-without-base': () =>
		'Other figures of the measure have both. Add them where they are known.',
	'other-total': ({ sum }) => `They add to ${sum}. All are kept as printed.`,
	'derivable-figure': ({ total }) =>
		`It is what ${total} leaves once the other rows are taken off. Suppress a second one in the table, or the total.`,
	'other-decimals': () => 'It is kept as printed.',
	'small-count': () => 'It could point to one child. Suppress it with [c] if in doubt.',
	'stale-flags': (issue) =>
		`${of(issue)}with this figure these no longer do: ${issue.flags.map(flagName).join(', ')}. They are kept as published, and the audit shows them.`,
	'differing-flag': (issue) =>
		`${of(issue)}the figures say otherwise. It is kept as published, and the audit shows it.`,
	'no-note': () => '',
	'other-percentage': () => '',
	'unknown-series': () => '',
	'unreadable-flag': () => '',
	'unreadable-period': () => ''
};

/** How an issue is mended; '' where that is plain. */
export const issueAdvice = (issue: Issue): string => saying(ADVICE, issue);
