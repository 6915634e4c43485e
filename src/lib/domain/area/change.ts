import type { Atlas } from './index';
import { areaViewOf, type AreaFigure, type AreaView, type PublishedFigure } from './view';
import type { Marker } from '../measure/missing';
import { formatNumber, printedDecimals, roundTo } from '../text/format';

/** What two figures of one area differ by, and the figures themselves. */
export interface ChangeFigure extends AreaFigure {
	before: PublishedFigure;
	after: PublishedFigure;
}

/**
 * The change of one measure between two periods, to be drawn and ranked as a measure is. A value
 * is the later figure less the earlier, in points, places or the measure's own unit.
 */
export interface AreaChange extends AreaView {
	/** The later of the two. */
	periodId: string;
	/** What the two are called. */
	from: string;
	to: string;
	figures: ChangeFigure[];
}

/**
 * How a measure changed in every area from one period to another: each difference exact to the
 * finer of the decimals that its two figures were printed with, and printed so, with a minus
 * where it fell. `null` where either figure was not published, with that figure's marker; otherwise
 * marked as its figures are. Whether a rise is better is the measure's polarity, as for the figures
 * themselves.
 * @returns `undefined` where the atlas has no such measure or period, or both periods are one
 */
export function areaChangeOf(
	atlas: Atlas,
	measureId: string,
	{ from, to }: { from: string; to: string }
): AreaChange | undefined {
	const before = areaViewOf(atlas, measureId, from);
	const after = areaViewOf(atlas, measureId, to);
	if (!before || !after || from === to) return undefined;
	const figures = after.figures.flatMap((figure, i) => changeOf(before.figures[i], figure) ?? []);
	return {
		measure: after.measure,
		periodId: to,
		label: after.label,
		from: before.label,
		to: after.label,
		decimals: Math.max(0, ...figures.map(({ printed }) => printedDecimals(printed))),
		figures,
		whole: changeOf(before.whole, after.whole),
		nation: changeOf(before.nation, after.nation),
		setting: after.setting
	};
}

function changeOf(
	before: AreaFigure | undefined,
	after: AreaFigure | undefined
): ChangeFigure | undefined {
	if (!before || !after) return undefined;
	const known = { area: after.area, before, after };
	if (before.value === null || after.value === null) {
		const { marker } = after.value === null ? after : before;
		return { ...known, value: null, printed: '', marker };
	}
	const decimals = Math.max(printedDecimals(before.printed), printedDecimals(after.printed));
	const value = roundTo(after.value - before.value, decimals);
	const marker = standingOf([before.marker, after.marker]);
	return { ...known, value, printed: formatNumber(value, decimals), marker };
}

/** Provisional goes before revised, where the two figures differ in this. */
const standingOf = (markers: (Marker | null)[]): Marker | null =>
	(['p', 'r'] as const).find((marker) => markers.includes(marker)) ?? null;
