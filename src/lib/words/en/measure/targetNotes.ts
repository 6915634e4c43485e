import type { NotedTarget } from '../../../domain/measure/targetNotes';
import { formatDay } from '../days';
import { figureWords } from '../figures';

/** Whose target it is that a note is on: "2024/25: 98%". */
export const notedTargetText = ({ period, target }: NotedTarget): string =>
	`${period.label}: ${figureWords(target)}`;

/**
 * Who set a target and when, as far as that is known.
 * @returns "Set by the Cabinet on 12 March 2024."; else ""
 */
export function settingText({ setBy, setOn }: NotedTarget): string {
	if (!setBy && !setOn) return '';
	const set = ['Set', setBy && `by ${setBy}`, setOn && `on ${formatDay(setOn)}`];
	return `${set.filter(Boolean).join(' ')}.`;
}
