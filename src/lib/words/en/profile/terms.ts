import type { AreaMeasure } from '$lib/domain/area';
import type { PublishedFigure } from '$lib/domain/area/view';
import { areaValue } from '../area/figures';
import type { ProfileCell, Standing } from '$lib/domain/profile/rows';
import { standingWord } from '../figures';

type Judged = Pick<AreaMeasure, 'unit' | 'polarity'>;

/**
 * What the worst and the best of a measure are called: the highest and the lowest, or the other
 * way round where higher is better. A rank counts from the most deprived, so its smallest number
 * is the highest deprivation.
 */
export const endWords = ({ unit, polarity }: Judged): { worst: string; best: string } =>
	polarity === 'higher' && unit.kind !== 'rank'
		? { worst: 'lowest', best: 'highest' }
		: { worst: 'highest', best: 'lowest' };

/** The same in a table, where a number stands beside it: "most deprived" of a rank. */
const cellEnds = (measure: Judged) =>
	measure.unit.kind === 'rank' && measure.polarity === 'higher'
		? { worst: 'most deprived', best: 'least deprived' }
		: endWords(measure);

/** "4 of 9", or "4= of 9" where another area has the same figure. */
const rankWords = (standing: Standing | undefined): string =>
	standing ? `${standing.rank}${standing.tied ? '=' : ''} of ${standing.of}` : '';

/**
 * Where a cell's figure stands, in words: among the place's own areas ("highest", "joint lowest",
 * "4 of 9") and among all published ones ("12= of 24"); the empty text where it does not.
 */
export const standingOf = (
	{ here, whole }: Pick<ProfileCell, 'here' | 'whole'>,
	measure: Judged
): { here: string; whole: string } => ({
	here: here?.end ? `${here.tied ? 'joint ' : ''}${cellEnds(measure)[here.end]}` : rankWords(here),
	whole: rankWords(whole)
});

/** A figure as a sentence says it: "57.5%", "rank 641". */
export const saidValue = (figure: PublishedFigure, measure: Judged): string =>
	`${measure.unit.kind === 'rank' ? 'rank ' : ''}${areaValue(figure, measure)}`;

/**
 * From the lowest to the highest, with a word between: "3% to 52%", "3%, provisional, to 52%"; one
 * figure stands alone.
 */
export function spanWords(
	figures: readonly PublishedFigure[],
	say: (figure: PublishedFigure) => string
): string {
	const ordered = [...figures].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
	const [low, high] = [ordered[0], ordered.at(-1)];
	if (!low || !high) return '';
	const from = say(low) + (standingWord(low) && ',');
	return low.value === high.value ? say(low) : `${from} to ${say(high)}`;
}
