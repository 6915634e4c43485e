import { describe, expect, it } from 'vitest';
import { noneWould, ruleParts, standsText, wayHeading } from '$words/measure/rating';
import { aMeasure, aRating } from '../../../builders';

const RULE = { kind: 'comparator-only' } as const;

it('says whose rule it is that a measure is rated by', () => {
	expect(ruleParts(RULE, aMeasure({}), { own: false, split: true }).join('')).toMatch(
		/^Comparator only\. Green where/
	);
	expect(ruleParts(RULE, aMeasure({}), { own: true, split: true }).join('')).toMatch(
		/^Comparator only, a rule of this measure’s own\. Green where/
	);
	const thresholds = { kind: 'thresholds', goodFrom: 5, middleFrom: 10 } as const;
	expect(
		ruleParts(thresholds, aMeasure({ unit: 'days' }), { own: true, split: false }).join('')
	).toBe(
		'Thresholds, a rule of this measure’s own. Green up to 5 days, amber up to 10 days, red above.'
	);
});

describe('what would change a rating', () => {
	it('says where it stands', () => {
		expect(standsText([aRating('amber')], false)).toBe(
			'Another outturn, with all else as it is. By the rule, it stands at amber.'
		);
		expect(standsText([aRating('red'), aRating('amber')], true)).toBe(
			'Another outturn, with all else as it is. By the rule, it stands undecided: red or amber.'
		);
	});

	it('would lift it or lower it, or settle it first', () => {
		expect(wayHeading('lift', false)).toBe('Would lift it');
		expect(wayHeading('lower', true)).toBe('Would settle or lower it');
	});

	it.each([
		['lift', 'green', 'Green is the best there is.'],
		['lift', 'red', 'No outturn that is possible lifts it.'],
		['lower', 'red', 'Red is the worst there is.'],
		['lower', 'green', 'No outturn that is possible lowers it.']
	] as const)('says why none would %s %s', (way, rating, words) => {
		expect(noneWould(way, aRating(rating))).toBe(words);
	});
});
