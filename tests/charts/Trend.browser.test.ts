import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import Trend from '$lib/charts/Trend.svelte';
import { aMeasure, anObservation, aResult, PERIOD } from '../builders';
import { overlaps } from './overlaps';
import { shippedResults } from './shippedResults';
import { aPeriod } from '../periods';

const POVERTY = aMeasure({
	observations: [
		anObservation({ periodId: '2010-11', printed: '22%', refersTo: '2008' }),
		anObservation({ periodId: '2011-12', printed: '23.3%', refersTo: '2009' }),
		anObservation({ periodId: '2011-12', printed: '21.6%', series: 'target' })
	]
});

describe('a trend chart', () => {
	test('is one picture that says its series in words', () => {
		render(Trend, { measure: POVERTY, like: aPeriod(PERIOD) });
		expect(screen.getByRole('img')).toHaveAccessibleName(
			'Line chart. 2010/11 22%; 2011/12 23.3%; Target 21.6%.'
		);
	});

	test('says that two points are no trend', () => {
		render(Trend, { measure: POVERTY, like: aPeriod(PERIOD) });
		expect(screen.getByText('Two years: a change between them, not a trend.')).toBeVisible();
	});

	test('says which years its figures are for', () => {
		render(Trend, { measure: POVERTY, like: aPeriod(PERIOD) });
		expect(screen.getByText('for 2008')).toBeVisible();
		expect(screen.getByText('for 2009')).toBeVisible();
	});

	test('draws a point for each figure, the first of several open', () => {
		const { container } = render(Trend, { measure: POVERTY, like: aPeriod(PERIOD) });
		const points = [...container.querySelectorAll('circle')];
		expect(points.map((point) => point.classList.contains('first'))).toEqual([true, false]);
	});

	test('has a key where there is a forecast, which is a ring of dashes on a dashed line', () => {
		const forecast = anObservation({ periodId: '2012-13', printed: '20%', series: 'forecast' });
		const measure = { ...POVERTY, observations: [...POVERTY.observations, forecast] };
		const { container } = render(Trend, { measure, like: aPeriod(PERIOD) });
		const key = screen.getByRole('list', { name: 'Key to the chart' });
		expect(key).toHaveTextContent('outturn');
		expect(key).toHaveTextContent('forecast');
		const [ring] = container.querySelectorAll('circle.forecast');
		expect(ring).toHaveAttribute('stroke-dasharray');
		expect(container.querySelector('line.forecast')).toHaveAttribute('stroke-dasharray');
	});

	test('draws a published interval through its point, and has a key to it', () => {
		const measure = aMeasure({
			observations: [
				anObservation({ periodId: '2010-11', printed: '22%' }),
				anObservation({ periodId: '2011-12', printed: '23.3%', lower: 22.1, upper: 24.5 })
			]
		});
		const { container } = render(Trend, { measure, like: aPeriod(PERIOD) });
		expect(container.querySelectorAll('svg[role=img] line.whisker')).toHaveLength(3);
		expect(screen.getByRole('list', { name: 'Key to the chart' })).toHaveTextContent(
			'published interval'
		);
	});

	test('has no key where there is none', () => {
		render(Trend, { measure: POVERTY, like: aPeriod(PERIOD) });
		expect(screen.queryByRole('list')).toBeNull();
	});

	test('says where a period has no figure', () => {
		render(Trend, {
			measure: aResult({ prior: '', outturn: '98.0%' }).measure,
			like: aPeriod(PERIOD)
		});
		expect(screen.getByText('no figure')).toBeVisible();
		expect(screen.getByText(/^One point/)).toBeVisible();
	});

	test('lets no label of any shipped measure overlap another at 288 px', async () => {
		for (const { measure } of await shippedResults()) {
			const target = document.createElement('div');
			target.setAttribute('style', 'width: 288px');
			document.body.append(target);
			const { container, unmount } = render(Trend, {
				target,
				props: { measure, like: aPeriod(PERIOD) }
			});
			const drawing = container.querySelector('svg[role=img]') as Element;
			expect(overlaps(drawing), measure.reference).toEqual([]);
			unmount();
		}
	});
});
