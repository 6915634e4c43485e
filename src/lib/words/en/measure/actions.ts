import type { Action } from '../../../domain/measure';
import type { RecordedAction } from '../../../domain/measure/actions';
import { formatDay } from '../days';

/** How an action stands. */
export const ACTION_STATE_WORDS: Record<NonNullable<Action['state']>, string> = {
	planned: 'Planned',
	'under-way': 'Under way',
	late: 'Late',
	done: 'Done'
};

/**
 * How an action stands, who answers for it and by when it is to be done, as far as that is known.
 * @returns "Under way. Owner: Head of Housing. Due 31 March 2026."; else ""
 */
export const actionAside = ({ state, owner, due }: RecordedAction): string =>
	[
		state && `${ACTION_STATE_WORDS[state]}.`,
		owner && `Owner: ${owner}.`,
		due && `Due ${formatDay(due)}.`
	]
		.filter(Boolean)
		.join(' ');

/**
 * An action with all that is known of it, as a slide says it.
 * @returns "Let homes sooner. Under way. Due 31 March 2026."
 */
export function actionText(action: RecordedAction): string {
	const aside = actionAside(action);
	const text = action.text.trim();
	return aside ? `${text}${/[.!?]$/.test(text) ? '' : '.'} ${aside}` : action.text;
}
