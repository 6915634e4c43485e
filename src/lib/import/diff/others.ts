import type { CorePart } from '../../data/schema/core';
import type { Change } from '../change';
import { pairs, statusOf } from './pairs';
import { nameOf } from './words';

/** What else differs: periods, priorities, families, figures of context, rules and quoted figures. */
export const otherChanges = (before: CorePart, after: CorePart): Change[] => [
	...listed('Period', before.periods, after.periods),
	...listed('Priority', before.priorities, after.priorities),
	...listed('Family', before.families, after.families),
	...listed('Context', before.context, after.context),
	...before.measures.flatMap((one) => {
		const now = after.measures.find(({ id }) => id === one.id);
		return now ? [...rule(one, now), ...quotes(one, now)] : [];
	})
];

type Measure = CorePart['measures'][number];

function rule(before: Measure, after: Measure): Change[] {
	const [was, is] = [before, after].map(({ ratedBy, cohort }) => JSON.stringify([ratedBy, cohort]));
	if (was === is) return [];
	const words = ({ ratedBy, cohort }: Measure) =>
		[ratedBy.rule.kind, cohort?.many].filter(Boolean).join(', ');
	return [
		{
			kind: 'other',
			status: 'changed',
			what: nameOf(after),
			field: 'Rule and cohort',
			before: words(before),
			after: words(after)
		}
	];
}

function quotes(before: Measure, after: Measure): Change[] {
	const words = ({ quoted }: Measure) => quoted.map((one) => JSON.stringify(one)).join();
	if (words(before) === words(after)) return [];
	return [
		{
			kind: 'other',
			status: 'changed',
			what: nameOf(after),
			field: 'Quoted figures',
			before: String(before.quoted.length),
			after: String(after.quoted.length)
		}
	];
}

interface Named {
	id: string;
	title?: string;
	label?: string;
	refersTo?: string;
}

const listed = (field: string, before: Named[], after: Named[]): Change[] =>
	pairs(before, after, ({ id, refersTo = '' }) => `${id} ${refersTo}`)
		.filter((pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.after))
		.map((pair) => ({
			kind: 'other',
			status: statusOf(pair),
			what: pair.key.trim(),
			field,
			before: told(pair.before),
			after: told(pair.after)
		}));

/** A period by its name; anything else by all of it. */
const told = (one: Named | undefined): string =>
	one?.label ??
	(one
		? Object.values(one)
				.filter((v) => v !== null && v !== '')
				.join(', ')
		: '');
