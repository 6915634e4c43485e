import { describe, expect, it } from 'vitest';
import { markerWords } from '$lib/domain/measure/figureWords';
import { revisionNote } from '$lib/domain/measure/revision';
import { anObservation } from '../../builders';

describe('what a figure’s marker says', () => {
	const revised = (note: string) => anObservation({ printed: '38.6%', marker: 'r', note });

	it.each([
		['', anObservation()],
		['', undefined],
		['provisional', anObservation({ marker: 'p' })],
		['revised', revised('The base was redefined.')],
		[
			'revised on 1 May 2012 from 38.40%',
			revised(revisionNote({ from: '38.40%', on: '2012-05-01', note: 'Counted anew.' }))
		],
		[
			'revised on 1 May 2012 from no figure',
			revised(revisionNote({ from: '', on: '2012-05-01', note: '' }))
		]
	])('is "%s"', (words, figure) => {
		expect(markerWords(figure)).toBe(words);
	});
});
