import type { Setting } from '$lib/domain/area';
import type { Benchmark, BenchmarkValue } from '$lib/domain/profile/benchmarks';
import type { ProfileColumn } from '$lib/domain/profile/columns';
import { formatValue } from '$lib/domain/text/format';
import { counted, NOUNS } from '../counts';
import { nationName, wholeName } from '../area/geographies';
import { capital } from '../common';
import { areaValue } from '../area/figures';
import { spanWords } from './terms';

/** What a benchmark of a place is called: "Range of its 9 areas", "England". */
export function benchmarkName(key: Benchmark['key'], areas: number, setting: Setting): string {
	return {
		'own-range': `Range of its ${counted(areas, NOUNS.area)}`,
		'own-mean': `Mean of its ${counted(areas, NOUNS.area)}, derived`,
		'whole-range': `${capital(wholeName(setting))} range`,
		whole: capital(wholeName(setting)),
		nation: nationName(setting)
	}[key];
}

/**
 * A benchmark's value of one measure. How many figures are behind a range is said where it is not
 * every area's.
 * @returns "34.2% to 51.6% (8 published)", "38.8%", "none"
 */
export function benchmarkValue(
	value: BenchmarkValue,
	{ measure, decimals }: Pick<ProfileColumn, 'measure' | 'decimals'>
): string {
	switch (value.kind) {
		case 'none':
			return 'none';
		case 'figure':
			return areaValue(value.figure, measure);
		case 'mean':
			return formatValue(value.value, measure.unit, decimals);
		case 'range': {
			const { lowest, highest, published, areas } = value;
			const span = spanWords([lowest, highest], (figure) => areaValue(figure, measure));
			return published < areas ? `${span} (${published} published)` : span;
		}
	}
}
