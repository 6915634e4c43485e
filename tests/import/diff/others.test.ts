import { expect, test } from 'vitest';
import { otherChanges } from '../../../src/lib/import/diff/others';
import { changeText } from '../../../src/lib/words/en/desk/importChanges';
import type { RatingRule } from '../../../src/lib/domain/rating';
import { aMeasure, ratedBy } from '../../builders';
import { aCore } from './cores';

const changes = (was: RatingRule, is: RatingRule) =>
	otherChanges(
		aCore(aMeasure({ ratedBy: ratedBy(was) })),
		aCore(aMeasure({ ratedBy: ratedBy(is) }))
	)
		.map(changeText)
		.map(({ field, before, after }) => [field, before, after]);
const thresholds = (goodFrom: number): RatingRule => ({
	kind: 'thresholds',
	goodFrom,
	middleFrom: 90
});

test('another rule is told with its limits, which may be all that changed', () => {
	expect(changes({ kind: 'comparator-only' }, thresholds(95))).toEqual([
		['Rule and cohort', 'comparator-only', 'thresholds 95 90']
	]);
	expect(changes(thresholds(95), thresholds(98))).toEqual([
		['Rule and cohort', 'thresholds 95 90', 'thresholds 98 90']
	]);
	expect(changes(thresholds(95), thresholds(95))).toEqual([]);
});
