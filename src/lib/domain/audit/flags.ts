import type { Measure } from '../measure';

/** The five published flags of a measure. */
export const FLAGS = [
	'direction',
	'target_met',
	'stat_neighbours_met',
	'national_met',
	'rag'
] as const;
export type Flag = (typeof FLAGS)[number];

/** How a published flag stands to the figures: `tie` where the printed decimals allow either. */
export const VERDICTS = ['differs', 'tie', 'cannot-be-checked', 'agrees'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a flag cannot be checked. */
export const OBSTACLES = [
	'no outturn',
	'no prior value',
	'no target',
	'no comparator',
	'another unit',
	'neither way is better',
	'comparator not stated',
	'published as not applicable',
	'left blank'
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** What was found of one published flag. Flags are in words: "improved", "not met", "red". */
export interface Finding {
	verdict: Verdict;
	published: string;
	/** Empty where it cannot be checked. */
	calculated: string;
	/** The figures it rests on: "11.0% to 10.2% where lower is better". */
	figures: string;
	/** Why, as a person says it: "11.0% to 10.2% where lower is better: improved". */
	reason: string;
	/** Where the figures stand in the report. */
	sources: string[];
}

/** One published flag of one measure in one period, held against the figures. */
export interface FlagAudit extends Finding {
	measure: Measure;
	periodId: string;
	flag: Flag;
}

/** A published flag that does not follow from the published figures. */
export type Difference = FlagAudit & { verdict: 'differs' };
