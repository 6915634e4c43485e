import type { Action, Measure } from './index';

/** An action as it is read, whichever table it is from: the commentary tells of its text and place alone. */
export type RecordedAction = Pick<Action, 'text' | 'source'> &
	Partial<Pick<Action, 'owner' | 'due' | 'state'>>;

/**
 * What is done about a measure in a period: the commentary's actions, then those with an owner, a day
 * or a state. One that both tables have is told once, as the second has it.
 */
export function actionsOf({
	measure: { commentary, actions = [] },
	periodId
}: {
	measure: Pick<Measure, 'commentary' | 'actions'>;
	periodId: string;
}): RecordedAction[] {
	const listed = actions.filter((one) => one.periodId === periodId);
	const said = commentary.filter((one) => one.kind === 'action' && one.periodId === periodId);
	return [...said.filter(({ text }) => !listed.some((one) => one.text === text)), ...listed];
}
