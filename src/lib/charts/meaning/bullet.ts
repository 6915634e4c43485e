import { chanceOf } from '$lib/domain/result/chance';
import { formatFigure, isSameUnit, type Unit } from '$lib/domain/text/format';
import type { Observation } from '$lib/domain/measure';
import type { Polarity } from '$lib/domain/measure/direction';
import { missingReason, type MissingReason } from '$lib/domain/measure/missing';
import type { Comparator } from '$lib/domain/measure/comparator';
import { mainBenchmarks, type Benchmark, type Result } from '$lib/domain/result';
import { bulletSentence, bulletTitle, intervalNote, notDrawnNote } from '$words/charts/bullet';
import { benchmarkLabel, ownLabel } from '$words/charts/labels';
import { figuresOf, type Known } from './figures';

/** A figure with the words that stand beside it. */
export interface Labelled {
	value: number;
	label: string;
}

/** What a row is of: the earlier figure, or a comparator. */
export interface Other {
	/** `prior` or the comparator's id. */
	id: string;
	comparator: Comparator | undefined;
}

/** A benchmark, or the earlier figure. */
type Drawn = Pick<Benchmark, 'id' | 'comparator'>;

/** What a bullet chart says: one figure against its benchmarks. */
export interface BulletMeaning {
	unit: Unit;
	polarity: Polarity;
	/** With its figure alone, for where its period has no room. */
	outturn: (Labelled & { short: string }) | undefined;
	/** `to` is the upper end of a range. */
	target: (Labelled & { to: number | undefined }) | undefined;
	/** Each labelled in a row of its own. */
	others: (Labelled & Other)[];
	/** How far the outturn of so few may lie by chance, where the cohort is known. */
	interval: { low: number; high: number } | undefined;
	/** What the outturn is drawn against, as the title names it. */
	against: Drawn[];
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
	const against = (comparator: Comparator | undefined, figure: Known): Labelled => ({
		value: figure.value,
		label: benchmarkLabel(comparator, figure)
	});
	return {
		unit: result.measure.unit,
		polarity: result.measure.polarity,
		outturn: outturn && { ...own(outturn), short: formatFigure(outturn) },
		target: target && { ...against(undefined, target), to: target.valueTo ?? undefined },
		others: [
			...(prior ? [{ ...PRIOR, ...own(prior) }] : []),
			...comparators.map(({ comparator, figure }) => ({
				id: comparator.id,
				comparator,
				...against(comparator, figure)
			}))
		],
		interval: outturn && intervalOf(result),
		words: bulletSentence(result),
		...saidOf(result)
	};
}

const PRIOR: Other = { id: 'prior', comparator: undefined };

function intervalOf(result: Result): BulletMeaning['interval'] {
	const chance = chanceOf(result);
	return chance && { low: chance.low, high: chance.high };
}

/** The title names what the outturn is held against; the note what it cannot be. */
function saidOf(result: Result): Pick<BulletMeaning, 'against' | 'title' | 'note'> {
	const chance = chanceOf(result);
	const all = [...mainBenchmarks(result), { ...PRIOR, figure: result.prior }];
	const reasons = all.map(({ id, comparator, figure }) => ({
		drawn: { id, comparator },
		reason: reasonFor(figure, result.outturn)
	}));
	const drawn = reasons.filter(({ reason }) => !reason).map((one) => one.drawn);
	const against = drawn.length > 1 ? drawn.filter(({ id }) => id !== PRIOR.id) : drawn;
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
