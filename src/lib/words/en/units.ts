import { formatNumber, type Unit } from '$lib/domain/text/format';

/** The unit in words, for a table's head or a chart's subtitle. */
export const UNIT_WORDS: Record<Unit, string> = {
	percent: 'per cent',
	count: 'number',
	rate: 'per 1,000',
	rank: 'rank',
	score: 'score'
};

const DIFFERENCE: Record<Unit, [one: string, many: string]> = {
	percent: ['point', 'points'],
	count: ['', ''],
	rate: ['per 1,000', 'per 1,000'],
	rank: ['place', 'places'],
	score: ['point', 'points']
};

/** The size of a difference in the unit's own words: "1.7 points", "2", "17.2 per 1,000". */
export function formatDifference(difference: number, unit: Unit, decimals: number): string {
	const size = formatNumber(Math.abs(difference), decimals);
	const [one, many] = DIFFERENCE[unit];
	return [size, Number(size) === 1 ? one : many].filter(Boolean).join(' ');
}

/** What follows a figure whose unit needs words: " per 1,000". */
export const wordsAfter = (unit: Unit | undefined): string => (unit === 'rate' ? ' per 1,000' : '');
