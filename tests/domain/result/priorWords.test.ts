import { describe, expect, it } from 'vitest';
import { priorHead, priorWords } from '$words/results';
import { resultOf } from '$lib/domain/result';
import { aMeasure, anObservation } from '../../builders';

const held = (...ids: string[]) =>
	resultOf(
		aMeasure({ observations: ids.map((periodId) => anObservation({ periodId })) }),
		ids[0] ?? ''
	);

describe('what outturns are held against', () => {
	it.each([
		['the year before', 'Year before', [held('2011-12', '2010-11'), held('2011-12')]],
		['the year before', 'Year before', [held('2009', '2008')]],
		['the year before', 'Year before', []],
		['2009/10', '2009/10', [held('2011-12', '2009-10')]],
		['2011/12 Q1', '2011/12 Q1', [held('2012-13-q1', '2011-12-q1', '2011-12-q4')]],
		[
			'an earlier period',
			'Earlier period',
			[held('2012-13-q2', '2011-12-q2'), held('2012-13-q2', '2012-13-q1')]
		]
	])('is said to be %s', (said, head, results) => {
		expect(priorWords(results)).toBe(said);
		expect(priorHead(results)).toBe(head);
	});
});
