import { describe, expect, it } from 'vitest';
import { changesSince, publishedSide } from '$lib/domain/changes/since';
import { aMeasure, anObservation, PERIOD } from '../../builders';

const year = (periodId: string, outturn: string) => [
	anObservation({ periodId, printed: outturn }),
	anObservation({ periodId, printed: '50%', series: 'target' })
];
const other = publishedSide({
	periodId: PERIOD,
	measures: [aMeasure({ observations: year(PERIOD, '45%') })]
});

describe('What changed', () => {
	it('is since the period before, where the dataset reports on it', () => {
		const measures = [
			aMeasure({ observations: [...year(PERIOD, '40%'), ...year('2012-13', '44%')] })
		];
		expect(changesSince({ measures, periodId: '2012-13', other })).toMatchObject({
			now: { kind: 'period', periodId: '2012-13' },
			before: { kind: 'period', periodId: PERIOD },
			base: PERIOD,
			improved: [{ from: { printed: '40%' }, to: { printed: '44%' } }],
			declined: [],
			unchanged: [],
			unmoved: [],
			revised: []
		});
	});

	it('is since the other dataset, where this one reports on one period alone', () => {
		const measures = [aMeasure({ observations: year(PERIOD, '44%') })];
		const { before, revised } = changesSince({ measures, periodId: PERIOD, other });
		expect(before).toEqual({ kind: 'published-report', periodId: PERIOD });
		expect(revised).toHaveLength(1);
	});

	it('is not since another dataset of a period of another kind', () => {
		const measures = [aMeasure({ observations: year('2012-13-q1', '44%') })];
		expect(changesSince({ measures, periodId: '2012-13-q1', other })).toEqual(
			changesSince({ measures, periodId: '2012-13-q1' })
		);
	});

	it('is not known, where there is neither', () => {
		const measures = [aMeasure({ observations: year(PERIOD, '44%') })];
		expect(changesSince({ measures, periodId: PERIOD })).toMatchObject({
			before: undefined,
			base: undefined
		});
	});
});
