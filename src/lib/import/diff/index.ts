import { NO_AREAS, type AreasPart } from '../../data/schema/parts';
import type { CorePart } from '../../data/schema/core';
import { linked } from '../../domain/measure/linked';
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
	const [was, is] = [linked(before.core), linked(after.core)];
	const all = [
		...flipsOf(was, is),
		...measureChanges(was, is),
		...areaChanges(before.areas ?? NO_AREAS, after.areas ?? NO_AREAS),
		...otherChanges(before.core, after.core)
	];
	return ORDER.flatMap((kind) => all.filter((change) => change.kind === kind));
}
