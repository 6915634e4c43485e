import { expect, test } from 'vitest';
import { flagStep } from '$lib/state/store/localDatasetFlag';

const NO = false;
const YES = true;

test.each([
	// flagged, in doubt, own shown, stored
	[NO, NO, NO, YES, 'nothing'],
	[NO, NO, NO, NO, 'nothing'],
	[YES, NO, YES, YES, 'nothing'],
	[YES, YES, YES, YES, 'nothing'],
	[YES, NO, YES, NO, 'nothing'],
	[NO, NO, YES, YES, 'flag'],
	[NO, NO, YES, NO, 'flag'],
	[YES, NO, NO, NO, 'tell unreached'],
	[YES, YES, NO, NO, 'tell unreached'],
	[YES, YES, NO, YES, 'unflag'],
	[YES, NO, NO, YES, 'tell gone']
] as const)(
	'own data flagged: %s, in doubt: %s, shown: %s, store open: %s: %s',
	(isFlagged, isInDoubt, isOwnShown, isStored, todo) => {
		expect(flagStep({ isFlagged, isInDoubt, isOwnShown, isStored })).toBe(todo);
	}
);
