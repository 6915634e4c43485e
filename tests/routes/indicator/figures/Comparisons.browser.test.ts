import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import Comparisons from '../../../../src/routes/indicator/figures/Comparisons.svelte';
import { aResult, type ResultParts } from '../../../builders';

const cellsOf = (name: RegExp, parts: ResultParts) => {
	render(Comparisons, { result: aResult(parts) });
	const row = screen.getByRole('row', { name });
	return within(row)
		.getAllByRole('cell')
		.map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());
};

describe('the comparisons', () => {
	test('hold the outturn in a row of its own', () => {
		expect(
			cellsOf(/^Outturn 2011\/12/, { outturn: { printed: '23.3%', refersTo: '2009', source: 'B' } })
		).toEqual(['23.3%', 'held against each of these', '2009', 'B']);
	});

	test('tell a figure, its gap, what the figures say and what was published', () => {
		const target = { printed: '21.6%', source: 'Appendix B, No 1' };
		const parts = {
			outturn: '23.3%',
			target,
			published: { targetMet: 'no' },
			measure: { polarity: 'lower' }
		} as const;
		expect(cellsOf(/^Target 2011\/12/, parts)).toEqual([
			'21.6%',
			'1.7 points above',
			'not met',
			'not met',
			'2011/12',
			'Appendix B, No 1'
		]);
	});

	test('have no column of published marks where a rating alone is published', () => {
		expect(
			cellsOf(/^Target/, { outturn: '23.3%', target: '21.6%', published: { rag: 'amber' } })
		).not.toContain('left blank');
		expect(screen.queryByRole('columnheader', { name: 'As published' })).toBeNull();
	});

	test('sign a published flag that the figures do not bear out', () => {
		const parts = {
			outturn: '81.9%',
			prior: '82.4%',
			published: { direction: 'improved' }
		} as const;
		expect(cellsOf(/^Prior year 2010\/11/, parts)).toContain('improved differs from the figures');
		expect(screen.getByRole('link', { name: /differs from the figures/ })).toHaveAttribute(
			'href',
			expect.stringMatching(/\/data\/audit\/#ni-900$/)
		);
	});

	test('name the reason where there is nothing to compare', () => {
		expect(cellsOf(/^England/, { national: 'N/A', published: { nationalMet: 'na' } })).toEqual([
			'not applicable (N/A)',
			'not compared: not applicable',
			'not applicable',
			'no figure',
			'no figure'
		]);
	});

	test('tell a figure that was printed otherwise', () => {
		expect(cellsOf(/^Statistical/, { statNeighbours: '23.3' })[0]).toBe('23.3% printed as 23.3');
	});
});
