import { areaName } from '$lib/domain/area';
import type { RankedArea } from '$lib/domain/area/ranking';
import { theWhole } from '../area/geographies';
import { areaValue } from '../area/figures';
import type { ProfileColumn } from '$lib/domain/profile/columns';
import { listAnd } from '../common';
import { endWords, saidValue } from './terms';

/** More areas than these share a figure without being named. */
const MOST_NAMED = 3;

/**
 * Which of a place's areas have the worst and the best figure, to be read after "is".
 * @param own two or more areas with figures, worst first
 * @returns "highest in A (43%) and lowest in B (28%)", "joint highest in A and B (43%) and …", or
 * "the same in all 3 (43%)"
 */
export function endsWords(own: readonly RankedArea[], { measure }: ProfileColumn): string {
	const { worst, best } = endWords(measure);
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last) return '';
	const said = (area: RankedArea) => `(${saidValue(area, measure)})`;
	if (first.value === last.value)
		return `the same in ${own.length === 2 ? 'both' : `all ${own.length}`} ${said(first)}`;
	return `${endOf(own, first, worst)} ${said(first)} and ${endOf(own, last, best)} ${said(last)}`;
}

function endOf(own: readonly RankedArea[], { value }: RankedArea, end: string): string {
	const there = own.filter((area) => area.value === value);
	return `${there.length > 1 ? 'joint ' : ''}${end} in ${namesOf(there)}`;
}

const namesOf = (there: readonly RankedArea[]): string =>
	there.length > MOST_NAMED
		? `${there.length} of its areas`
		: listAnd(there.map(({ area }) => areaName(area)));

/** The whole's and the nation's published figures, to hold others against. A rank has none. */
const benchmarksOf = ({ measure, whole, nation, setting }: ProfileColumn) =>
	[
		{ name: theWhole(setting), figure: whole },
		{ name: nation?.area.name ?? '', figure: nation }
	].flatMap(({ name, figure }) =>
		figure && figure.value !== null && measure.unit.kind !== 'rank'
			? [{ words: `${name} (${areaValue(figure, measure)})`, value: figure.value }]
			: []
	);

/**
 * How many of a place's areas are above the whole's and the nation's published figures.
 * @returns "All 8 are above the borough (23.3%) and England (21.3%).", "2 of the 3 are above …
 * and none above …."; the empty string where nothing was published to hold them against
 */
export function againstSentence(own: readonly RankedArea[], column: ProfileColumn): string {
	const counted = grouped(
		benchmarksOf(column).map(({ words, value }) => ({
			words,
			key: own.filter((area) => area.value !== null && area.value > value).length
		}))
	);
	const said = counted.map(({ key, words }, i) =>
		i === 0
			? `${countWords(key, own.length)} above ${words}`
			: `${key === own.length ? `all ${key}` : key || 'none'} above ${words}`
	);
	return said.length > 0 ? `${listAnd(said)}.` : '';
}

function countWords(count: number, of: number): string {
	if (count === of) return of === 2 ? 'Both are' : `All ${of} are`;
	if (count === 0) return `None of the ${of} is`;
	return count === 1 ? `One of the ${of} is` : `${count} of the ${of} are`;
}

/** ", above the borough (23.3%) and England (21.3%)" of one area, to be read after its figure. */
export function besideWords(area: RankedArea, column: ProfileColumn): string {
	const value = area.value ?? 0;
	const side = (other: number) =>
		value === other ? 'level with' : value > other ? 'above' : 'below';
	const said = grouped(
		benchmarksOf(column).map(({ words, value: other }) => ({ words, key: side(other) }))
	);
	return said.map(({ key, words }) => `, ${key} ${words}`).join('');
}

/** Neighbours that say the same, told once: "the borough (23.3%) and England (21.3%)". */
function grouped<K>(items: { key: K; words: string }[]): { key: K; words: string }[] {
	const keys = [...new Set(items.map(({ key }) => key))];
	return keys.map((key) => ({
		key,
		words: listAnd(items.filter((item) => item.key === key).map(({ words }) => words))
	}));
}
