import { describe, expect, it } from 'vitest';
import { changesSince as since, publishedSide } from '$lib/domain/changes/since';
import { aMeasure, anObservation, PERIOD } from '../../builders';
import { PERIODS } from '../../periods';

type Asked = Omit<Parameters<typeof since>[0], 'periods'>;
const changesSince = (asked: Asked) => since({ ...asked, periods: PERIODS });
const year = (periodId: string, outturn: string) => [
	anObservation({ periodId, printed: outturn }),
	anObservation({ periodId, printed: '50%', series: 'target' })
];
const other = publishedSide({
	periods: PERIODS,
	periodId: PERIOD,
	measures: [aMeasure({ observations: year(PERIOD, '45%') })]
});

describe('What changed', () => {
	it('is since the period before, where the dataset reports on it', () => {
		const measures = [
			aMeasure({ observations: [...year(PERIOD, '40%'), ...year('2012-13', '44%')] })
		];
		expect(changesSince({ measures, periodId: '2012-13', other })).toMatchObject({
			now: { kind: 'period', period: { id: '2012-13' } },
			before: { kind: 'period', period: { id: PERIOD } },
			base: { id: PERIOD },
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
		expect(before).toMatchObject({ kind: 'published-report', period: { id: PERIOD } });
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
