import type { Area } from '../area';
import type { AreaFigure } from '../area/view';
import { areaValue } from '../area/words';
import { formatValue } from '../text/format';
import { isBoroughwide, publishedOf, type ProfileColumn } from './columns';
import { areasWords, spanWords } from './words';

/** A cell of a yardstick that a measure does not have. */
export const NONE = 'none';

/** What the areas of a place are held against: a row with a cell for each column, in words. */
export interface Yardstick {
	key: 'own-range' | 'own-mean' | 'borough-range' | 'borough' | 'country';
	name: string;
	/** Worked out here from published figures, and not published itself. */
	isDerived: boolean;
	/** "none" where there is no such figure. */
	cells: string[];
}

/**
 * The range of the place and the borough, the place's mean, and the figures published for the
 * borough and England. A place of one area has no range or mean of its own; a yardstick that no
 * measure has is left out.
 */
export function profileYardsticks(
	areas: readonly Area[],
	columns: readonly ProfileColumn[]
): Yardstick[] {
	const own = areasWords(areas.length);
	const [country] = columns.flatMap((column) => column.country?.area.name ?? []);
	const all = [
		row('own-range', `Range of its ${own}`, columns.map(ownRange)),
		row(
			'own-mean',
			`Mean of its ${own}, derived`,
			columns.map((column) => meanWords(column) ?? NONE)
		),
		row('borough-range', 'Borough range', columns.map(boroughRange)),
		row('borough', 'Borough', columns.map(published('borough'))),
		row('country', country ?? 'England', columns.map(published('country')))
	];
	return all.filter(({ key, cells }) => hasPlace(key, areas) && cells.some(isFigure));
}

const row = (key: Yardstick['key'], name: string, cells: string[]): Yardstick => ({
	key,
	name,
	isDerived: key === 'own-mean',
	cells
});

const hasPlace = (key: Yardstick['key'], areas: readonly Area[]) =>
	areas.length > 1 || !key.startsWith('own');
const isFigure = (words: string) => words !== NONE;

const published =
	(key: 'borough' | 'country') =>
	({ measure, ...column }: ProfileColumn): string => {
		const figure = column[key];
		return figure ? areaValue(figure, measure) : NONE;
	};

const ownRange = (column: ProfileColumn) => rangeOf(column, column.own);
const boroughRange = (column: ProfileColumn) => rangeOf(column, column.all);

/** "34.2% to 51.6% (8 published)": how many are behind it is said where it is not all of them. */
function rangeOf({ measure }: ProfileColumn, figures: readonly AreaFigure[]): string {
	const known = figures.filter(({ value }) => value !== null);
	if (known.length === 0) return NONE;
	const span = spanWords(known, (figure) => areaValue(figure, measure));
	return known.length < figures.length ? `${span} (${known.length} published)` : span;
}

/**
 * The mean of the place's areas weighted by their residents, at the measure's decimals. Only for
 * a percentage that was published for every area of the borough, and where all residents are
 * known: a mean of those that happen to be published would not be the place's.
 */
function meanWords(column: ProfileColumn): string | undefined {
	const { measure, decimals } = column;
	if (measure.unit !== 'percent' || !isBoroughwide(column)) return undefined;
	const mean = weightedMean(publishedOf(column.own));
	return mean === undefined ? undefined : formatValue(mean, measure.unit, decimals);
}

function weightedMean(figures: readonly AreaFigure[]): number | undefined {
	let [people, sum] = [0, 0];
	for (const { area, value } of figures) {
		if (area.population === null) return undefined;
		people += area.population;
		sum += (value ?? 0) * area.population;
	}
	return people > 0 ? sum / people : undefined;
}
