import { expect, test } from 'vitest';
import type { Issue, Severity } from '$lib/import/issue/issue';
import { inOrder, severityCounts } from '$lib/import/issue/order';

const issue = (severity: Severity, row = 2): Issue => ({
	kind: 'small-count',
	severity,
	place: { sheet: 'Sheet1', row }
});

test('errors come first, then what is to confirm, then warnings, each from the top down', () => {
	const all = [issue('warning'), issue('confirm', 9), issue('confirm', 3), issue('error', 12)];
	expect(inOrder(all).map(({ severity, place }) => [severity, place.row])).toEqual([
		['error', 12],
		['confirm', 3],
		['confirm', 9],
		['warning', 2]
	]);
});

test('an issue that is found twice is told once', () => {
	expect(inOrder([issue('error'), issue('error'), issue('error', 3)])).toHaveLength(2);
});

test('issues that are told with another one are counted', () => {
	expect(severityCounts([{ ...issue('error'), further: 41 }, issue('error', 3)]).error).toBe(43);
});

test('issues are counted by their severity', () => {
	expect(severityCounts([issue('error'), issue('warning'), issue('error', 3)])).toEqual({
		error: 2,
		confirm: 0,
		warning: 1
	});
});
