import type { Series } from '$lib/domain/measure';
import type { Comparator, ComparatorRow } from '$lib/domain/measure/comparator';
import { capital, listAnd } from '../common';

/** What an outturn is held against: the target where it is no comparator. */
interface Against {
	comparator: Pick<ComparatorRow, 'title' | 'shortTitle'> | undefined;
}

/** Within a sentence: "the target", "statistical neighbours", "England". */
export const benchmarkName = ({ comparator }: Against): string => comparator?.title ?? 'the target';

/** In a list: "target", "statistical neighbours", "England". */
export const listedName = ({ comparator }: Against): string => comparator?.title ?? 'target';

/** The same where there is little room: "target", "neighbours", "England". */
export const shortName = ({ comparator }: Against): string => comparator?.shortTitle ?? 'target';

/**
 * What outturns are held against, one after the other.
 * @returns ", against target, statistical neighbours and England"; "" where it is nothing
 */
export const againstText = (all: readonly Against[]): string =>
	all.length > 0 ? `, against ${listAnd(all.map(listedName))}` : '';

/** As a column is headed: "Target", "Statistical neighbours". */
export const benchmarkHead = (against: Against): string => capital(listedName(against));

/** The same where there is little room: "Neighbours". */
export const shortHead = (against: Against): string => capital(shortName(against));

const OWN_SERIES_WORDS: Record<string, string> = {
	actual: 'outturn',
	target: 'target',
	forecast: 'forecast'
};

/**
 * Whose figures a series has, within a sentence.
 * @param comparators those of its measure or dataset
 * @returns "outturn", "England"; the series itself where nothing is known of it
 */
export const seriesName = (series: Series, comparators: readonly ComparatorRow[]): string =>
	OWN_SERIES_WORDS[series] ?? comparators.find(({ id }) => id === series)?.title ?? series;

/** The same as a table heads its column: "Outturn", "Statistical neighbours". */
export const seriesHead = (series: Series, comparators: readonly ComparatorRow[]): string =>
	capital(seriesName(series, comparators));

/** What is a comparator's: "England’s", "statistical neighbours’". */
const possessive = (title: string): string => (title.endsWith('s') ? `${title}’` : `${title}’s`);

/** A comparator's figure, within a sentence: "the statistical neighbours’ average", "England’s". */
export const figureOf = ({ title, kind }: Pick<Comparator, 'title' | 'kind'>): string =>
	kind === 'peers' ? `the ${possessive(title)} average` : possessive(title);
