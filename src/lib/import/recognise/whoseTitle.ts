import type { AreasPart } from '../../data/schema/parts';
import type { Period } from '../../domain/period';
import { isDated, type Role } from '../guess';
import type { IssuePlace } from '../issue/issue';
import { plainWord } from '../parse/cell/words';
import { plainName } from '../parse/names';
import { LEAVE_OUT, type Questions } from '../questions';
import type { OfDataset, Read } from './columnsOf';
import { comparatorCalled, type Named } from './comparators';
import { isOfArea, plainHeader, wordsBesidePeriod } from './headers';
import { isOfAll, isOfPeople, isOfWhom } from './whoseColumns';

/** A text above a table, or its name, that says whose its figures are, and who that likely is. */
interface WhoseTitle {
	text: string;
	likely: Role;
}

/** A part of the people, alone: "Boys", "Females only", "Aged 16 to 24". */
const PART =
	/^(?:boys|girls|males?|females?|men|women|bme|bame|(?:aged?|ages) \d[\w\s+–-]*|(?:under|over)[ -]?\d+s?)(?: only)?$/;
/** A place by what it is: "Wales ward". */
const PLACE =
	/^(?!(?:.* )?(?:by|per|each|every|all|of|and)\b)(?:\p{L}[\p{L}'’&-]* ){1,4}(\p{L}+)$/u;
/** They say no more of a title than that it is one. */
const GENERAL =
	/\b(?:performance|results?|outturns?|figures|data|reports?|monitoring|summary|table|for|of|the|in|only)\b/g;

interface OfTable {
	core: OfDataset;
	areas: AreasPart;
	/** The rows above the headings. */
	above: readonly string[][];
	/** The names of sheet and file. */
	names: readonly string[];
	questions: Questions;
	place: IssuePlace;
}

/**
 * Asks whose the figures of a table are that has a place or a part of the people as its title, as far as its
 * rows do not say it.
 * @returns the columns as that is answered: all as they are while it is not, or where nothing is to be asked
 */
export function withWhoseTitle(columns: Read[], table: OfTable): Read[] {
	const has = (...roles: Role[]) => columns.some(({ role }) => roles.includes(role));
	if (has('whose') || !has('actual', 'target', 'forecast', 'value')) return columns;
	const known = knownOf(table);
	// A comparator that has its own column is not whose the others are.
	const title = whoseTitle(table, (text) => {
		const series = namedAlone(text, known);
		return series && has(series) ? undefined : series;
	});
	const answer = title && askedOf(title, ['actual', ...idsOf(table.core)], table);
	return answer === undefined || answer === 'actual'
		? columns
		: columns.map((column) => ofAnother(column, answer));
}

/** The same of a table of areas, which is of places itself: a title may say of which part of the people it is. */
export function withPeopleTitle(columns: Read[], table: OfTable): Read[] {
	if (columns.some(({ role }) => role === 'whose')) return columns;
	const known = knownOf(table);
	const title = whoseTitle(table, (text) => (isPartOfPeople(text, known) ? '' : undefined));
	const answer = title && askedOf(title, ['actual'], table);
	return answer === LEAVE_OUT
		? columns.map((column) => (column.role === 'area_value' ? leftOut(column) : column))
		: columns;
}

const idsOf = ({ comparators }: OfDataset): Role[] => comparators.map(({ id }) => id);

const askedOf = ({ text, likely }: WhoseTitle, options: Role[], { questions, place }: OfTable) =>
	questions.ask(
		{ id: `title ${plainWord(text)}`, facts: { kind: 'title', title: text }, place, text },
		{ options: [...options, LEAVE_OUT], guess: likely || LEAVE_OUT }
	);

/** Its outturns are those of the answer; what else is of the council alone is left out. */
function ofAnother(column: Read, answer: Role): Read {
	const { role } = column;
	if (!(isDated(role) || role === 'value')) return column;
	const isOutturn = role === 'actual' || role === 'value';
	return isOutturn && answer !== LEAVE_OUT ? { ...column, role: answer } : leftOut(column);
}

const leftOut = (column: Read): Read => ({
	...{ ...column, role: 'ignore' },
	unused: { reason: 'left-out' }
});

/** The first title that says whose the figures are, as far as it is not the council's own. */
function whoseTitle(
	{ above, names, core, questions }: OfTable,
	seriesOf: (text: string) => Role | undefined
): WhoseTitle | undefined {
	// What the figures under it are is asked already where its columns are bare periods.
	const isAsked = (text: string) =>
		questions.all.some(({ facts }) => facts.kind === 'heading' && facts.heading === text);
	const lines = [...above, ...names.map((name) => [name.replaceAll('_', ' ')])];
	return lines.flatMap((row) => {
		const cells = row.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter(Boolean);
		if (cells.some((cell) => core.isOurs?.(cell))) return [];
		const said = cells.length === 2 ? [cells.join(': '), ...cells] : cells;
		return said.flatMap((text) => {
			const likely = isAsked(text) ? undefined : seriesOf(text);
			return likely === undefined ? [] : [{ text, likely }];
		});
	})[0];
}

/** What of a dataset says whom a text names. */
export interface Known {
	comparators: readonly Named[];
	periods: readonly Period[];
	isOurs?: (text: string) => boolean;
	/** The names of its areas, and of groups of them, by `plainName`. */
	areaNames: ReadonlySet<string>;
}

const knownOf = ({ core, areas }: OfTable): Known => ({
	...core,
	areaNames: areaNamesOf(areas.areas)
});

/** The names of areas, as they are looked up. */
export const areaNamesOf = (areas: readonly { name?: string; localName?: string }[]): Set<string> =>
	new Set(
		areas.flatMap(({ name = '', localName = '' }) =>
			[name, localName].filter(Boolean).map(plainName)
		)
	);

const LABELLED = /^([^:]+?)\s*:\s*(.+)$/s;

/**
 * Whom a text names and says nothing else but a time: alone, or behind what it is, as in "Ward: Wales".
 * @returns the id of a comparator, '' for a place or a part of the people; `undefined` for the council, all of
 *   the people, and any other text
 */
export const namedAlone = (text: string, known: Known): Role | undefined =>
	partsOf(text) ? namedBehind(text, known) : calledAlone(text, known);

const partsOf = (text: string) => {
	const [, heading, value] = LABELLED.exec(text) ?? [];
	return heading && value ? { heading, value } : undefined;
};

function namedBehind(text: string, { isOurs, comparators }: Known): Role | undefined {
	const { heading, value } = partsOf(text) ?? { heading: '', value: '' };
	if (!isOfWhom(heading) || isOfAll(value) || isOurs?.(value)) return undefined;
	return comparatorCalled(value, comparators)?.id ?? '';
}

function calledAlone(text: string, known: Known): Role | undefined {
	const named = withoutTime(text, known);
	if (named === '' || known.isOurs?.(named)) return undefined;
	const called = comparatorCalled(named, known.comparators)?.id;
	const isPlace = isPlaceCalled(named) || known.areaNames.has(plainName(named));
	return called ?? (isPlace || isPartOfPeople(text, known) ? '' : undefined);
}

/** "Wales ward" says itself what kind of place it is. */
const isPlaceCalled = (text: string): boolean => {
	const [, kind = ''] = PLACE.exec(text) ?? [];
	return /^(?:parish|constituency)$/.test(kind) || (kind !== '' && isOfArea(kind));
};

/** Whether a text names a part of the people and says nothing else but a time. */
export function isPartOfPeople(text: string, known: Known): boolean {
	const parts = partsOf(text);
	if (parts) return isOfPeople(parts.heading) && !isOfAll(parts.value);
	return [plainHeader(text), withoutTime(text, known)].some((one) => PART.test(one));
}

/** What a title says beside its period, in small letters. */
const withoutTime = (text: string, known: Known): string =>
	plainHeader(wordsBesidePeriod(text, known))
		.replace(GENERAL, ' ')
		.replace(/^[\s,;()–-]+|[\s,;()–-]+$/g, '')
		.replace(/\s+/g, ' ');
