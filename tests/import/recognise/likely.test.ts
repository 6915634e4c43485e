import { describe, expect, it, test } from 'vitest';
import { recognise } from '$lib/import/recognise';
import { Questions } from '$lib/import/questions';
import { COMPARATORS } from '../../builders';
import { PERIODS } from '../../periods';
import { shippedBase } from '../shippedBase';

const core = { periodId: '2012-13', comparators: COMPARATORS, periods: PERIODS };

/** What is proposed for figures under a heading beside an outturn, and for their period, where it is asked. */
function proposed(
	heading: string,
	fileName = 'table.csv',
	publication = shippedBase().publication
) {
	const questions = new Questions({}, fileName);
	const rows = [
		['Ref', '2011/12 Outturn', heading],
		['NI 60', '70', '71']
	];
	recognise({ name: 'Sheet1', rows, notes: [] }, { core, publication }, {}, questions);
	const guessOf = (kind: string) =>
		questions.all.find(({ facts }) => facts.kind === kind)?.guess ?? 'not asked';
	return [guessOf('heading'), guessOf('period')];
}

describe('what figures under an unknown heading likely are', () => {
	test.each([
		['Plan 2012/13', 'target'],
		['Planned outturn 2012/13', 'target'],
		['Estimated outturn 2012/13', 'forecast'],
		['Achieved 2012/13', 'actual'],
		['Rotherham 2012/13', 'actual'],
		['Variance from plan 2012/13', 'leave-out'],
		['Elsewhere 2012/13', 'leave-out']
	])('%s: %s', (heading, likely) => {
		expect(proposed(heading)[0]).toBe(likely);
	});

	it('are none of a comparator that is called by a month', () => {
		expect(proposed('March benchmark')[0]).toBe('leave-out');
	});

	it('are an outturn to date, of a period that is asked and is not the year', () => {
		expect(proposed('Year to date 2012/13')).toEqual(['actual', '']);
		expect(proposed('YTD 2012/13')).toEqual(['actual', '']);
	});

	it('are to date until the end of the quarter that the file’s name says', () => {
		expect(proposed('Year to date 2012/13', 'scorecard-2012-13-q1.csv')).toEqual([
			...['actual', '2012/13 Q1']
		]);
		expect(proposed('Year to date 2012/13', 'scorecard-2012-13-q2.csv')).toEqual([
			...['actual', '2012/13 H1']
		]);
	});
});
