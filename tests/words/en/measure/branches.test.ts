import { describe, expect, it } from 'vitest';
import { BRANCH_WORDS } from '$words/measure/branches';

describe('The reason of a rating', () => {
	it('says that the report does not state the comparator, where the two disagree', () => {
		expect(BRANCH_WORDS['comparators-disagree']).toBe(
			'The report does not say which comparator applies, and the two disagree: the figures alone do not decide.'
		);
	});
});
