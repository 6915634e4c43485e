import type { Priority } from './index';

/** A priority with its outcomes, where it has any. */
export interface PriorityBranch {
	priority: Priority;
	outcomes: Priority[];
}

/** The priorities in their order, each with the outcomes that are of it; what is of none known stands alone. */
export function priorityBranches(priorities: readonly Priority[]): PriorityBranch[] {
	const parentOf = ({ parentId }: Priority) => priorities.find(({ id }) => id === parentId);
	return priorities
		.filter((priority) => !parentOf(priority))
		.map((priority) => ({
			priority,
			outcomes: priorities.filter((one) => one.parentId === priority.id)
		}));
}

/** The same priorities one after the other, each outcome behind its priority. */
export const inBranches = (priorities: readonly Priority[]): Priority[] =>
	priorityBranches(priorities).flatMap(({ priority, outcomes }) => [priority, ...outcomes]);

/** What a priority goes by in addresses: its number, or its id where it has none. */
export const priorityKey = ({ id, number }: Pick<Priority, 'id' | 'number'>): string =>
	String(number) || id;

/** The keys that a measure is found by: of what it is reported under, and of the priority above that. */
export function priorityKeys(priorityId: string, priorities: readonly Priority[]): string[] {
	const own = priorities.find(({ id }) => id === priorityId);
	const above = priorities.find(({ id }) => id === own?.parentId);
	return [own, above].flatMap((one) => (one ? [priorityKey(one)] : []));
}

/** Whether a measure is reported under a priority, or under an outcome that is of it. */
export const isUnder = (measure: { priorityKeys: string[] }, priority: Priority): boolean =>
	measure.priorityKeys.includes(priorityKey(priority));
