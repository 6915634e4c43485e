import { chanceOf } from '$lib/domain/result/chance';
import { formatFigure, isSameUnit, type Unit } from '$lib/domain/text/format';
import type { Observation } from '$lib/domain/measure';
import type { Polarity } from '$lib/domain/measure/direction';
import { missingReason, type MissingReason } from '$lib/domain/measure/missing';
import { BENCHMARKS, type Benchmark, type Result } from '$lib/domain/result';
import { bulletSentence, bulletTitle, intervalNote, notDrawnNote } from '$words/charts/bullet';
import { benchmarkLabel, ownLabel } from '$words/charts/labels';
import { figuresOf, type ComparatorSeries, type Known } from './figures';

/** A figure with the words that stand beside it. */
export interface Labelled {
	value: number;
	label: string;
}

/** What a bullet chart says: one figure against its benchmarks. */
export interface BulletMeaning {
	unit: Unit;
	polarity: Polarity;
	/** With its figure alone, for where its period has no room. */
	outturn: (Labelled & { short: string }) | undefined;
	target: Labelled | undefined;
	/** Each labelled in a row of its own. */
	others: (Labelled & { kind: 'prior' | ComparatorSeries })[];
	/** How far the outturn of so few may lie by chance, where the cohort is known. */
	interval: { low: number; high: number } | undefined;
	/** What the outturn is drawn against, as the title names it. */
	against: (Benchmark | 'prior')[];
	title: string;
	/** The chart in a sentence, for whoever does not see it. */
	words: string;
	/** What is not drawn, and why; empty where all is. */
	note: string;
}

/** A result as a bullet chart says it. */
export function bulletOf(result: Result): BulletMeaning {
	const { prior, outturn, target, comparators } = figuresOf(result);
	const own = (figure: Known) => ({ value: figure.value, label: ownLabel(figure) });
	const against = (series: 'target' | ComparatorSeries, figure: Known): Labelled => ({
		value: figure.value,
		label: benchmarkLabel(series, figure)
	});
	return {
		unit: result.measure.unit,
		polarity: result.measure.polarity,
		outturn: outturn && { ...own(outturn), short: formatFigure(outturn) },
		target: target && against('target', target),
		others: [
			...(prior ? [{ kind: 'prior' as const, ...own(prior) }] : []),
			...comparators.map(({ series, figure }) => ({ kind: series, ...against(series, figure) }))
		],
		interval: outturn && intervalOf(result),
		words: bulletSentence(result),
		...saidOf(result)
	};
}

function intervalOf(result: Result): BulletMeaning['interval'] {
	const chance = chanceOf(result);
	return chance && { low: chance.low, high: chance.high };
}

/** The title names what the outturn is held against; the note what it cannot be. */
function saidOf(result: Result): Pick<BulletMeaning, 'against' | 'title' | 'note'> {
	const chance = chanceOf(result);
	const reasons = [...BENCHMARKS, 'prior' as const].map((drawn) => ({
		drawn,
		reason: reasonFor(result[drawn], result.outturn)
	}));
	const drawn = reasons.filter(({ reason }) => !reason).map((one) => one.drawn);
	const against = drawn.length > 1 ? drawn.filter((one) => one !== 'prior') : drawn;
	const missing = reasons.flatMap((one) =>
		one.reason ? [{ drawn: one.drawn, reason: one.reason }] : []
	);
	return {
		against,
		title: bulletTitle(against, result),
		note: [chance && intervalNote(chance), missing.length > 0 && notDrawnNote(missing, result)]
			.filter(Boolean)
			.join(' ')
	};
}

function reasonFor(
	figure: Observation | undefined,
	outturn: Observation | undefined
): MissingReason | undefined {
	return (
		missingReason(figure) ?? (isSameUnit(figure?.unit, outturn?.unit) ? undefined : 'another-unit')
	);
}
