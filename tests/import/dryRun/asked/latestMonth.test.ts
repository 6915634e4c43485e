import { describe, expect, it } from 'vitest';
import { broughtLines } from '../../officersTable';

describe('a column of figures headed by a time that is not named', () => {
	it.each(['Latest month', 'Latest quarter', 'Current month', 'Monthly actual'])(
		'is likely the council’s, and its period is asked in the same round: “%s”',
		(heading) => {
			const { open, questions, changed } = broughtLines([
				`Ref,${heading},Target`,
				'NI 60,70.1%,71%'
			]);
			expect(open).toEqual([
				`What are the figures under “${heading}”?`,
				`Which period is “${heading}” of?`
			]);
			expect(questions[0]?.guess).toBe('actual');
			expect(changed).toEqual([]);
		}
	);

	it('is of the period that is answered', () => {
		const { changed, open } = broughtLines(
			['Ref,2012/13 Outturn,Latest month', 'NI 60,70.1%,71%'],
			{
				'heading latest month': 'actual',
				'period of latest month in figures.csv': 'May 2013'
			}
		);
		expect(open).toEqual([]);
		expect(changed).toContainEqual(expect.stringContaining('Outturn May 2013:  → 71%'));
	});
});

describe('a column “Latest month” over names of months', () => {
	it('says of which period each row’s figures are that no heading dates', () => {
		const { changed, open } = broughtLines([
			'Ref,Latest month,Actual',
			'NI 60,Sep 2012,70.1%',
			'NI 61,Oct 2012,60.2%'
		]);
		expect(open).toEqual([]);
		expect(changed).toContainEqual(expect.stringContaining('Outturn September 2012:  → 70.1%'));
		expect(changed).toContainEqual(expect.stringContaining('Outturn October 2012:  → 60.2%'));
	});

	it('makes it open whether a year’s figures are those so far', () => {
		const { open, questions } = broughtLines([
			'Ref,2012/13 Outturn,Latest month',
			'NI 60,70.1%,Sep 2012'
		]);
		expect(open).toEqual(['Which period is “2012/13 Outturn” of?']);
		expect(questions[0]?.guess).toBe('2012/13 H1');
	});
});

it.each(['3 year average', 'Average of last 3 years', 'Three-year mean', 'Monthly average'])(
	'an average over time is proposed as no comparator: “%s”',
	(heading) => {
		const { questions } = broughtLines([`Ref,2012/13 Outturn,${heading}`, 'NI 60,70.1%,71%']);
		expect(questions).toMatchObject([{ facts: { kind: 'heading' }, guess: 'leave-out' }]);
	}
);

it.each(['Average', 'Family average'])('an average of others still is: “%s”', (heading) => {
	const { questions } = broughtLines([`Ref,2012/13 Outturn,${heading}`, 'NI 60,70.1%,71%']);
	expect(questions).toMatchObject([{ facts: { kind: 'heading' }, guess: 'new:peers' }]);
});
