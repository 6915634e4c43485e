import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReported } from '$lib/domain/measure/basket';
import {
	haveNoPeriodInCommon,
	openingPeriod,
	shownPeriods
} from '$lib/domain/measure/shownPeriods';
import type { Measure } from '$lib/domain/measure';
import { resultOf } from '$lib/domain/result';
import { aMeasure, anObservation, aResult, PERIOD } from '../../builders';
import { PERIODS } from '../../periods';
import { anyPercent, anyRuledParts } from '../arbitrary';

const YEARS = ['2009-10', '2010-11', '2011-12', '2012-13', '2013-14'];
const anyForecasts = fc.uniqueArray(
	fc.record({ periodId: fc.constantFrom(...YEARS), printed: anyPercent }),
	{ selector: ({ periodId }) => periodId }
);

const withForecasts = (measure: Measure, forecasts: { periodId: string; printed: string }[]) => ({
	...measure,
	observations: [
		...measure.observations,
		...forecasts.map((one) => anObservation({ ...one, series: 'forecast' }))
	]
});

describe('a forecast', () => {
	it('changes nothing that outturns say, in any period', () => {
		fc.assert(
			fc.property(anyRuledParts, anyForecasts, fc.constantFrom(...YEARS), (parts, all, year) => {
				const { measure } = aResult(parts);
				const { measure: _, ...plain } = resultOf(measure, year);
				const { measure: __, ...forecast } = resultOf(withForecasts(measure, all), year);
				expect(forecast).toEqual(plain);
			})
		);
	});

	it('makes no period one that is shown, opened on or reported', () => {
		fc.assert(
			fc.property(anyRuledParts, anyForecasts, (parts, all) => {
				const { measure } = aResult(parts);
				const forecast = withForecasts(measure, all);
				const shown = (one: Measure) =>
					shownPeriods({ periodId: PERIOD, periods: PERIODS, measures: [one] });
				expect(shown(forecast)).toEqual(shown(measure));
				expect(openingPeriod([forecast], PERIODS)).toBe(openingPeriod([measure], PERIODS));
				expect(haveNoPeriodInCommon([forecast])).toBe(haveNoPeriodInCommon([measure]));
				for (const year of YEARS)
					expect(isReported(forecast, year)).toBe(isReported(measure, year));
			})
		);
	});

	it('is no latest figure', () => {
		const observations = [
			anObservation({ periodId: '2010-11' }),
			anObservation({ periodId: '2011-12', series: 'forecast' })
		];
		const measure = aMeasure({ observations, showsLatest: true });
		expect(resultOf(measure, '2011-12').period.id).toBe('2010-11');
	});
});
