import { byEnd } from '../period';
import { codeOrder } from '../text/codeOrder';
import type { Measure, Observation, TargetNote } from './index';

/** What is known of why a target is what it is, with the target. */
export interface NotedTarget extends TargetNote {
	target: Observation | undefined;
}

/** The notes on a measure's targets, newest first: by the period of the target, then by when it was set. */
export const notedTargets = ({
	observations,
	targetNotes = []
}: Pick<Measure, 'observations' | 'targetNotes'>): NotedTarget[] =>
	targetNotes
		.map((note) => ({
			...note,
			target: observations.find(
				({ series, periodId }) => series === 'target' && periodId === note.periodId
			)
		}))
		.sort((a, b) => byEnd(b.period, a.period) || codeOrder(b.setOn ?? '', a.setOn ?? ''));
