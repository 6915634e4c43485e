import type { Measure, Observation, Series } from '../../domain/measure';

const SERIES_WORDS: Record<Series, string> = {
	actual: 'Outturn',
	target: 'Target',
	stat_neighbours: 'Statistical neighbours',
	national: 'England',
	region: 'Region',
	south_yorkshire: 'South Yorkshire'
};

export const seriesWords = (series: Series): string => SERIES_WORDS[series];

/** "NI 116, Children in poverty". */
export const nameOf = ({
	reference,
	shortTitle
}: Pick<Measure, 'reference' | 'shortTitle'>): string => `${reference}, ${shortTitle}`;

const ABSENT: Partial<Record<string, string>> = {
	z: 'not applicable',
	x: 'not available',
	c: 'suppressed'
};

/** A figure as it is told in a list of changes: as printed, with what its marker means. */
export function figureText(
	one: Pick<Observation, 'value' | 'printed' | 'marker'> | undefined
): string {
	if (!one) return '';
	if (one.value === null) return ABSENT[one.marker ?? ''] ?? '';
	const marker = one.marker === 'p' ? ', provisional' : one.marker === 'r' ? ', revised' : '';
	return `${one.printed}${marker}`;
}
