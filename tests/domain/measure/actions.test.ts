import { describe, expect, it } from 'vitest';
import type { Action, Commentary } from '$lib/domain/measure';
import { actionsOf } from '$lib/domain/measure/actions';
import { PERIOD, PRIOR_PERIOD } from '../../builders';
import { aPeriod } from '../../periods';

const said = (text: string, more: Partial<Commentary> = {}): Commentary => ({
	periodId: PERIOD,
	period: aPeriod(PERIOD),
	kind: 'action',
	text,
	source: 'Report',
	...more
});
const listed = (text: string, more: Partial<Action> = {}): Action => ({
	periodId: PERIOD,
	period: aPeriod(PERIOD),
	text,
	owner: 'Head of Housing',
	due: null,
	state: 'planned',
	source: 'Plan',
	...more
});
const textsOf = (commentary: Commentary[], actions?: Action[]) =>
	actionsOf({ measure: { commentary, actions }, periodId: PERIOD }).map(
		({ text, source }) => `${text} ${source}`
	);

describe('The actions of a measure', () => {
	it('are those of the commentary, then those of the list', () => {
		expect(textsOf([said('A.'), said('B.')], [listed('C.')])).toEqual([
			'A. Report',
			'B. Report',
			'C. Plan'
		]);
	});

	it('are of the commentary alone where there is no list', () => {
		expect(textsOf([said('A.')])).toEqual(['A. Report']);
	});

	it('are told once where both have one, as the list has it', () => {
		expect(textsOf([said('A.'), said('B.')], [listed('A.')])).toEqual(['B. Report', 'A. Plan']);
	});

	it('are of the period alone, and no other commentary is one', () => {
		expect(
			textsOf(
				[said('A.', { periodId: PRIOR_PERIOD }), said('B.', { kind: 'summary' })],
				[listed('C.', { periodId: PRIOR_PERIOD }), listed('B.')]
			)
		).toEqual(['B. Plan']);
	});
});
