import { describe, expect, it } from 'vitest';
import { broughtLines } from '../../officersTable';

const AREAS = ['Area code,Children in poverty 2009', 'E01007668,41.0%'];

describe('a row among areas that sums up others is told as not used, and stops nothing', () => {
	it.each([
		['Average', 'an average or the like of other rows'],
		['Borough average', 'an average or the like of other rows'],
		['Mean of all wards', 'an average or the like of other rows'],
		['Median', 'an average or the like of other rows'],
		['Total', 'a total of other rows'],
		['All areas', 'a total of other rows']
	])('%s', (name, told) => {
		const { lines, parts, changed } = broughtLines([...AREAS, `${name},21%`]);
		expect(lines).toEqual([
			expect.stringMatching(new RegExp(`^Row 3\\. Warning: .*this is ${told}\\. Not used\\.`))
		]);
		expect(changed).toHaveLength(1);
		expect(parts).toBeDefined();
	});

	it('and another unknown name still is an error', () => {
		expect(broughtLines([...AREAS, 'Elsewhere,21%']).parts).toBeUndefined();
	});
});

it('a row “Average” among measures is no new measure', () => {
	const { lines, newMeasures } = broughtLines([
		'Ref,Measure,2012/13 Outturn',
		'NI 60,Core assessments,70.1%',
		',Average,21%'
	]);
	expect(newMeasures).toEqual([]);
	expect(lines).toContainEqual(expect.stringContaining('this is an average or the like'));
});

it('the ends of areas’ intervals are listed as not used, each with a reason', () => {
	const headings = [
		...['Lower CI', 'Upper CI', '95% LCL', 'Confidence interval (95%)'],
		...['Children in poverty 2009 lower 95% CI', 'Children in poverty 2009 upper limit']
	];
	const { guess, changed } = broughtLines([
		`${AREAS[0] ?? ''},${headings.join(',')}`,
		`${AREAS[1] ?? ''},1,2,3,4,5,6`
	]);
	expect(guess.columns.slice(2).map(({ unused }) => unused?.reason)).toEqual([
		...['not-of-areas', 'not-of-areas', 'unknown', 'unknown', 'unknown', 'unknown']
	]);
	expect(changed).toEqual([expect.stringContaining('→ 41.0%')]);
});
