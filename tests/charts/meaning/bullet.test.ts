import { describe, expect, it } from 'vitest';
import { bulletOf } from '$lib/charts/meaning/bullet';
import { aResult, type ResultParts } from '../../builders';

const told = (parts: ResultParts) => {
	const { title, note } = bulletOf(aResult(parts));
	return [title, note];
};

describe('a bullet chart says', () => {
	it.each<[string, ResultParts, string, string]>([
		[
			'what it holds the outturn against',
			{ prior: '1%', target: '2%', statNeighbours: '3%', national: '4%' },
			'Against target, statistical neighbours and England',
			''
		],
		[
			'two benchmarks alone',
			{ prior: '1%', target: '2%', statNeighbours: '3%', national: 'N/A' },
			'Against target and statistical neighbours',
			'Not drawn: England (not applicable).'
		],
		[
			'the year before where there is nothing else',
			{ prior: '94.4%', target: 'N/A', statNeighbours: 'N/A', national: 'N/A' },
			'Against the year before',
			'Not drawn: target (not applicable), statistical neighbours (not applicable), England (not applicable).'
		],
		[
			'what is not drawn, and why',
			{ prior: '', target: { printed: '8', unit: 'count' }, statNeighbours: 'N/A' },
			'The outturn',
			'Not drawn: target (in another unit), statistical neighbours (not applicable), England (not published), the year before (left blank).'
		]
	])('%s', (_, parts, title, note) => {
		expect(told(parts)).toEqual([title, note]);
	});

	it('how far the outturn of a known cohort may lie by chance, and nothing of any other', () => {
		const counted = { printed: '4.2%', numerator: 1, denominator: 24 };
		expect(bulletOf(aResult({ outturn: counted })).interval).toEqual({ low: 0.7, high: 20.2 });
		expect(told({ outturn: counted, target: '33.3%' })[1]).toContain(
			'The line over the bar is the 95% interval: 0.7% to 20.2%.'
		);
		expect(bulletOf(aResult({ outturn: '4.2%' })).interval).toBeUndefined();
	});

	it('each figure with its unit and its time or name', () => {
		const { outturn, target, others } = bulletOf(
			aResult({
				outturn: '4.2%',
				prior: '26.9%',
				target: '33.3%',
				statNeighbours: '23.3',
				national: '12.80%'
			})
		);
		expect([outturn, target, ...others].map((figure) => figure?.label)).toEqual([
			'2011/12 4.2%',
			'Target 33.3%',
			'2010/11 26.9%',
			'Neighbours 23.3%',
			'England 12.80%'
		]);
	});
});
