import type { CorePart } from '../../data/schema/core';
import { entry, type Change, type ChangedField } from '../change';
import { pairs, statusOf } from './pairs';
import { nameOf } from './values';

/** What else differs: periods, priorities, families, comparators, figures of context, rules and quoted figures. */
export const otherChanges = (before: CorePart, after: CorePart): Change[] => [
	...listed('period', before.periods, after.periods),
	...listed('priority', before.priorities, after.priorities),
	...listed('family', before.families, after.families),
	...listed('comparator', before.comparators, after.comparators),
	...listed('unit', before.units, after.units),
	...listed('context', before.context, after.context),
	...before.measures.flatMap((measure) => {
		const now = after.measures.find(({ id }) => id === measure.id);
		return now ? [...rule(measure, now), ...quotes(measure, now)] : [];
	})
];

type Measure = CorePart['measures'][number];

function rule(before: Measure, after: Measure): Change[] {
	const [was, is] = [before, after].map(({ ratedBy, cohort }) => JSON.stringify([ratedBy, cohort]));
	if (was === is) return [];
	const words = ({ ratedBy, cohort }: Measure) =>
		[ratedBy && Object.values(ratedBy.rule).join(' '), cohort?.many].filter(Boolean).join(', ');
	return [
		{
			kind: 'other',
			status: 'changed',
			what: nameOf(after),
			field: { kind: 'rule' },
			before: entry(words(before)),
			after: entry(words(after))
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
			field: { kind: 'quoted' },
			before: entry(before.quoted.length),
			after: entry(after.quoted.length)
		}
	];
}

interface Named {
	id: string;
	title?: string;
	label?: string;
	refersTo?: string;
}

type Listed = Extract<
	ChangedField,
	{ kind: 'period' | 'priority' | 'family' | 'unit' | 'comparator' | 'context' }
>['kind'];

const listed = (kind: Listed, before: Named[], after: Named[]): Change[] =>
	pairs(before, after, ({ id, refersTo = '' }) => `${id} ${refersTo}`)
		.filter((pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.after))
		.map((pair) => ({
			kind: 'other',
			status: statusOf(pair),
			what: pair.key.trim(),
			field: { kind },
			before: entry(told(pair.before)),
			after: entry(told(pair.after))
		}));

/** A period by its name; anything else by all of it. */
const told = (one: Named | undefined): string =>
	one?.label ??
	(one
		? Object.values(one)
				.filter((v) => v !== null && v !== '')
				.join(', ')
		: '');
