import {
	formatNumber,
	formatValue,
	printedDecimals,
	sayValue,
	type Unit
} from '$lib/domain/text/format';
import { piecesOf, type UnitKind } from '$lib/domain/text/unit';

/** The unit in words, for a table's head or a chart's subtitle. */
export const unitWords = ({ title }: Unit): string => title;

/** What a difference is counted in, where that is another thing than the figures are. */
const DIFFERENCE: Partial<Record<UnitKind, [one: string, many: string]>> = {
	share: ['point', 'points'],
	rank: ['place', 'places'],
	score: ['point', 'points']
};

/** A score that has words of its own keeps them: "0.3 µg/m³". */
const differenceIn = ({ kind, after }: Unit) =>
	kind === 'score' && after ? undefined : DIFFERENCE[kind];

/** The unit of a change, for a heading: a percentage changes by points, a rank by places. */
export const changeUnitWords = (unit: Unit): string => differenceIn(unit)?.[1] ?? unitWords(unit);

/** The size of a difference in the unit's own words: "1.7 points", "2", "17.2 per 1,000", "£1.2m". */
export function formatDifference(difference: number, unit: Unit, decimals: number): string {
	const said = differenceIn(unit);
	if (!said) return sayValue(Math.abs(difference), unit, decimals) + wordsAfter(unit);
	const size = formatNumber(Math.abs(difference), decimals);
	const [one, many] = said;
	return `${size} ${Number(size) === 1 ? one : many}`;
}

/** What follows a figure of a rate, where it is said at all: " per 1,000". */
export const wordsAfter = (unit: Unit | undefined): string => {
	const { words } = unit?.kind === 'rate' ? piecesOf(0, unit, 0) : { words: '' };
	return words && ` ${words}`;
};

/** A limit of a rule at its own decimals: "95%", "4.25 days", "28.2 per 1,000". */
export const limitText = (limit: number, unit: Unit): string =>
	formatValue(limit, unit, printedDecimals(String(limit))) + wordsAfter(unit);
