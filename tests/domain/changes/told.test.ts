import { describe, expect, it } from 'vitest';
import { tellChanges } from '$lib/domain/changes/told';
import { publishedSide } from '$lib/domain/changes/since';
import { aMeasure, anObservation, PERIOD } from '../../builders';

const year = (periodId: string, outturn: string) => [
	anObservation({ periodId, printed: outturn }),
	anObservation({ periodId, printed: '50%', series: 'target' })
];
const other = publishedSide({
	periodId: PERIOD,
	measures: [aMeasure({ observations: year(PERIOD, '45%') })]
});

describe('What is told to have changed', () => {
	it('is since the period before, where the dataset reports on it', () => {
		const measures = [
			aMeasure({ observations: [...year(PERIOD, '40%'), ...year('2012-13', '44%')] })
		];
		const { summary, groups } = tellChanges({ measures, periodId: '2012-13', other });
		expect(summary).toBe('2011/12 to 2012/13: 1 improved, 0 declined, 0 unchanged.');
		expect(groups.map(({ key }) => key)).not.toContain('revised');
	});

	it('is since the other dataset, where this one reports on one period alone', () => {
		const measures = [aMeasure({ observations: year(PERIOD, '44%') })];
		const { groups } = tellChanges({ measures, periodId: PERIOD, other });
		expect(groups.find(({ key }) => key === 'revised')?.lines).toHaveLength(1);
	});

	it('is not since another dataset of a period of another kind', () => {
		const measures = [aMeasure({ observations: year('2012-13-q1', '44%') })];
		expect(tellChanges({ measures, periodId: '2012-13-q1', other })).toEqual(
			tellChanges({ measures, periodId: '2012-13-q1' })
		);
	});

	it('is that there is nothing before, where there is neither', () => {
		const measures = [aMeasure({ observations: year(PERIOD, '44%') })];
		expect(tellChanges({ measures, periodId: PERIOD }).summary).toBe(
			'There is nothing before 2011/12 to compare with.'
		);
	});
});
