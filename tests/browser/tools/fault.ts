/** What a test of a fault is found by. */
export const FAULT_TAG = '@fault';

/** What is left to `npm run test:slow`, since a case like it runs in every suite. */
export const SLOW_TAG = '@slow';

/**
 * Says which fault a test brings about and what is promised then, for `FAULTS.md`:
 * `test('title', fault('The disk is full', 'The page says so'), async ({ page }) => …)`.
 */
export const fault = (what: string, promise: string, isSlow = false) => ({
	tag: isSlow ? [FAULT_TAG, SLOW_TAG] : FAULT_TAG,
	annotation: [
		{ type: 'fault', description: what },
		{ type: 'promise', description: promise }
	]
});
