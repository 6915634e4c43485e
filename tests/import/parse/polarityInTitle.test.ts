import { describe, expect, it, test } from 'vitest';
import { polarityInTitle } from '$lib/import/parse/cells';
import { brought } from '../officersTable';

const run = (title: string, ref: string) => {
	const rows = [
		['Ref', 'Measure', 'Priority', '2012/13 Outturn'],
		[ref, title, 'Priority 1', '80.0%']
	];
	return brought({ name: 'Sheet1', rows, notes: [] }, 'table.csv');
};

describe('which way is better, as a title says it', () => {
	test.each([
		['Homes below the standard (Lower is better)', 'lower'],
		['Days lost (smaller is better)', 'lower'],
		['Calls answered (high is good)', 'higher'],
		['Days to let a home - low = good', 'lower'],
		['Complaints (good to be low)', 'lower'],
		['Calls answered (bigger figure is better)', 'higher']
	])('%s: %s', (title, polarity) => {
		expect(polarityInTitle(title)).toBe(polarity);
	});

	test.each(['Pupils with good or better progress', 'Higher education places', 'Better homes'])(
		'is not said by %s',
		(title) => {
			expect(polarityInTitle(title)).toBeUndefined();
		}
	);

	it('is proposed for a new measure', () => {
		const { newMeasures } = run('Days to let a home (lower is better)', 'CP 1');
		expect(newMeasures.map(({ polarity }) => polarity)).toEqual(['lower']);
	});

	it('is told where it contradicts the dataset’s', () => {
		const { lines } = run('Core assessments (lower is better)', 'NI 60');
		expect(lines).toContainEqual(
			expect.stringMatching(/^Row 2\. Warning, column B .*The dataset’s is kept\./)
		);
		expect(run('Core assessments (higher is better)', 'NI 60').lines).not.toContainEqual(
			expect.stringContaining('The dataset’s is kept')
		);
	});
});
