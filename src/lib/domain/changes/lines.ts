import { cohortWords, figureWords } from '../measure/figureWords';
import { formatDifference, printedDecimals, sayFigure } from '../text/format';
import type { Measure, Observation, Series } from '../measure';
import { MISSING_WORDS } from '../measure/missing';
import { periodLabel } from '../period/label';
import type { RatingPair } from './flips';
import type { Move, Unmoved } from './moves';
import type { Revision } from './revisions';

/** One measure in a list of changes, in strings alone. */
export interface ChangeLine {
	/** Of the measure, for a link. */
	id: string;
	/** "Children in poverty, NI 116" */
	name: string;
	/** What changed of it; empty where its name says all. */
	words: string;
}

const line = ({ id, shortTitle, reference }: Measure, words: string): ChangeLine => ({
	id,
	name: `${shortTitle}, ${reference}`,
	words
});

/** A measure that is named and no more: one that is new, or no longer there. */
export const nameLine = (measure: Measure): ChangeLine => line(measure, '');

const RATING_WORDS = { red: 'red', amber: 'amber', green: 'green', none: 'not rated' } as const;

/** @returns "red to amber, as published" */
export const flipLine = ({ result, from, to, basis }: RatingPair): ChangeLine =>
	line(
		result.measure,
		`${RATING_WORDS[from]} to ${RATING_WORDS[to]}, ${
			basis === 'published' ? 'as published' : 'calculated from the figures of both'
		}`
	);

/** @returns "22% (2008) to 23.3% (2009), up 1.3 points" */
export function moveLine({ result, from, to, change }: Move): ChangeLine {
	const { gap, unit, decimals } = change;
	const size = formatDifference(gap, unit, Math.min(decimals, printedDecimals(String(gap))));
	const moved = gap === 0 ? 'no change' : `${gap > 0 ? 'up' : 'down'} ${size}`;
	return line(result.measure, `${dated(from)} to ${dated(to)}, ${moved}`);
}

/** A figure with what it rests on, where the source gives it: its people, the time it covers. */
function dated(figure: Observation): string {
	const aside = [cohortWords(figure), figure.refersTo].filter(Boolean).join('; ');
	return sayFigure(figure) + (aside && ` (${aside})`);
}

const OBSTACLE_WORDS = {
	'another-unit': 'the two figures are in different units',
	'no-polarity': 'neither way is better',
	'same-time': 'both figures cover the same time'
} as const;

/** @returns "no earlier figure: not published", "neither way is better" */
export const unmovedLine = ({ result, obstacle }: Unmoved): ChangeLine =>
	line(
		result.measure,
		obstacle.at === 'both'
			? OBSTACLE_WORDS[obstacle.reason]
			: `no ${obstacle.at}: ${MISSING_WORDS[obstacle.reason]}`
	);

const SERIES_WORDS: Record<Series, string> = {
	actual: 'outturn',
	target: 'target',
	stat_neighbours: 'statistical neighbours',
	national: 'England',
	region: 'region',
	south_yorkshire: 'South Yorkshire'
};

/** @returns "outturn 2010/11 is now 38.6%; it was 38.4%" */
export const revisionLine = ({ measure, from, to }: Revision): ChangeLine =>
	line(
		measure,
		`${SERIES_WORDS[to.series]} ${periodLabel(to.periodId)} is now ${figureWords(to)}; it was ${figureWords(from)}`
	);
