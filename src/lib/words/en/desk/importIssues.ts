import { formatNumber } from '$lib/domain/text/format';
import type { Flag, FlagKind } from '$lib/domain/audit/flags';
import type { Polarity } from '$lib/domain/measure/direction';
import type { Period } from '$lib/domain/period';
import type {
	Beside,
	Cells,
	Issue,
	IssueKind,
	IssueOf,
	NearestName,
	Severity,
	TellingNote,
	UnusedRow
} from '$lib/import/issue/issue';
import { lettersOf } from '$lib/import/read/reference';
import { listAnd } from '../common';
import { formatDay } from '../days';
import { listedName } from '../measure/comparators';
import { unreadableFigure } from './figureCauses';
import { outlineProblem, OUTLINES_MORE, outlinesProblem } from './outlines';
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
function moreText({
	kind,
	further = 0,
	also = []
}: Pick<Issue, 'kind' | 'further' | 'also'>): string {
	const runs = also.slice(0, MOST_RUNS).map(cellsText);
	const rest = also.length > runs.length ? ' and further down' : '';
	const whole = kind === 'outline' ? OUTLINES_MORE : 'rows ';
	const rows = also[0]?.column === undefined ? whole : '';
	return `and ${formatNumber(further, 0)} more, ${rows}${runs.join(', ')}${rest}`;
}

function cellsText({ column, from, to }: Cells): string {
	if (column === undefined) return from === to ? String(from) : `${from} to ${to}`;
	const letters = lettersOf(column);
	return from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`;
}

function issueValue(issue: Issue): string {
	if (issue.kind === 'cell-note') return noteValue(issue);
	if (issue.kind === 'outline') return outlineProblem(issue.problem).found;
	if (issue.kind === 'outlines') return outlinesProblem(issue.problem).found;
	if (issue.value !== undefined) return issue.value;
	if (issue.kind === 'invalid') return faultFound(issue.wanted);
	return issue.kind === 'other-percentage' ? `${issue.numerator} of ${issue.denominator}` : '';
}

/** @returns "41274, shown as dd/mm/yyyy", "rows 7 to 9", "F5:F20"; else what the note holds */
function noteValue(issue: IssueOf<'cell-note'>): string {
	const { note, shownAs, cells, value = '', left = value } = issue;
	if (note === 'hidden') return hiddenText(issue);
	if (cells) return listed(cells);
	if (HELD.includes(note)) return shownAs === undefined ? left : `${left}, shown as ${shownAs}`;
	return value;
}

/** What the spreadsheet holds in place of the shown text. */
const HELD: TellingNote[] = ['date', 'rounded', 'no-result', 'error'];

function hiddenText({ place: { row, column }, spans }: IssueOf<'cell-note'>): string {
	const first = row ?? column;
	if (first === undefined) return 'the sheet';
	const named = (at: number) => (row === undefined ? lettersOf(at) : String(at));
	const all = spans ?? [[first, first]];
	const [from, to] = all[0] ?? [first, first];
	const noun = `${row === undefined ? 'column' : 'row'}${all.length > 1 || to > from ? 's' : ''}`;
	const texts = all.map(([from, to]) => named(from) + (to > from ? ` to ${named(to)}` : ''));
	return `${noun} ${listed(texts)}`;
}

const MOST_LISTED = 8;

/** The first of many, and how many more there are. */
const listed = (texts: readonly string[]): string =>
	listAnd(
		texts.length > MOST_LISTED
			? [...texts.slice(0, MOST_LISTED), `${texts.length - MOST_LISTED} more`]
			: texts
	);

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
	const others = more && `The same holds for others: ${more}.`;
	return [where, head, `Wanted: ${wanted}.`, advice, others].filter(Boolean).join(' ');
}

/** What to do with a table that has no row of headings, by how it stands. */
const NO_HEADERS = {
	none: 'Choose another sheet, or copy the table together with its headers.',
	across:
		'Here each measure has a column, and the headings stand down the side. Turn the table in the spreadsheet (Copy, then Paste Special with Transpose), and bring that.',
	blocks:
		'Here each measure is a block of rows, with the headings down the side. Put each measure into one row in the spreadsheet: copy its block, then Paste Special with Transpose.'
};

const FIGURE = 'a figure such as 58.3%, 1,345 or 8, N/A, or blank';
const FLAGS: Record<FlagKind, string> = {
	direction: '↑, ↓ or →, or improved, declined or unchanged, or blank',
	met: '✓ or x, N/A, or blank',
	rag: 'RED, AMBER, GREEN, N/A, or blank'
};

/** What a cell of a flag may say; of a rating, the dataset's own words. */
const flagWanted = ({ flag, known = [] }: { flag: FlagKind; known?: readonly string[] }): string =>
	known.length > 0 ? `${known.join(', ')}, N/A, or blank` : FLAGS[flag];

interface NoteText {
	wanted: string;
	/** @param left what was left out of the cell, '' for nothing */
	advice: (left: string) => string;
}

const NOTES: Record<TellingNote, NoteText> = {
	date: {
		wanted: 'a figure or words',
		advice: () => 'The spreadsheet holds a date here: set the column to Text and type it again.'
	},
	'no-result': {
		wanted: 'a formula with its result',
		advice: () => 'Open the file in the spreadsheet, let it calculate, and save it.'
	},
	error: { wanted: 'a figure', advice: () => 'The formula in this cell has failed.' },
	rounded: {
		wanted: 'the number in full',
		advice: () => 'The shown figure is taken, as it would be published.'
	},
	hidden: {
		wanted: 'no hidden rows or columns',
		advice: () =>
			'Hidden rows, and figures in hidden columns, are not read. If they are meant, unhide them and bring the file again.'
	},
	raised: {
		wanted: 'nothing raised or lowered',
		advice: (left) => `“${left}” is raised or lowered like a footnote’s mark, and is left out.`
	},
	struck: {
		wanted: 'nothing struck through',
		advice: (left) => `“${left}” is struck through, and is left out.`
	},
	unseen: {
		wanted: 'nothing that is not shown',
		advice: (left) => `“${left}” is in the cell but is not shown, and is left out.`
	},
	invisible: {
		wanted: 'characters that can be seen',
		advice: (left) => `${left} cannot be seen, and is left out.`
	},
	footnote: {
		wanted: 'nothing behind the figure or words',
		advice: (left) => `“${left}” is taken for a footnote’s mark, and is left out.`
	},
	picture: {
		wanted: 'words in place of a picture',
		advice: () => 'This was read from the picture’s description.'
	},
	'picture-unread': {
		wanted: 'words in place of a picture',
		advice: (left) =>
			left === ''
				? 'A picture without a description is not read: write what it shows as a word.'
				: `The picture’s description, “${left}”, is not used.`
	},
	fill: {
		wanted: 'words in place of colours',
		advice: () => 'Colours are not read: write what they say, such as the rating, as a word.'
	},
	drawing: {
		wanted: 'words in place of pictures',
		advice: () => 'Pictures that lie on a sheet are not read: write what they show as a word.'
	},
	icons: {
		wanted: 'words in place of icons',
		advice: () =>
			'Icons that the spreadsheet draws by rule are not read: write what they say as a word.'
	},
	bars: {
		wanted: 'figures without bars',
		advice: () => 'Bars that the spreadsheet draws in cells are not read; the figures are.'
	},
	rules: {
		wanted: 'words in place of colours',
		advice: () =>
			'Colours that the spreadsheet gives by rule are not read: write what they say as a word.'
	}
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
	average: 'this is an average or the like of other rows',
	'repeated-headings': 'these are the headings again',
	'no-figure': 'this row has no figure',
	'not-ours': 'this row has figures that were left out'
};

const suchAs = (example: string | undefined) => (example ? ` such as ${example}` : '');

const MESSAGES: Sentences = {
	'no-headers': ({ turned }) =>
		turned
			? 'a row for each measure, below one row of headings'
			: 'a row of headers such as Ref, 11/12 Target, 11/12 Outturn',
	'no-rows': () => 'at least one row with a figure or words below the headings',
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
	'unreadable-period': ({ of }) => PERIODS_WANTED[of],
	'unknown-series': (issue) => `one of ${issue.known.join(', ')}`,
	'column-without-period': () => 'a column whose period is known',
	'other-period': ({ row }) => `a figure of ${row}, as its row says`,
	'cell-period': ({ column }) => `a figure of ${column}, as its column says`,
	'other-area': ({ row }) => `the area of its row, ${row}`,
	'second-period': () => 'rows of the periods that the headings name',
	'other-headings': ({ first }) => `the headings of row ${first}, in the same columns`,
	'misplaced-rating': () => 'the rating below its header',
	'not-taken': ({ as }) => WANTED_ALONE[as] ?? 'the figure alone',
	'other-polarity': ({ held }) => POLARITIES[held ?? 'none'],
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
	'differing-flag': () => 'a flag that follows from the figures',
	outline: ({ problem }) => outlineProblem(problem).wanted,
	outlines: ({ problem }) => outlinesProblem(problem).wanted
};

/** What was wanted in place of what was found, in words that follow "wanted". */
export const issueMessage = (issue: Issue): string => saying(MESSAGES, issue);

const PERIOD_KINDS: Record<Period['kind'], string> = {
	month: 'a month',
	quarter: 'a quarter',
	'half-year': 'half a year',
	year: 'a year',
	'academic-year': 'an academic year',
	'calendar-year': 'a calendar year',
	rolling: 'twelve months',
	years: 'several years',
	snapshot: 'a day'
};

const PERIODS_WANTED: Record<IssueOf<'unreadable-period'>['of'], string> = {
	measure: 'a period: a year (YYYY/YY or YYYY), a quarter (YYYY/YY Q1) or a month (May YYYY)',
	area: 'a period: a year (YYYY/YY or YYYY) or a month (May YYYY)',
	target: 'the period that the target is of: a year (YYYY/YY or YYYY) or a quarter (YYYY/YY Q1)'
};

const POLARITIES: Record<NonNullable<Polarity> | 'none', string> = {
	higher: 'higher, as the dataset has it',
	lower: 'lower, as the dataset has it',
	plan: 'near the target, as the dataset has it',
	none: 'neither higher nor lower, as the dataset has it'
};

const WANTED_ALONE: Partial<Record<Beside, string>> = {
	number: 'the arrow alone',
	unknown: 'what is published'
};

const NOT_TAKEN: Record<Beside, (left: string) => string> = {
	footnote: (left) => `“${left}” is taken for the mark of a footnote, and is not kept.`,
	number: (left) => `“${left}” is not used: changes are worked out from the figures.`,
	'of-outturn': (left) => `“${left}” is not used: the figures of its row are no outturns.`,
	rating: (left) => `“${left}” is not used: only an outturn has a rating.`,
	'second-rating': (left) => `“${left}” is not used: the column of ratings says which it is.`,
	unknown: (left) => `“${left}” is taken to say that it is not known yet.`
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
	'no-headers': ({ turned }) => NO_HEADERS[turned ?? 'none'],
	'no-rows': () => 'The table has headings alone, or rows that are not filled in.',
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
	'new-measure': () => 'It is added with this table.',
	'new-priority': () => 'It is added with this table, and its new measures stand under it.',
	'unused-row': () => 'Not used. The rest of the table is read without it.',
	'another-council': () =>
		'Nothing is taken. Begin a site of its own for the other one, under “Start a new site”.',
	'unreadable-figure': (issue) => unreadableFigure(issue),
	'unfitting-marker': () => 'Clear the marker, or the cell beside it, whichever is wrong.',
	'column-without-period': () => 'Say which period the column is of.',
	'other-period': ({ heading }) =>
		`Its heading says ${heading}. Correct whichever is wrong, or clear the column’s period if it is of each row’s.`,
	'cell-period': ({ said, column, kinds }) =>
		`The cell says that it is of ${said}${kinds ? `, ${PERIOD_KINDS[kinds[0]]}, and its column is of ${column}, ${PERIOD_KINDS[kinds[1]]}` : ''}. Move the figure to the column of that, or leave it alone in the cell where the column is right.`,
	'other-area': () => 'This is another area. Correct whichever is wrong.',
	'second-period': ({ said }) =>
		`It names ${said}. Figures below it would be taken as of the headings’ periods: bring them as a table of their own, or clear this row if it means something else.`,
	'other-headings': ({ first }) =>
		`Nothing from this row down is read. Bring it as a table of its own, or put its columns in the order of row ${first}.`,
	'misplaced-rating': () =>
		'It stands one column further right in this row, and is taken from there.',
	'not-taken': ({ left, as }) => NOT_TAKEN[as](left),
	'other-polarity': () =>
		'The dataset’s is kept. Where the table is right, change the polarity in indicators.csv.',
	'kept-figure': () => 'That one is kept. Write [x] or N/A to take it away.',
	'repeated-row': (issue) => `${saidAlready(issue)}: take one of the two out.`,
	'cell-note': ({ note, left = '' }) => NOTES[note].advice(left),
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
	outline: ({ problem }) => outlineProblem(problem).advice,
	outlines: ({ problem }) => outlinesProblem(problem).advice,
	'no-note': () => '',
	'other-percentage': () => '',
	'unknown-series': () => '',
	'unreadable-flag': () => '',
	'unreadable-period': () => ''
};

/** How an issue is mended; '' where that is plain. */
export const issueAdvice = (issue: Issue): string => saying(ADVICE, issue);
