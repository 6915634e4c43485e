import type { Numbered } from '../guess';
import { areBuiltIn } from '../../domain/rating';
import type { FlagKind } from '../../domain/audit/flags';
import type { IncomingRow } from '../incoming';
import type { Issue } from '../issue/issue';
import { LEAVE_OUT } from '../questions';
import { flagAsked, flagKindOf, isNoFlag, isUpOrDown, readChange, readFlag } from './cell/flags';
import { textAt, type Context } from './context';
import type { MeasureRow } from './keyStages';
import { heldPolarity } from './polarity';
import { noPeriod, notTaken, placeOf, shared, type Found, type Key } from './rowFacts';

/** The kind of a published flag that a role is of. */
export const kindOf = (role: string): FlagKind | undefined =>
	role === 'direction' || role === 'rag' || role.endsWith(MET) ? flagKindOf(role) : undefined;
const MET = '_met';
/**
 * The flags of one measure in one row: its arrow and rating, and a mark for each benchmark.
 * @param at the period that a column is of
 */
export function flagsOf(
	context: Context,
	measure: MeasureRow,
	columns: Numbered[],
	at: (column: Numbered) => string
): Found {
	const periods = [...new Set(columns.map(at))];
	if (periods.length > 1)
		return periods.flatMap((id) =>
			flagsOf(
				context,
				measure,
				columns.filter((column) => at(column) === id),
				at
			)
		);
	const [first] = columns;
	if (!first) return [];
	const periodId = at(first);
	// What a word means is asked whether or not its period is known yet.
	const read = columns.map((column) => ({ column, ...flagOf(context, measure, column) }));
	if (!periodId) return [noPeriod(context, measure.row, first)];
	const unread = read.filter(({ flag }) => flag === undefined);
	if (columns.every((column) => textAt(context, measure.row, column.at) === '')) return [];
	const key = { indicator_id: measure.id, period_id: periodId };
	const own = read.filter(({ column, isLeft }) => kindOf(column.role) !== 'met' && !isLeft);
	const marks = read.filter(({ column, flag }) => kindOf(column.role) === 'met' && flag);
	return [
		...unread.map(({ column }) => unreadFlag(context, measure, column)),
		...read.flatMap(({ column, slipped, left, isUnknown }) => [
			...(isUnknown ? [notTaken(context, measure.row, column, UNKNOWN)] : []),
			...(slipped ? [slippedFlag(context, measure, column)] : []),
			...(left ? [notTaken(context, measure.row, column, { left, as: 'number' })] : [])
		]),
		...(own.length > 0 ? [ownFlags(context, measure, { key, own })] : []),
		...marks.map(({ column, flag = '' }): IncomingRow => ({
			file: 'published-met.csv',
			cells: { ...key, against: column.role.slice(0, -MET.length), met: flag },
			place: placeOf(context, measure.row, { against: column.at, met: column.at })
		}))
	];
}

const UNKNOWN = { left: '?', as: 'unknown' } as const;

interface ReadOwn {
	key: Omit<Key, 'series'>;
	own: { column: Numbered; flag: string | undefined }[];
}

/** The column of the package that a flag stands in. */
const flagCell = (role: string) => (role === 'rag' ? 'rating_id' : role);

/** The arrow and the rating of a measure, which stand in one row. */
function ownFlags(context: Context, { row }: MeasureRow, { key, own }: ReadOwn): IncomingRow {
	const cells = own.map(({ column, flag = '' }) => [flagCell(column.role), flag]);
	const columns = own.map(({ column }) => [flagCell(column.role), column.at]);
	return {
		file: 'published-statuses.csv',
		cells: { ...key, ...Object.fromEntries(cells) },
		place: placeOf(context, row, Object.fromEntries(columns))
	};
}

interface ReadFlag {
	/** `undefined` where the cell has none that can be read. */
	flag: string | undefined;
	slipped?: boolean;
	/** Nothing was taken, since a question waits or a person said so. */
	isLeft?: boolean;
	/** It has a sign that nobody knows it. */
	isUnknown?: boolean;
	/** A number beside an arrow. */
	left?: string;
}

/** A rating may have slipped into the column beyond the last, where a cell before it was doubled. */
function flagOf(context: Context, measure: MeasureRow, column: Numbered): ReadFlag {
	const text = shared(context, measure, column);
	if (text === undefined) return { flag: undefined };
	return noFlagIn(column, text) ?? flagIn(context, measure, { column, text });
}

/** A text that says that there is no flag, or that nobody knows it. */
function noFlagIn({ role }: Numbered, text: string): ReadFlag | undefined {
	const isUnknown = /^\?+$/.test(text);
	return isUnknown || isNoFlag(flagKindOf(role), text) ? { flag: '', isUnknown } : undefined;
}

function flagIn(
	context: Context,
	measure: MeasureRow,
	{ column, text }: { column: Numbered; text: string }
): ReadFlag {
	const change = column.role === 'direction' ? readChange(text) : undefined;
	const told = change?.arrow ?? text;
	const flag = readFlag(column.role, told, context.ratings);
	const left = change && { left: change.number };
	if (flag !== undefined && isUpOrDown(told) && column.role === 'direction')
		return { ...left, ...arrowOf(context, measure, { column, flag }) };
	if (flag !== undefined) return { flag, ...left };
	const rating = slippedRating(context, measure, column);
	return rating ? { flag: rating, slipped: true } : askedFlag(context, measure, { column, text });
}

function slippedRating(context: Context, measure: MeasureRow, column: Numbered): string {
	const beyond = context.guess.columns[column.at];
	if (column.role !== 'rag' || beyond?.role !== 'ignore') return '';
	const next = shared(context, measure, { ...column, at: column.at + 1 });
	return (next && readFlag('rag', next, context.ratings)) || '';
}

function askedFlag(
	context: Context,
	{ row }: MeasureRow,
	{ column, text }: { column: Numbered; text: string }
): ReadFlag {
	const kind = flagKindOf(column.role);
	const asked = flagAsked(kind, text, context.ratings);
	if (!asked) return { flag: undefined };
	const { word, ...choice } = asked;
	const answer = context.ask(row, column.at, {
		...choice,
		facts: { kind: 'flag', flag: kind, word }
	});
	if (answer === undefined || answer === LEAVE_OUT) return { flag: '', isLeft: true };
	return { flag: answer };
}

/** A heading that says that its arrows tell better from worse. */
const OF_TRAVEL = /\bdirection\b|\bdot\b|\btravel\b/i;
const OTHER_WAY: Record<string, string> = { improved: 'declined', declined: 'improved' };

/** Where lower is better, an arrow up says that the value rose, or that it got better: the heading or a person says which. */
function arrowOf(
	context: Context,
	measure: MeasureRow,
	{ column, flag }: { column: Numbered; flag: string }
): ReadFlag {
	const isClear = heldPolarity(context, measure) !== 'lower' || OF_TRAVEL.test(column.header);
	if (isClear) return { flag };
	const answer = context.ask(measure.row, column.at, {
		id: `arrows in ${context.table}`,
		facts: { kind: 'arrows', heading: column.header },
		options: ['performance', 'value', LEAVE_OUT],
		guess: ''
	});
	if (answer === 'performance') return { flag };
	return answer === 'value' ? { flag: OTHER_WAY[flag] } : { flag: '', isLeft: true };
}

const slippedFlag = (context: Context, measure: MeasureRow, { at }: Numbered): Issue =>
	context.issue(measure.row, at + 1, { kind: 'misplaced-rating' }, 'warning');

const unreadFlag = (context: Context, measure: MeasureRow, { role, at }: Numbered): Issue =>
	context.issue(measure.row, at, {
		kind: 'unreadable-flag',
		flag: kindOf(role) ?? 'met',
		...(role === 'rag' &&
			!areBuiltIn(context.ratings) && { known: context.ratings.map(({ word }) => word) }),
		...(measure.keyStage && { keyStages: measure.keyStages })
	});
