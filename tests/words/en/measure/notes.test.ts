import { describe, expect, it } from 'vitest';
import { noteText } from '$words/measure/notes';
import { anObservation } from '../../../builders';

const REVISED = { marker: 'r', revisedFrom: '4.2%', revisedOn: '2013-05-01' } as const;

describe('what there is to know about a figure', () => {
	it.each([
		['', {}],
		['', { marker: 'p' as const }],
		['', { marker: 'r' as const }],
		['Counted anew.', { note: 'Counted anew.' }],
		['Revised on 1 May 2013 from 4.2%.', REVISED],
		['Revised on 1 May 2013.', { ...REVISED, revisedFrom: null }],
		['Revised from 4.2%.', { ...REVISED, revisedOn: undefined }],
		[
			'Revised on 1 May 2013 from 4.2%. One pupil was counted twice.',
			{ ...REVISED, note: 'One pupil was counted twice.' }
		],
		['Revised on 1 May 2012 from 4%.', { marker: 'r', note: 'Revised on 1 May 2012 from 4%.' }]
	] as const)('is "%s"', (text, own) => {
		expect(noteText(anObservation(own))).toBe(text);
	});
});
