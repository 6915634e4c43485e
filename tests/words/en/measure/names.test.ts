import { describe, expect, test } from 'vitest';
import {
	linkName,
	numberAndReference,
	numberedTitle,
	referenceAndTitle,
	searchExample,
	titleAndReference
} from '$words/measure/names';
import { reportingText } from '$words/measure/page';
import { aMeasure, anObservation } from '../../../builders';

const WITH = aMeasure({ number: 2, part: 'a', reference: 'NI 53a', shortTitle: 'Prevalence' });
const WITHOUT = aMeasure({
	number: 7,
	part: 'men',
	reference: '',
	shortTitle: 'Healthy life: men'
});

describe('a measure is called', () => {
	test('by its reference and title', () => {
		expect(titleAndReference(WITH)).toBe('Prevalence, NI 53a');
		expect(referenceAndTitle('NI 53a', 'Prevalence')).toBe('NI 53a, Prevalence');
		expect(linkName(WITH)).toBe('NI 53a Prevalence');
		expect(numberAndReference(WITH)).toBe('2a · NI 53a');
	});

	test('by its title alone where it has no reference, without a comma or a dot', () => {
		expect(titleAndReference(WITHOUT)).toBe('Healthy life: men');
		expect(referenceAndTitle('', 'Healthy life')).toBe('Healthy life');
		expect(linkName(WITHOUT)).toBe('Healthy life: men');
		expect(numberAndReference(WITHOUT)).toBe('7');
	});

	test('and what may be searched for is a reference of the dataset, or nothing', () => {
		expect(searchExample([WITHOUT, WITH])).toBe('e.g. NI 53a');
		expect(searchExample([WITHOUT])).toBe('');
	});
});

describe('a priority is called by its number as the scorecard prints it', () => {
	test.each([
		[1, '1. Warm homes'],
		['1.1', '1.1 Warm homes'],
		['A2', 'A2 Warm homes'],
		['', 'Warm homes']
	])('%o', (number, words) => {
		expect(numberedTitle({ number, title: 'Warm homes' })).toBe(words);
	});
});

describe('who answers for a measure and when it is reported is told as far as it is known', () => {
	test.each([
		[{}, ''],
		[{ owner: 'Head of Housing' }, 'Owner: Head of Housing.'],
		[{ frequency: 'half-year' as const }, 'Reported every half-year.'],
		[{ nextDue: '2026-06-30' }, 'Next figure due 30 June 2026.'],
		[
			{ owner: 'Head of Housing', frequency: 'quarter' as const, nextDue: '2026-06-30' },
			'Owner: Head of Housing. Reported every quarter; next figure due 30 June 2026.'
		],
		[{ nextDue: '2012-05-31' }, 'Next figure was due 31 May 2012, before publication.'],
		[
			{ nextDue: '2012-07-31', observations: [anObservation()] },
			'Latest figure to 31 March 2012, 2 months before publication; next figure due 31 July 2012.'
		],
		[{ owner: 'Head of Housing', observations: [anObservation()] }, 'Owner: Head of Housing.'],
		[
			{ observations: [anObservation({ periodId: '2009-10' })] },
			'Latest figure to 31 March 2010, 26 months before publication.'
		]
	])('%o: %s', (measure, words) => {
		expect(reportingText(aMeasure({ observations: [], ...measure }), '2012-06-12')).toBe(words);
	});
});
