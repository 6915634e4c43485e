import { formatFigure } from '$lib/domain/format';
import type { Polarity, Unit } from '$lib/domain/measure';
import { periodLabel } from '$lib/domain/periodLabel';
import type { Result } from '$lib/domain/result';
import { figuresOf, type ComparatorSeries, type Known } from './figures';

/** A figure with the words that stand beside it. */
export interface Labelled {
	value: number;
	label: string;
}

/** What a bullet chart says: one figure against its yardsticks. */
export interface BulletMeaning {
	unit: Unit;
	polarity: Polarity;
	outturn: Labelled | undefined;
	target: Labelled | undefined;
	/** Each labelled in a row of its own. */
	others: (Labelled & { kind: 'prior' | ComparatorSeries })[];
}

const NAMES: Record<ComparatorSeries, string> = {
	stat_neighbours: 'Neighbours',
	national: 'England'
};

/** Which way is better, as the foot of an axis says it. */
export const BETTER_WORDS: Record<'higher' | 'lower' | 'neither', string> = {
	higher: 'higher is better →',
	lower: '← lower is better',
	neither: 'neither way is better'
};

/** A result as a bullet chart says it. */
export function bulletOf(result: Result): BulletMeaning {
	const { prior, outturn, target, comparators } = figuresOf(result);
	const labelled = (name: string, figure: Known): Labelled => ({
		value: figure.value,
		label: `${name} ${formatFigure(figure)}`
	});
	return {
		unit: result.measure.unit,
		polarity: result.measure.polarity,
		outturn: outturn && labelled(periodLabel(outturn.periodId), outturn),
		target: target && labelled('Target', target),
		others: [
			...(prior ? [{ kind: 'prior' as const, ...labelled(periodLabel(prior.periodId), prior) }] : []),
			...comparators.map(({ series, figure }) => ({
				kind: series,
				...labelled(NAMES[series], figure)
			}))
		]
	};
}
