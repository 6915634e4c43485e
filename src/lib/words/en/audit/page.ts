import type { Flag, Verdict } from '$lib/domain/audit';
import { listAnd, lower, numberWord } from '../common';
import { counted, NOUNS } from '../counts';
import { flagName } from './differences';

/** The page of the audit: each published flag, worked out again from the published figures. */

/** How many flags differ, of which period where there are several: "13 of 250 published flags". */
interface Found {
	differing: number;
	total: number;
	/** "2011/12"; "" where the data have one period alone. */
	period: string;
}

const doNotFollow = (flags: number): string =>
	`${flags === 1 ? 'does' : 'do'} not follow from the figures`;

const ofPeriod = ({ period }: Pick<Found, 'period'>) => (period ? ` of ${period}` : '');

const PUBLISHED = { one: 'published flag', many: 'published flags' };

export const auditTitle = (found: Found): string =>
	found.total === 0
		? `Audit: ${lower(auditHeading(found))}`
		: `Audit: ${counted(found.differing, NOUNS.flag)}${ofPeriod(found)} ${doNotFollow(found.differing)}`;

/** What is said where nothing is published that could be worked out again. */
export const NOTHING_PUBLISHED =
	'These data have figures and no published ratings, arrows or marks: there is nothing to hold against the figures. What is shown of a measure is calculated from them. Another rule can be tried below.';

export const AUDIT_DESCRIPTION =
	'Each published flag of each measure, worked out again from the published figures: which agree, which differ and why.';

export const auditHeading = (found: Found): string =>
	found.total === 0
		? `No flag is published${ofPeriod(found)}`
		: `${found.differing} of ${counted(found.total, PUBLISHED)}${ofPeriod(found)} ${doNotFollow(found.differing)}`;

/**
 * @param found how many differ, on how many measures, and how many can be checked
 * @param flags those that a measure is published with
 */
export const auditLede = (found: {
	differing: number;
	measures: number;
	checkable: number;
	flags: readonly Flag[];
}): string =>
	`A measure is published with ${flagsText(found.flags)}. Here each is worked out again from the published figures alone. ${found.differing} ${found.differing === 1 ? 'differs' : 'differ'}, on ${counted(found.measures, NOUNS.measure)}; ${found.checkable} can be checked at all. Nothing published is changed.`;

/** @returns "five flags: an arrow, three marks for met or missed, and a rating", "one flag: a rating" */
function flagsText(flags: readonly Flag[]): string {
	const has = (kind: Flag['flag']) => flags.some(({ flag }) => flag === kind);
	const marks = flags.filter(({ flag }) => flag === 'met').length;
	const kinds = [
		...(has('direction') ? ['an arrow'] : []),
		...(marks > 0
			? [`${numberWord(marks)} ${marks === 1 ? 'mark' : 'marks'} for met or missed`]
			: []),
		...(has('rag') ? ['a rating'] : [])
	];
	const listed =
		kinds.length > 2 ? `${kinds.slice(0, -1).join(', ')}, and ${kinds.at(-1)}` : listAnd(kinds);
	return `${numberWord(flags.length)} ${flags.length === 1 ? 'flag' : 'flags'}: ${listed}`;
}

export const VERDICT_LABELS: Record<Verdict, string> = {
	differs: 'Differs',
	tie: 'Tie',
	'cannot-be-checked': 'Cannot be checked',
	agrees: 'Agrees'
};

/** How each class is told: the heading of its part, what it means, and the name of its table. */
export const PARTS: Record<Verdict, { heading: string; means: string; table: string }> = {
	differs: {
		heading: 'Where they differ',
		means: 'The published flag does not follow from the published figures.',
		table: 'Published and calculated'
	},
	tie: {
		heading: 'Ties',
		means: 'Figures so near that their printed decimals allow either answer.',
		table: 'Ties'
	},
	'cannot-be-checked': {
		heading: 'What cannot be checked',
		means: 'Something is missing that the flag would follow from.',
		table: 'Flags that cannot be checked'
	},
	agrees: {
		heading: 'Where they agree',
		means: 'The published flag follows from the published figures.',
		table: 'Flags that agree'
	}
};

export const QUOTED_HEADING = 'Where the report disagrees with itself';
export const OTHER_RULE_HEADING = 'If another rule were in force';

export const ON_THIS_PAGE = 'On this page';

/** The table of how many flags of each kind fell into each class. */
export const COUNTS = {
	table: 'Flags by kind and class',
	flag: 'Flag',
	total: 'In all'
};

/** The head of the row of all kinds of flags: "All five", "Both". */
export const allFlags = (kinds: number): string =>
	kinds === 2 ? 'Both' : `All ${numberWord(kinds)}`;

/**
 * What a number of that table is heard as.
 * @param flag none for those of all kinds
 * @returns "3, Direction, differs", "13, differs"
 */
export const countLabel = (n: number, verdict: Verdict, flag: Flag | undefined): string =>
	[n, ...(flag ? [flagName(flag)] : []), lower(VERDICT_LABELS[verdict])].join(', ');

export const FILTERS = {
	search: 'Search measures',
	verdict: 'Class',
	flag: 'Flag',
	clear: 'Clear filters'
};

/** @returns "24 of 250 flags" */
export const shownFlags = (shown: number, total: number): string =>
	`${shown} of ${counted(total, NOUNS.flag)}`;

/** What the flags were narrowed to. */
interface Narrowed {
	q: string;
	verdict: readonly Verdict[];
	kind: readonly Flag[];
}

/** @returns "Differs, Tie; Rating; “care”", or "" where nothing was chosen */
export const narrowedText = ({ q, verdict, kind }: Narrowed): string =>
	[
		verdict.map((one) => VERDICT_LABELS[one]).join(', '),
		kind.map(flagName).join(', '),
		q && `“${q}”`
	]
		.filter(Boolean)
		.join('; ');

export const DOWNLOADS = { flags: 'Download CSV', quotes: 'Download the quoted figures' };

/** What the file of flags holds. @param narrowed whether some were chosen */
export const flagsFile = (flags: number, narrowed: boolean): string =>
	`${whichFlags(flags, narrowed)}, with class, figures, reason and source`;

function whichFlags(flags: number, narrowed: boolean): string {
	if (narrowed) return `The ${flags === 1 ? 'flag' : counted(flags, NOUNS.flag)} chosen`;
	return flags === 1 ? 'The only flag' : `All ${counted(flags, NOUNS.flag)}`;
}

export const quotesFile = (quotes: number): string => `${quotes}, with both places`;

/** The heads of the tables of flags, and the names of their cells. */
export const FLAG_TABLE = {
	measure: 'Measure',
	flag: 'Flag',
	published: 'Published',
	byFigures: 'By the figures',
	/** A tie is decided by nothing but the last decimal printed. */
	asPrinted: 'As printed',
	why: 'Why',
	reason: 'Reason',
	measures: 'Measures'
};

/** What is said of a class that has no flag. @param narrowed whether it may have some that were not chosen */
export const noFlags = (narrowed: boolean): string =>
	narrowed ? 'None among those chosen.' : 'None.';

/** What stands for a flag that has no value, published or by the figures. */
export const NO_VALUE = 'cannot be said';

/**
 * What is said of the flags that agree, where they are not listed.
 * @param inferred how many of them are ratings that rest on an inferred branch or comparator
 */
export function agreeingText(agreeing: number, narrowed: boolean, inferred: number): string {
	const others = agreeing === 1 ? 'The other one' : `The other ${agreeing}`;
	const which = narrowed ? `${agreeing} more of these` : others;
	const agree = `${which} ${agreeing === 1 ? 'agrees' : 'agree'}`;
	if (inferred === 0) return `${agree}.`;
	const [rest, their] =
		inferred === 1 ? ['a rating that rests', 'its'] : ['ratings that rest', 'their'];
	const ofThem = agreeing === 1 ? '' : `${inferred} of them `;
	return `${agree}, ${ofThem}${rest} on a branch or a comparator inferred from the published table, so that ${their} agreement proves less.`;
}

export const LIST_AGREEING = 'List those that agree';
