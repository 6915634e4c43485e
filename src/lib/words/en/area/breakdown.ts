import type { AreaBreakdown, BreakdownRow } from '$lib/domain/area/breakdown';
import { formatInterval } from '$lib/domain/text/format';
import { capital, listAnd } from '../common';
import { intervalText } from '../figures';
import { areaNoun, areaTitle, areaValue, POLARITY_TEXT } from './figures';
import { everydayName, geographyWords } from './geographies';
import { unitWords } from '../units';

/** A measure by area, on its own page. */

type Told = Pick<AreaBreakdown, 'measure' | 'label' | 'areas' | 'rows' | 'missing'>;

/** "By neighbourhood, 2009", "By ward: child poverty, 2009" where there is more than one. */
export const breakdownHeading = ({ measure, label, areas }: Told, isOnly: boolean): string =>
	isOnly
		? `By ${everydayName(areas)}, ${label}`
		: `By ${everydayName(areas)}: ${areaNoun(measure)}, ${label}`;

/** What is counted, which way is better, and of how many areas there is a figure. */
export function breakdownLede({ measure, areas, rows, missing }: Told): string {
	const all = rows.length + missing.length;
	const of = missing.length === 0 ? `all ${all}` : `${rows.length} of ${all}`;
	return `${areaTitle(measure)}, ${unitWords(measure.unit)}; ${POLARITY_TEXT[measure.polarity ?? 'neither']}. Published for ${of} ${geographyWords(areas)}, worst first.`;
}

export const BREAKDOWN = {
	rank: 'Rank, worst first',
	area: 'Area',
	interval: 'The published interval stands below each figure.'
};

/** The small map beside the table. */
export const SMALL_MAP = {
	legend: 'Legend',
	failed: 'The small map could not be drawn: the table has every figure.'
};

/** The head of the column of groups: "Ward". */
export const groupHead = ({ groups }: Pick<AreaBreakdown, 'groups'>): string =>
	groups ? capital(groups.singular) : '';

/** What opens the rows that are folded away. */
export const otherRows = (rows: number): string => `The other ${rows}`;

/** A figure as it was published. */
export const rowValue = (row: BreakdownRow, { measure }: Pick<AreaBreakdown, 'measure'>): string =>
	areaValue(row, measure);

/**
 * The interval that was published with a figure.
 * @returns "from 22.1% to 24.5%", or the empty string
 */
export function rowInterval(
	row: BreakdownRow,
	{ measure }: Pick<AreaBreakdown, 'measure'>
): string {
	const ends = formatInterval({ ...row, unit: measure.unit });
	return ends ? intervalText(ends) : '';
}

/**
 * The areas without a figure, by the reason. What is not published does not mean low.
 * @returns "Suppressed: A and B. Not published: 142 others, which does not mean low."
 */
export function missingRows({
	missing,
	measure,
	areas
}: Pick<Told, 'missing' | 'measure' | 'areas'>): string {
	const reasons = [...new Set(missing.map((row) => areaValue(row, measure)))];
	return reasons
		.map((reason) => {
			const names = missing.filter((row) => areaValue(row, measure) === reason);
			const said =
				names.length > MOST_NAMED
					? `${names.length} ${areas.plural}`
					: listAnd(names.map(({ name }) => name));
			return `${capital(reason)}: ${said}, which does not mean low.`;
		})
		.join(' ');
}

const MOST_NAMED = 6;
