import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../src/lib/import/problem';
import { inOrder, tallyOf } from '../../../../src/routes/data/desk/worker/tally';
import { slugOf, verdictOf } from '../../../../src/routes/data/desk/words';

const problem = (severity: Problem['severity']): Problem => ({
	severity,
	sheet: 'Sheet1',
	value: 'x',
	wanted: 'a number'
});
const COUNTS = { measures: 50, figures: 250, areas: 0, changes: 0 };
const verdict = (problems: Problem[], changes: number) =>
	verdictOf({
		tally: tallyOf(problems),
		counts: { ...COUNTS, changes },
		changesTold: `${changes} texts new`
	});

describe('the verdict of a check', () => {
	test.each([
		[[problem('error')], 0, /^1 error stops this file\. Mend it/],
		[[problem('error'), problem('warning'), problem('error')], 0, /^2 errors stop this file/],
		[
			[],
			1,
			/^Nothing stands in the way: 1 change \(1 texts new\)\. Read: 250 figures of 50 measures\.$/
		],
		[[problem('warning')], 2, /2 changes \(2 texts new\)\. 1 warning to look at\./],
		[[], 0, /^Nothing would change/]
	])('says what stands in the way, and what would change', (problems, changes, words) => {
		expect(verdict(problems, changes)).toMatch(words);
	});
});

test('errors come first, then what is to confirm, then warnings', () => {
	const all = [problem('warning'), problem('confirm'), problem('error')];
	expect(inOrder(all).map(({ severity }) => severity)).toEqual(['error', 'confirm', 'warning']);
});

test('a file’s name is made of small letters and dashes, and never of nothing', () => {
	expect(slugOf('Q1 2012/13: “first”')).toBe('q1-2012-13-first');
	expect(slugOf('…')).toBe('data');
});
