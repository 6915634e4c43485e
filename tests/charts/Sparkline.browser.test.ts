import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import Sparkline from '$lib/charts/Sparkline.svelte';
import SparkKey from '$lib/charts/SparkKey.svelte';
import { priorInKey } from '$words/results';
import { MAIN_COMPARATORS, aResult, type ResultParts } from '../builders';
import { shippedResults } from './shippedResults';

const draw = (parts: ResultParts) => {
	const { container } = render(Sparkline, { result: aResult(parts) });
	return container.querySelector('svg') as SVGElement;
};

describe('a sparkline', () => {
	test('is not read out, since its tile says the same', () => {
		expect(draw({ prior: '22%', outturn: '23.3%' })).toHaveAttribute('aria-hidden', 'true');
	});

	test('draws the change from an open to a filled dot', () => {
		const drawing = draw({ prior: '22%', outturn: '23.3%' });
		expect(drawing.querySelectorAll('.tileChange')).toHaveLength(1);
		expect(drawing.querySelectorAll('.tilePrior')).toHaveLength(1);
		expect(drawing.querySelectorAll('.tileOwn')).toHaveLength(1);
	});

	test('draws one dot and no line where there is no year before', () => {
		const drawing = draw({ prior: '', outturn: '98.0%' });
		expect(drawing.querySelectorAll('circle')).toHaveLength(1);
		expect(drawing.querySelector('.tileChange')).toBeNull();
	});

	test('draws a target and both comparators where they are published', () => {
		const drawing = draw({ target: '21.6%', statNeighbours: '24.2%', national: '21.3%' });
		expect(drawing.querySelectorAll('.tileTarget')).toHaveLength(1);
		expect(drawing.querySelectorAll('.tileComparator')).toHaveLength(2);
	});

	test('is empty where nothing is known', () => {
		expect(draw({ outturn: 'N/A' }).children).toHaveLength(0);
	});

	test('keeps the comparators of every shipped measure apart', async () => {
		for (const result of await shippedResults()) {
			const { container, unmount } = render(Sparkline, { result });
			const boxes = [...container.querySelectorAll('.tileComparator')].map((symbol) =>
				symbol.getBoundingClientRect()
			);
			const [above, below] = boxes.sort((a, b) => a.top - b.top);
			if (above && below) expect(above.bottom, result.measure.reference).toBeLessThan(below.top);
			unmount();
		}
	});
});

describe('the key of the sparklines', () => {
	test('names each symbol', () => {
		const results = [aResult({ outturn: '23.3%', prior: '22%' })];
		render(SparkKey, { prior: priorInKey(results), comparators: MAIN_COMPARATORS });
		const words = screen.getAllByRole('listitem').map((item) => item.textContent?.trim());
		expect(words).toEqual([
			'outturn',
			'year before',
			'target',
			'statistical neighbours',
			'England'
		]);
	});
});
