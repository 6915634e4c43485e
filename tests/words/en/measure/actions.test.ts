import { describe, expect, it } from 'vitest';
import type { RecordedAction } from '$lib/domain/measure/actions';
import { actionAside, actionText } from '$words/measure/actions';

const ACTION = { text: 'Let homes sooner.', source: 'Plan' };

describe('An action in words', () => {
	it.each<[more: Partial<RecordedAction>, words: string]>([
		[
			{ owner: 'Head of Housing', due: '2026-03-31', state: 'under-way' },
			'Under way. Owner: Head of Housing. Due 31 March 2026.'
		],
		[{ owner: 'Head of Housing', due: null, state: null }, 'Owner: Head of Housing.'],
		[{ due: '2026-03-31', state: 'late' }, 'Late. Due 31 March 2026.'],
		[{ state: 'planned' }, 'Planned.'],
		[{ state: 'done' }, 'Done.'],
		[{}, '']
	])('with %o beside it', (more, words) => {
		expect(actionAside({ ...ACTION, ...more })).toBe(words);
	});

	it('is one text on a slide, whose sentences are parted', () => {
		expect(actionText(ACTION)).toBe('Let homes sooner.');
		expect(actionText({ ...ACTION, state: 'done' })).toBe('Let homes sooner. Done.');
		expect(actionText({ ...ACTION, text: 'Let homes sooner', state: 'done' })).toBe(
			'Let homes sooner. Done.'
		);
	});
});
