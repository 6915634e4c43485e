import { describe, expect, it } from 'vitest';
import { notedTargetText, settingText } from '$words/measure/targetNotes';
import { anObservation, PERIOD } from '../../../builders';
import { aPeriod } from '../../../periods';

const NOTE = {
	periodId: PERIOD,
	period: aPeriod(PERIOD),
	setBy: null,
	setOn: null,
	reason: 'Why.',
	target: anObservation({ series: 'target', printed: '60%' })
};

describe('A note on a target', () => {
	it('names the target that it is on', () => {
		expect(notedTargetText(NOTE)).toBe('2011/12: 60%');
		const blank = anObservation({ series: 'target', printed: 'N/A' });
		expect(notedTargetText({ ...NOTE, target: blank })).toBe('2011/12: not applicable (N/A)');
	});

	it.each([
		['the Cabinet', '2024-03-12', 'Set by the Cabinet on 12 March 2024.'],
		['the Cabinet', null, 'Set by the Cabinet.'],
		[null, '2024-03-12', 'Set on 12 March 2024.'],
		[null, null, '']
	])('says who set it and when: %s, %s', (setBy, setOn, words) => {
		expect(settingText({ ...NOTE, setBy, setOn })).toBe(words);
	});
});
