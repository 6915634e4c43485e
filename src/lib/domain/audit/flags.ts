import type { Measure, MetFlag, Observation } from '../measure';
import type { Direction, Polarity } from '../measure/direction';
import type { Rating, RatingBranch, RatingResult } from '../rating';
import type { Benchmark } from '../result';

/** The five published flags of a measure. */
export const FLAGS = [
	'direction',
	'target_met',
	'stat_neighbours_met',
	'national_met',
	'rag'
] as const;
export type Flag = (typeof FLAGS)[number];
export type MetFlagName = Exclude<Flag, 'direction' | 'rag'>;

/** How a published flag stands to the figures: `tie` where the printed decimals allow either. */
export const VERDICTS = ['differs', 'tie', 'cannot-be-checked', 'agrees'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a flag cannot be checked. */
export const CANNOT_CHECK_REASONS = [
	'no-outturn',
	'no-prior-value',
	'no-target',
	'no-comparator',
	'another-unit',
	'no-polarity',
	'plan',
	'comparator-not-stated',
	'published-as-not-applicable',
	'left-blank'
] as const;
export type CannotCheckReason = (typeof CANNOT_CHECK_REASONS)[number];

/** What a flag of each kind can say. */
interface FlagValues extends Record<MetFlagName, NonNullable<MetFlag>> {
	direction: Direction;
	rag: Rating;
}
export type FlagValue = FlagValues[Flag];

/** The figures that a finding rests on. */
export interface FindingFigures {
	outturn: Observation | undefined;
	/** What the outturn is held against, whether it has a figure or not. */
	against: { benchmark: Benchmark | 'prior'; figure: Observation | undefined }[];
	polarity: Polarity;
}

interface Found<F extends Flag> {
	flag: F;
	/** `null` where it was left blank. */
	published: FlagValues[F] | null;
	figures: FindingFigures;
	/** Where the figures stand in the report, each place once. */
	sources: string[];
}

interface Unchecked<F extends Flag> extends Found<F> {
	verdict: 'cannot-be-checked';
	calculated: null;
	reason: CannotCheckReason;
}

interface Checked<F extends Flag, V extends Verdict> extends Found<F> {
	verdict: V;
	calculated: FlagValues[F];
}

/** What was found of one published arrow or met flag. */
type FigureFinding<F extends Flag> = Unchecked<F> | Checked<F, 'agrees' | 'differs' | 'tie'>;
export type DirectionFinding = FigureFinding<'direction'>;
export type MetFinding = FigureFinding<MetFlagName>;

/** What was found of one published rating. */
export type RatingFinding =
	| Unchecked<'rag'>
	| (Checked<'rag', 'agrees' | 'differs'> & {
			/** The branch of the rule that the figures lead to. */
			branch: RatingBranch;
			/** The published rating differs, and is the rule's answer to the published met flags. */
			followsMetFlags: boolean;
	  })
	| (Checked<'rag', 'tie'> & {
			/** Every rating that the printed decimals allow; as printed first. */
			allowed: RatingResult['rating'][];
	  });

/** What was found of one published flag. */
export type Finding = DirectionFinding | MetFinding | RatingFinding;

/** One published flag of one measure in one period, held against the figures. */
export type FlagAudit = Finding & { measure: Measure; periodId: string };

/** A published flag that does not follow from the published figures. */
export type Difference = FlagAudit & { verdict: 'differs' };

/** A published flag that cannot be checked. */
export type UncheckedFlag = FlagAudit & { verdict: 'cannot-be-checked' };

/** Where figures stand in the report, each place once. */
export const placesOf = (...figures: (Observation | undefined)[]): string[] => [
	...new Set(figures.flatMap((figure) => (figure?.source ? [figure.source] : [])))
];
