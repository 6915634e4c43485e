import { chanceOf } from '$lib/domain/result/chance';
import { formatFigure, type Unit } from '$lib/domain/text/format';
import type { Observation } from '$lib/domain/measure';
import type { Polarity } from '$lib/domain/measure/direction';
import { MISSING_WORDS, missingReason } from '$lib/domain/measure/missing';
import { periodLabel } from '$lib/domain/period/label';
import { priorWords } from '$words/results';
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
	/** How far the outturn of so few may lie by chance, where the cohort is known. */
	interval: { low: number; high: number } | undefined;
	title: string;
	/** What is not drawn, and why; empty where all is. */
	note: string;
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
			...(prior
				? [{ kind: 'prior' as const, ...labelled(periodLabel(prior.periodId), prior) }]
				: []),
			...comparators.map(({ series, figure }) => ({
				kind: series,
				...labelled(NAMES[series], figure)
			}))
		],
		interval: outturn && intervalOf(result),
		...toldOf(result)
	};
}

function intervalOf(result: Result): BulletMeaning['interval'] {
	const chance = chanceOf(result);
	return chance && { low: chance.low, high: chance.high };
}

/** The title names what the outturn is held against; the note what it cannot be. */
function toldOf(result: Result) {
	const { prior, target, statNeighbours, national, outturn } = result;
	const chance = chanceOf(result);
	const earlier = priorWords([result]);
	const yardsticks = [
		{ name: 'target', figure: target },
		{ name: 'statistical neighbours', figure: statNeighbours },
		{ name: 'England', figure: national },
		{ name: earlier, figure: prior }
	].map(({ name, figure }) => ({ name, missing: reasonFor(figure, outturn) }));
	const drawn = yardsticks.filter(({ missing }) => !missing);
	const named = drawn.length > 1 ? drawn.filter(({ name }) => name !== earlier) : drawn;
	const absent = yardsticks.filter(({ missing }) => missing);
	return {
		title: named.length > 0 ? `Against ${listed(named.map(({ name }) => name))}` : 'The outturn',
		note: [
			chance && `The line over the bar is the 95% interval: ${chance.low}% to ${chance.high}%.`,
			absent.length > 0 && `Not drawn: ${absent.map(saidOf).join(', ')}.`
		]
			.filter(Boolean)
			.join(' ')
	};
}

function reasonFor(figure: Observation | undefined, outturn: Observation | undefined): string {
	const missing = missingReason(figure);
	if (missing) return MISSING_WORDS[missing];
	return figure?.unit === outturn?.unit ? '' : MISSING_WORDS['another-unit'];
}

const saidOf = ({ name, missing }: { name: string; missing: string }) => `${name} (${missing})`;

const listed = (names: string[]) =>
	[names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
