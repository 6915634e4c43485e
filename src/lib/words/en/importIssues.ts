import { formatNumber } from '$lib/domain/text/format';
import type { Flag } from '$lib/domain/audit/flags';
import type { FigureCause, Issue, NearestName, TellingNote } from '$lib/import/issue/issue';
import { lettersOf } from '$lib/import/read/reference';

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
}

export function issueText(issue: Issue): IssueText {
	const { sheet, row, column, header } = issue.place;
	const advice = issueAdvice(issue);
	return {
		severity: issue.severity,
		sheet,
		...(row !== undefined && { row }),
		...(column !== undefined && { column: lettersOf(column) }),
		...(header !== undefined && { header }),
		value: issueValue(issue),
		wanted: issueMessage(issue),
		...(advice && { advice })
	};
}

const issueValue = (issue: Issue): string =>
	issue.value ??
	(issue.kind === 'other-percentage' ? `${issue.numerator} of ${issue.denominator}` : '');

const FIGURE = 'a figure such as 58.3%, 1,345 or 8, N/A, or blank';
const MET = '✓ or x, N/A, or blank';
const FLAGS: Record<Flag, string> = {
	direction: '↑, ↓ or →, or improved, declined or unchanged, or blank',
	target_met: MET,
	stat_neighbours_met: MET,
	national_met: MET,
	rag: 'RED, AMBER, GREEN, N/A, or blank'
};

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

/** What was wanted in place of what was found, in words that follow "wanted". */
export function issueMessage(issue: Issue): string {
	switch (issue.kind) {
		case 'no-headers':
			return 'a row of headers such as Ref, 11/12 Target, 11/12 Outturn';
		case 'no-rows':
			return 'at least one row below the headers';
		case 'no-reference-column':
			return 'a column with the indicators’ references, such as NI 116';
		case 'no-area-value-column':
			return 'a column with the areas’ values';
		case 'unreadable-reference':
			return 'a reference such as NI 116, NI 53a or NI 102 KS2, or a part’s letter below its heading';
		case 'unknown-measure':
			return 'the reference of a measure that the dataset has';
		case 'unknown-area':
			return 'the code or name of an area that the dataset has, such as E01007657';
		case 'unknown-area-measure':
			return 'a measure of areas that the dataset has';
		case 'new-measure':
			return `a new measure to be meant: ${issue.reference} is not in the dataset`;
		case 'unreadable-figure':
			return issue.keyStages ? forEach(issue.keyStages) : FIGURE;
		case 'unreadable-flag':
			return [FLAGS[issue.flag], ...(issue.keyStages ? [forEach(issue.keyStages)] : [])].join('; ');
		case 'unreadable-period':
			return issue.of === 'area'
				? 'a period such as 2012/13, 2009 or May 2012'
				: 'a period such as 2012/13, 2012/13 Q1, 2009 or May 2012';
		case 'unknown-series':
			return `one of ${issue.known.join(', ')}`;
		case 'column-without-period':
			return 'a column whose period is known';
		case 'misplaced-rating':
			return 'the rating below its header';
		case 'kept-figure':
			return `a figure, such as the ${issue.printed} that the dataset has`;
		case 'repeated-row':
			return `each ${issue.columns.join(', ')} once`;
		case 'cell-note':
			return NOTES[issue.note].wanted;
		case 'no-note':
			return 'a note of what was changed, and why';
		case 'tables-alone':
			return 'a data package; this zip holds tables for spreadsheets';
		case 'invalid':
			return issue.wanted;
		case 'fraction':
			return `a percentage such as ${issue.near}`;
		case 'tenfold':
			return `a figure nearer to ${issue.near}, that of ${issue.periodId}`;
		case 'other-decimals':
			return `as many decimals as ${issue.near}, the figure of ${issue.periodId}`;
		case 'other-percentage':
			return `numbers that give ${issue.printed}; these give ${issue.worked}%`;
		case 'small-count':
			return 'a person’s word that a count under 5 may be published';
		case 'stale-flags':
			return 'published flags that follow from the figures';
		case 'differing-flag':
			return 'a flag that follows from the figures';
	}
}

/** How an issue is mended, and of how many more cells it is true; '' where both are plain. */
export function issueAdvice(issue: Issue): string {
	const further = issue.further
		? `So it is in ${issue.further} further cells of this column.`
		: undefined;
	return [adviceOn(issue), further].filter(Boolean).join(' ');
}

const CAUSES: Record<FigureCause, string> = {
	'decimal-comma': 'Write the decimals after a point.',
	date: 'The spreadsheet has made a date of it: set the column to Text and type it again.',
	words: 'Leave the number alone in its cell, and move the words to a note.',
	'no-digit': 'Type the figure, or leave the cell blank where there is none.'
};

const FLAG_NAMES: Record<Flag, string> = {
	direction: 'direction',
	target_met: 'target met',
	stat_neighbours_met: 'statistical neighbours met',
	national_met: 'England met',
	rag: 'rating'
};

const hintOf = (nearest: NearestName | undefined): string | undefined =>
	nearest && `Did you mean "${nearest.name}"${nearest.inDigits ? ', with digits' : ''}?`;

function adviceOn(issue: Issue): string | undefined {
	switch (issue.kind) {
		case 'no-headers':
			return 'Choose another sheet, or copy the table together with its headers.';
		case 'no-rows':
			return 'The table has headers only.';
		case 'no-reference-column':
			return 'Choose which column it is, or look whether this is the right sheet.';
		case 'no-area-value-column':
			return 'Choose which column it is.';
		case 'unreadable-reference':
			return hintOf(issue.nearest) ?? 'Take the row out where it is no indicator.';
		case 'unknown-measure':
			return [
				hintOf(issue.nearest),
				'A new measure needs its definition, and its priority in a row above.'
			]
				.filter(Boolean)
				.join(' ');
		case 'unknown-area':
			return hintOf(issue.nearest) ?? 'A name that several areas share needs its code.';
		case 'unknown-area-measure':
			return hintOf(issue.nearest) ?? 'Choose which measure the column holds.';
		case 'new-measure':
			return hintOf(issue.nearest) ?? 'It enters the basket with this table.';
		case 'unreadable-figure':
			return CAUSES[issue.cause];
		case 'column-without-period':
			return 'Say which period the column is of.';
		case 'misplaced-rating':
			return 'It stands one column further right in this row, and is taken from there.';
		case 'kept-figure':
			return 'That one is kept. Write [x] or N/A to take it away.';
		case 'repeated-row':
			return `Row ${issue.earlierRow} has it already: take one of the two out.`;
		case 'cell-note':
			return NOTES[issue.note].advice;
		case 'tables-alone':
			return 'Take “Data package” instead, or bring the one table that you changed.';
		case 'invalid':
			return issue.advice;
		case 'fraction':
			return `${issue.printed} looks like a fraction: is ${formatNumber(issue.percent, 1)}% meant? Set the cell’s format to Percentage, or write 0.${issue.printed.slice(2)}% where it is meant.`;
		case 'tenfold':
			return 'It is ten times that or more, or a tenth or less. Look whether the decimal point is right.';
		case 'other-decimals':
			return 'It is kept as printed.';
		case 'small-count':
			return 'It could point to one child. Suppress it with [c] if in doubt.';
		case 'stale-flags':
			return `${issue.reference}: with this figure these no longer do: ${issue.flags.map((flag) => FLAG_NAMES[flag]).join(', ')}. They are kept as published, and the audit shows them.`;
		case 'differing-flag':
			return `${issue.reference}: the figures say otherwise. It is kept as published, and the audit shows it.`;
		default:
			return undefined;
	}
}
