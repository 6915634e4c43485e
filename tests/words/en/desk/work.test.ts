import { describe, expect, test } from 'vitest';
import type { Severity } from '$lib/import/issue/issue';
import { verdictOf } from '$words/desk/work';

const COUNTS = { measures: 50, figures: 250, areas: 0, changes: 0 };
const verdict = (tally: Partial<Record<Severity, number>>, changes: number, unitless = 0) =>
	verdictOf({
		questions: [],
		newMeasures: Array.from({ length: unitless }, () => ({ unitId: '' })),
		tally: { error: 0, confirm: 0, warning: 0, ...tally },
		counts: { ...COUNTS, changes },
		changeCounts: [{ kind: 'commentary', status: 'new', count: changes }]
	});

describe('the verdict of a check', () => {
	test.each([
		[
			{ error: 1 },
			0,
			/^1 error stops this file\. Correct it under Problems, or in the sheet, and check again\.$/
		],
		[{ error: 2, warning: 1 }, 0, /^2 errors stop this file\. Correct them/],
		[{}, 1, /^No errors: 1 change \(1 text new\)\. Read: 250 figures of 50 measures\.$/],
		[{ warning: 1 }, 2, /2 changes \(2 texts new\)\. 1 warning to look at\./],
		[
			{ confirm: 2, warning: 1 },
			2,
			/\(2 texts new\)\. 2 to confirm and 1 warning to look at\. Read/
		],
		[{}, 0, /^Nothing would change/]
	])('says what is wrong, and what would change', (tally, changes, words) => {
		expect(verdict(tally, changes)).toMatch(words);
	});

	test('waits where a new measure’s unit is not said', () => {
		expect(verdict({}, 2, 2)).toBe('Choose the unit of 2 measures.');
	});
});
