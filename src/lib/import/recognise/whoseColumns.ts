import { areCodes, areFigures } from './columnCells';
import type { OfDataset, Read } from './columnsOf';
import { comparatorCalled } from './comparators';
import { isOfArea, plainHeader, seriesCalled } from './headers';

/** What a place or an authority is called, of which a row may have the figures. */
const PLACES =
	'(?:local )?authority|council|area|organisation|district|county|region|country|geography|' +
	'localit(?:y|ies)|locations?|where|neighbourhood|community|parish|town|constituency|' +
	'hospital|site|provider|trust|ccg|icb|school|academy|cluster';
const PEOPLE = 'sex|gender|age|ethnicity';

/** Headings of cells that say whose figures a row has: a place, an authority, a part of the people. */
const OF_WHOM = new RegExp(`^(?:(?:${PLACES}|${PEOPLE})(?: (?:name|group|band|code))?)$`);

const OF_PEOPLE = new RegExp(`^(?:(?:${PEOPLE})(?: (?:group|band))?)$`);

/** Whether what stands behind a heading, or below it, is a place, an authority or a part of the people. */
export const isOfWhom = (heading: string): boolean =>
	isOfArea(heading) || OF_WHOM.test(plainHeader(heading));

/** Whether it is a part of the people. */
export const isOfPeople = (heading: string): boolean => OF_PEOPLE.test(plainHeader(heading));

/** Whether a text is a word for all of the people. */
export const isOfAll = (text: string): boolean =>
	/^(?:all|total|everyone|persons?|people|both sexes|all (?:ages|persons|people|groups))$/i.test(
		text
	);

/** They tell rows apart that are of different figures. */
const NAMING = ['reference', 'title', 'area_measure', 'period', 'series'];

/** Headings of cells that say of which part of the people, or which form of a figure, a row is. */
const OF_PART =
	/^(?:sex|gender|age|ethnicity|ethnic group|disability|tenure|breakdown|dimension|disaggregation|characteristic|sub-?group|(?:pupil|population|client) group|locality|provider|school|site)(?: (?:name|group|band|code|type))?$/;
const OF_FORM =
	/^(?:(?:data|value|measure|figure|series|period|statistic|count|metric|indicator|row) )?(?:type|basis)$|^(?:statistics?|scenario)$/;
/** What such cells say where the heading is another: a statistic in few words. */
const FORM =
	/^(?:\w+ ){0,2}(?:rank|quartile|decile|count|numerator|denominator|median|budget|forecast|cumulative|ytd|rolling|ci|limit)(?: \w+){0,2}$/i;

/** Whether a column that nothing else is known of says which part, or which form of a figure, its rows are of. */
export function saysPart({ role, header, cells, isRemembered }: Read): boolean {
	if (isRemembered || role !== 'ignore' || cells.length === 0) return false;
	const plain = plainHeader(header.replaceAll('_', ' '));
	return OF_PART.test(plain) || OF_FORM.test(plain) || cells.some((text) => FORM.test(text));
}

/**
 * Marks the columns of a table of measures whose cells say whose figures a row has, or which: by their
 * heading, where the cells of an unknown one are series or name a comparator, and where only these tell rows
 * of one measure apart. The dataset's own figures are not taken for granted there.
 * @param body the rows below the headings
 */
export function withWhose(
	columns: Read[],
	{ comparators }: OfDataset,
	body: readonly string[][]
): Read[] {
	const isTidy = columns.some(({ role }) => role === 'value');
	const saysWhose = (column: Read) => {
		const { role, header, cells, isRemembered } = column;
		if (isRemembered || cells.length === 0 || !['area', 'ignore'].includes(role)) return false;
		if (role === 'area' || OF_WHOM.test(plainHeader(header.replaceAll('_', ' ')))) return true;
		if (isTidy && saysPart(column)) return true;
		return (
			!areFigures(cells) &&
			(cells.every((text) => seriesCalled(text) !== undefined) ||
				cells.some((text) => comparatorCalled(text, comparators) !== undefined))
		);
	};
	const said = columns.filter(saysWhose);
	const found = said.length > 0 ? said : tellingApart(columns, body);
	const named = found.filter(({ cells }) => !areCodes(cells));
	// A code says no more than the name beside it.
	const used = new Set(named.length > 0 ? named : found);
	return columns.map((column) => {
		if (used.has(column)) return { ...column, role: 'whose' };
		return column.role === 'area'
			? { ...column, role: 'ignore', unused: { reason: 'second', role: 'whose' } }
			: column;
	});
}

/** The first column of words with an unknown heading that differs where all else that names rows is the same. */
function tellingApart(columns: Read[], body: readonly string[][]): Read[] {
	const naming = columns.flatMap(({ role }, i) => (NAMING.includes(role) ? [i] : []));
	const isWords = ({ role, header, cells, isRemembered, unused }: Read) =>
		role === 'ignore' && !isRemembered && !unused && header !== '' && !areFigures(cells);
	const isTelling = (column: Read) => {
		const at = columns.indexOf(column);
		const seen = new Map<string, string>();
		return body.some((row) => {
			const text = (row[at] ?? '').trim();
			const key = naming.map((i) => (row[i] ?? '').trim()).join('\n');
			if (text === '' || key.trim() === '') return false;
			const first = seen.get(key) ?? text;
			seen.set(key, first);
			return first !== text;
		});
	};
	return columns.filter(isWords).filter(isTelling).slice(0, 1);
}
