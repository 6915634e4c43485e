import { areaName } from './index';
import { nameOrder } from '../text/codeOrder';
import type { AreaFigure, AreaView } from './view';
import type { Polarity } from '../measure/direction';

/** An area in the order of a table: 1 is the worst. Areas of equal value share a rank. */
export interface RankedArea extends AreaFigure {
	rank: number | undefined;
	tied: boolean;
}

/**
 * The areas, worst first under the measure's polarity (highest first where neither way is
 * better), equal ones by name; then, without a rank, those not published, by name.
 */
export function rankAreas({
	figures,
	measure
}: Pick<AreaView, 'figures' | 'measure'>): RankedArea[] {
	const ordered = [...figures].sort(
		(a, b) => byValue(a.value, b.value, measure.polarity) || byName(a, b)
	);
	const published = ordered.map(({ value }) => value).filter((value) => value !== null);
	return ordered.map((figure) => {
		const first = figure.value === null ? -1 : published.indexOf(figure.value);
		return {
			...figure,
			rank: first < 0 ? undefined : first + 1,
			tied: first >= 0 && first !== published.lastIndexOf(figure.value ?? NaN)
		};
	});
}

function byValue(a: number | null, b: number | null, polarity: Polarity): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return polarity === 'higher' ? a - b : b - a;
}

const byName = (a: AreaFigure, b: AreaFigure) => nameOrder(areaName(a.area), areaName(b.area));

/** How many of the areas have a figure. */
export const publishedCount = (figures: readonly AreaFigure[]): number =>
	figures.filter(({ value }) => value !== null).length;
