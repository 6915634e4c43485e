import { NO_AREAS, type AreasPart } from '../../data/schema/parts';
import type { CorePart } from '../../data/schema/core';
import type { Change } from '../change';
import { areaChanges } from './areas';
import { flipsOf } from './flips';
import { measureChanges } from './measures';
import { otherChanges } from './others';

interface Side {
	core: CorePart;
	areas?: AreasPart;
}

const ORDER: Change['kind'][] = [
	'rating',
	'direction',
	'measure',
	'figure',
	'flag',
	'commentary',
	'area',
	'other'
];

/**
 * Every difference between two datasets, field by field: ratings and directions that flip first,
 * then measures and areas that are new, changed or removed.
 */
export function diff(before: Side, after: Side): Change[] {
	const all = [
		...flipsOf(before.core, after.core),
		...measureChanges(before.core, after.core),
		...areaChanges(before.areas ?? NO_AREAS, after.areas ?? NO_AREAS),
		...otherChanges(before.core, after.core)
	];
	return ORDER.flatMap((kind) => all.filter((change) => change.kind === kind));
}
