import { expect, it } from 'vitest';
import { cohortText, comparisonsCaption } from '$words/measure/figures';
import { aUnit } from '../../../builders';

const cohort = { one: 'young person', many: 'young people' };

it('says who stands behind a percentage, and what could be chance', () => {
	expect(cohortText('1 of 24', { cohort })).toBe('1 of 24 young people.');
	expect(cohortText('1 of 24', { cohort: null })).toBe('1 of 24 in the cohort.');
	expect(cohortText('1 of 24', { cohort }, { low: 0.7, high: 20.2, within: [] })).toBe(
		'1 of 24 young people; 95% interval 0.7% to 20.2%. Nothing that it is held against lies inside it.'
	);
});

it('says of comparisons what they are counted in, and which way is better', () => {
	expect(comparisonsCaption({ unit: aUnit('percent'), polarity: 'lower' })).toBe(
		'The outturn against each benchmark, per cent; lower is better'
	);
	expect(comparisonsCaption({ unit: aUnit('count'), polarity: null })).toBe(
		'The outturn against each benchmark, number'
	);
});
