import { expect, test } from 'vitest';
import type { TargetNote } from '$lib/domain/measure';
import { notedTargets } from '$lib/domain/measure/targetNotes';
import { aMeasure, anObservation, PERIOD, PRIOR_PERIOD } from '../../builders';
import { aPeriod } from '../../periods';

const note = (reason: string, periodId: string, setOn: string | null = null): TargetNote => ({
	periodId,
	period: aPeriod(periodId),
	setBy: null,
	setOn,
	reason
});

test('notes on targets are told newest first, each with its own target', () => {
	const target = (periodId: string, printed: string) =>
		anObservation({ series: 'target', periodId, printed });
	const measure = aMeasure({
		observations: [
			anObservation({ printed: '1%' }),
			target(PERIOD, '60%'),
			target(PRIOR_PERIOD, '50%')
		],
		targetNotes: [
			note('Undated.', PERIOD),
			note('Old.', PRIOR_PERIOD, '2012-05-01'),
			note('First.', PERIOD, '2011-03-01'),
			note('Then.', PERIOD, '2011-10-01')
		]
	});
	expect(notedTargets(measure).map(({ reason, target: one }) => [reason, one?.printed])).toEqual([
		['Then.', '60%'],
		['First.', '60%'],
		['Undated.', '60%'],
		['Old.', '50%']
	]);
});

test('a measure without notes has none', () => {
	expect(notedTargets(aMeasure())).toEqual([]);
});
