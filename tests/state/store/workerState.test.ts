import { expect, test } from 'vitest';
import { workerMeaning } from '$lib/state/store/workerState';

test.each([
	// the worker's state, the first worker of all, beside an active one
	['parsed', 'nothing', 'nothing'],
	['installing', 'nothing', 'nothing'],
	['installed', 'nothing', 'newer waits'],
	['activating', 'nothing', 'nothing'],
	['activated', 'serves', 'serves'],
	['redundant', 'failed', 'nothing']
] as const)('a worker that is %s: the first one %s, a later one %s', (state, first, later) => {
	expect(workerMeaning(state, false)).toBe(first);
	expect(workerMeaning(state, true)).toBe(later);
});
