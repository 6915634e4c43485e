/** What a test of a fault is found by. */
export const FAULT_TAG = '@fault';

/**
 * Says which fault a test brings about and what is promised then, for `FAULTS.md`:
 * `test('title', fault('The disk is full', 'The page says so'), async ({ page }) => …)`.
 */
export const fault = (what: string, promise: string) => ({
	tag: FAULT_TAG,
	annotation: [
		{ type: 'fault', description: what },
		{ type: 'promise', description: promise }
	]
});
