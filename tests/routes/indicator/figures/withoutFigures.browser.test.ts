import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import ResultSection from '../../../../src/routes/indicator/figures/ResultSection.svelte';
import TrendSection from '../../../../src/routes/indicator/figures/TrendSection.svelte';
import Comparisons from '../../../../src/routes/indicator/figures/Comparisons.svelte';
import { anObservation, aResult } from '../../../builders';

const NONE = aResult({ measure: { observations: [] } });

describe('the page of a measure without any figure', () => {
	test('has neither an empty chart nor one to take away', () => {
		render(ResultSection, { result: NONE, maps: [] });
		expect(screen.getByRole('region', { name: 'Result' })).toBeVisible();
		expect(screen.queryByRole('img', { name: /chart/ })).toBeNull();
		expect(screen.queryByText(/^Source:/)).toBeNull();
		expect(screen.queryByRole('button')).toBeNull();
	});

	test('has nothing over time', () => {
		render(TrendSection, { result: NONE });
		expect(screen.queryByRole('heading')).toBeNull();
		expect(screen.queryByRole('table')).toBeNull();
	});

	test('says so in the place of the outturn’s source, too', () => {
		render(Comparisons, { result: NONE });
		const [, outturn] = screen.getAllByRole('row');
		expect(outturn?.querySelector('td:last-child')).toHaveTextContent(/^no figure$/);
	});
});

test('a measure whose figures are all missing tells them over time in the table alone', () => {
	const observations = [anObservation({ periodId: '2011-12', printed: 'N/A', value: null })];
	render(TrendSection, { result: aResult({ measure: { observations } }) });
	expect(screen.getByRole('row', { name: /^2011\/12/ })).toBeVisible();
	expect(screen.queryByRole('img')).toBeNull();
	expect(screen.queryByText(/^Source:/)).toBeNull();
});
