import type { Measure, MetFlag, Observation, PublishedStatus } from '../measure';
import { mainComparators, type Comparator } from '../measure/comparator';
import type { Direction, Polarity } from '../measure/direction';
import type { Period } from '../period';
import type { Rating, RatingBranch, RatingResult } from '../rating';
import { TARGET, type Benchmark } from '../result';

/** What kinds of published flags a measure has: an arrow, marks for met or missed, a rating. */
export type FlagKind = 'direction' | 'met' | 'rag';

/** A published flag of a measure. */
export type Flag = { flag: 'direction' } | MetFlagOf | { flag: 'rag' };

/** The mark of the target or of a comparator. */
export interface MetFlagOf {
	flag: 'met';
	/** `target` or a comparator's id. */
	against: string;
	/** `undefined` of the target. */
	comparator: Comparator | undefined;
}

/** A flag's name among those of its measure: `direction`, `rating`, `target` or a comparator's id. */
export const flagKey = (flag: Flag): string =>
	flag.flag === 'met' ? flag.against : flag.flag === 'rag' ? 'rating' : flag.flag;

/** The flags that measures may be published with, in the order of the report. */
export const flagsOf = (measures: readonly Pick<Measure, 'comparators'>[]): Flag[] => [
	{ flag: 'direction' },
	...[undefined, ...mainComparators(measures)].map((comparator) => ({
		flag: 'met' as const,
		against: comparator?.id ?? TARGET,
		comparator
	})),
	{ flag: 'rag' }
];

const says = (flag: Flag, { direction, met, rating }: PublishedStatus): boolean =>
	(flag.flag === 'direction' ? direction : flag.flag === 'rag' ? rating : met[flag.against]) !=
	null;

/** Those of them that a dataset has: of at least one of its measures each is published in some period. */
export const publishedFlags = (
	measures: readonly Pick<Measure, 'comparators' | 'statuses'>[]
): Flag[] =>
	flagsOf(measures).filter((flag) =>
		measures.some(({ statuses }) => statuses.some((status) => says(flag, status)))
	);

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
	'no-rule',
	'no-polarity',
	'plan',
	'comparator-not-stated',
	'published-as-not-applicable',
	'published-as-done',
	'left-blank'
] as const;
export type CannotCheckReason = (typeof CANNOT_CHECK_REASONS)[number];

/** What a flag of each kind can say. */
interface FlagValues {
	direction: Direction;
	met: NonNullable<MetFlag>;
	rag: Rating;
}
export type FlagValue = FlagValues[FlagKind];

/** The figures that a finding rests on. */
export interface FindingFigures {
	outturn: Observation | undefined;
	/** What the outturn is held against, whether it has a figure or not. */
	against: { benchmark: Pick<Benchmark, 'id' | 'comparator'>; figure: Observation | undefined }[];
	polarity: Polarity;
}

type Found<F extends FlagKind> = Extract<Flag, { flag: F }> & {
	/** `null` where it was left blank. */
	published: FlagValues[F] | null;
	figures: FindingFigures;
	/** Where the figures stand in the report, each place once. */
	sources: string[];
};

type Unchecked<F extends FlagKind> = Found<F> & {
	verdict: 'cannot-be-checked';
	calculated: null;
	reason: CannotCheckReason;
};

type Checked<F extends FlagKind, V extends Verdict> = Found<F> & {
	verdict: V;
	calculated: FlagValues[F];
};

/** What was found of one published arrow or met flag. */
type FigureFinding<F extends FlagKind> = Unchecked<F> | Checked<F, 'agrees' | 'differs' | 'tie'>;
export type DirectionFinding = FigureFinding<'direction'>;
export type MetFinding = FigureFinding<'met'>;

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
export type FlagAudit = Finding & { measure: Measure; periodId: string; period: Period };

/** A published flag that does not follow from the published figures. */
export type Difference = FlagAudit & { verdict: 'differs' };

/** A published flag that cannot be checked. */
export type UncheckedFlag = FlagAudit & { verdict: 'cannot-be-checked' };

/** Where figures stand in the report, each place once. */
export const placesOf = (...figures: (Observation | undefined)[]): string[] => [
	...new Set(figures.flatMap((figure) => (figure?.source ? [figure.source] : [])))
];
