import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import Bullet from '$lib/charts/Bullet.svelte';
import type { Result } from '$lib/domain/result';
import { aResult, type ResultParts } from '../builders';
import { overlaps } from './overlaps';
import { shippedResults } from './shippedResults';

const FULL: ResultParts = {
	outturn: '23.3%',
	prior: '22%',
	target: '21.6%',
	statNeighbours: '24.2%',
	national: '21.3%',
	measure: { polarity: 'lower' }
};

/** On a page as narrow as the narrowest that must hold. */
function renderNarrow(result: Result) {
	const target = document.createElement('div');
	target.className = 'narrow';
	target.setAttribute('style', 'width: 288px');
	document.body.append(target);
	return render(Bullet, { target, props: { result } });
}

describe('a bullet chart', () => {
	test('is one picture that says its result in words', () => {
		render(Bullet, { result: aResult(FULL) });
		expect(screen.getByRole('img')).toHaveAccessibleName(
			'Bullet chart. 23.3% against a target of 21.6%, missed by 1.7 points; up from 22%, declined; below statistical neighbours (24.2%) and above England (21.3%).'
		);
	});

	test('labels every figure that it draws', () => {
		render(Bullet, { result: aResult(FULL) });
		for (const label of [
			'2011/12 23.3%',
			'2010/11 22%',
			'Target 21.6%',
			'Neighbours 24.2%',
			'England 21.3%'
		])
			expect(screen.getByText(label)).toBeVisible();
	});

	test.each([
		['higher', 'higher is better →'],
		['lower', '← lower is better'],
		[null, 'neither way is better']
	] as const)('says which way is better: %s', (polarity, words) => {
		render(Bullet, { result: aResult({ ...FULL, measure: { polarity } }) });
		expect(screen.getByText(words)).toBeVisible();
	});

	test('is drawn in another colour where neither way is better', () => {
		const { container } = render(Bullet, {
			result: aResult({ ...FULL, measure: { polarity: null } })
		});
		const { container: judged } = render(Bullet, { result: aResult(FULL) });
		const fill = (root: Element) => getComputedStyle(root.querySelector('rect') as Element).fill;
		expect(fill(container)).not.toBe(fill(judged));
	});

	test('says what it cannot draw', () => {
		render(Bullet, { result: aResult({ outturn: '98.0%', prior: '', national: 'N/A' }) });
		expect(
			screen.getByText(/^Not drawn: .*England \(not applicable\), the year before \(left blank/)
		).toBeVisible();
	});

	test('has no style attribute, which the policy forbids', () => {
		const { container } = render(Bullet, { result: aResult(FULL) });
		expect(container.querySelectorAll('[style]')).toHaveLength(0);
	});

	test('lets no label of any shipped measure overlap another at 288 px', async () => {
		for (const result of await shippedResults()) {
			const { container, unmount } = renderNarrow(result);
			const drawing = container.querySelector('svg[role=img]') as Element;
			expect(overlaps(drawing), result.measure.reference).toEqual([]);
			unmount();
		}
	});
});
