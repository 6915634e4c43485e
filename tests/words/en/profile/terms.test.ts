import { describe, expect, it } from 'vitest';
import { endWords, saidValue, spanWords, standingOf } from '$words/profile/terms';
import { aUnit } from '../../../builders';

const PERCENT = { unit: aUnit('percent'), polarity: 'lower' } as const;
const RANK = { unit: aUnit('rank'), polarity: 'higher' } as const;
const ATTENDANCE = { unit: aUnit('percent'), polarity: 'higher' } as const;

describe('endWords', () => {
	it.each([
		['highest', 'lower is better', PERCENT],
		['lowest', 'higher is better', ATTENDANCE],
		['highest', 'a rank counts from the most deprived', RANK],
		['highest', 'neither way is better', { unit: aUnit('percent'), polarity: null } as const]
	])('calls the worst the %s where %s', (worst, _, measure) => {
		expect(endWords(measure).worst).toBe(worst);
	});
});

describe('standingOf', () => {
	const at = (rank: number, more = {}) => ({ rank, tied: false, of: 9, end: undefined, ...more });
	const said = (here: ReturnType<typeof at>, measure: Parameters<typeof standingOf>[1] = PERCENT) =>
		standingOf({ here, whole: undefined }, measure).here;

	it('names the ends, jointly where they are shared', () => {
		expect(said(at(1, { end: 'worst' }))).toBe('highest');
		expect(said(at(8, { end: 'best', tied: true }))).toBe('joint lowest');
	});

	it('names the ends of a rank by deprivation, since the worst number is the smallest', () => {
		expect(said(at(1, { end: 'worst' }), RANK)).toBe('most deprived');
		expect(said(at(9, { end: 'best' }), RANK)).toBe('least deprived');
	});

	it('counts those between, and marks an equal', () => {
		expect([said(at(4)), said(at(4, { tied: true }))]).toEqual(['4 of 9', '4= of 9']);
	});

	it('counts among the borough’s, also at an end', () => {
		const whole = at(1, { end: 'worst' });
		expect(standingOf({ here: undefined, whole }, PERCENT)).toEqual({
			here: '',
			whole: '1 of 9'
		});
	});
});

describe('spanWords', () => {
	const span = (...values: number[]) =>
		spanWords(
			values.map((value) => ({ value, printed: '', marker: null })),
			({ value }) => `${value}%`
		);

	it('runs from the lowest to the highest, whatever the order', () => {
		expect(span(9, 3, 5)).toBe('3% to 9%');
	});

	it('says of which figure it is provisional', () => {
		const of = (value: number, marker: 'p' | null) => ({ value, printed: `${value}%`, marker });
		const said = (...figures: ReturnType<typeof of>[]) =>
			spanWords(figures, (figure) => saidValue(figure, PERCENT));
		expect(said(of(9, null), of(3, 'p'))).toBe('3%, provisional, to 9%');
		expect(said(of(9, 'p'), of(3, null))).toBe('3% to 9%, provisional');
		expect(said(of(3, 'p'))).toBe('3%, provisional');
	});

	it('says one figure alone, and of none nothing', () => {
		expect([span(4, 4), span()]).toEqual(['4%', '']);
	});
});
