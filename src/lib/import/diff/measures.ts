import type { CorePart } from '../../data/schema/core';
import { SERIES_WORDS } from '../../domain/measure/figureWords';
import type { Measure, PublishedStatus } from '../../domain/measure';
import { periodLabel } from '../../domain/period/label';
import type { Change } from '../change';
import { pairs, statusOf } from './pairs';
import { figureText, nameOf } from './words';

/** Measures that are new or removed, and what changed of the others, field by field. */
export const measureChanges = (before: CorePart, after: CorePart): Change[] =>
	pairs<Measure>(before.measures, after.measures, ({ id }) => id).flatMap((pair) => {
		const measure = (pair.after ?? pair.before) as Measure;
		const whole: Change[] =
			pair.before && pair.after
				? []
				: [
						{
							kind: 'measure',
							status: statusOf(pair),
							what: nameOf(measure),
							field: 'Measure',
							before: pair.before?.title ?? '',
							after: pair.after?.title ?? ''
						}
					];
		return [...whole, ...within(pair.before ?? empty(measure), pair.after ?? empty(measure))];
	});

const empty = (measure: Measure): Measure => ({
	...measure,
	observations: [],
	statuses: [],
	commentary: [],
	quoted: []
});

const within = (before: Measure, after: Measure): Change[] => [
	...fieldChanges(before, after),
	...figureChanges(before, after),
	...flagChanges(before, after),
	...wordChanges(before, after)
];

const FIELDS = {
	reference: 'Reference',
	title: 'Title',
	shortTitle: 'Short title',
	number: 'Number',
	priorityId: 'Priority',
	familyId: 'Family',
	polarity: 'Polarity',
	unit: 'Unit',
	decimals: 'Decimals',
	comparator: 'Comparator'
} as const;

function fieldChanges(before: Measure, after: Measure): Change[] {
	return (Object.keys(FIELDS) as (keyof typeof FIELDS)[])
		.filter((field) => before[field] !== after[field])
		.map((field) => ({
			kind: 'measure',
			status: 'changed',
			what: nameOf(after),
			field: FIELDS[field],
			before: String(before[field] ?? ''),
			after: String(after[field] ?? '')
		}));
}

const DETAILS = ['unit', 'refersTo', 'numerator', 'denominator', 'note', 'source'] as const;
type Figure = Measure['observations'][number];

function figureChanges(before: Measure, after: Measure): Change[] {
	const keyOf = ({ series, periodId }: Figure) => `${series} ${periodId}`;
	return pairs(before.observations, after.observations, keyOf).flatMap((pair): Change[] => {
		const { series, periodId } = (pair.after ?? pair.before) as Figure;
		const field = `${SERIES_WORDS[series]} ${periodLabel(periodId)}`;
		const change = { kind: 'figure' as const, status: statusOf(pair), what: nameOf(after), field };
		const [was, is] = [figureText(pair.before), figureText(pair.after)];
		if (was !== is || !pair.before || !pair.after) return [{ ...change, before: was, after: is }];
		return detailChanges(pair.before, pair.after).map((detail) => ({
			...change,
			...detail,
			field: `${field}, ${detail.field}`
		}));
	});
}

const detailChanges = (before: Figure, after: Figure) =>
	DETAILS.filter((name) => before[name] !== after[name]).map((name) => ({
		kind: 'other' as const,
		field: name === 'refersTo' ? 'refers to' : name,
		before: String(before[name] ?? ''),
		after: String(after[name] ?? '')
	}));

const FLAGS = {
	direction: 'Published direction',
	targetMet: 'Target met',
	statNeighboursMet: 'Statistical neighbours met',
	nationalMet: 'England met',
	rag: 'Published rating'
} as const;

function flagChanges(before: Measure, after: Measure): Change[] {
	return pairs<PublishedStatus>(
		before.statuses,
		after.statuses,
		({ periodId }) => periodId
	).flatMap((pair) =>
		(Object.keys(FLAGS) as (keyof typeof FLAGS)[])
			.filter((flag) => (pair.before?.[flag] ?? null) !== (pair.after?.[flag] ?? null))
			.map((flag) => ({
				kind: 'flag' as const,
				status: statusOf(pair),
				what: nameOf(after),
				field: `${FLAGS[flag]} ${periodLabel(pair.key)}`,
				before: flagText(pair.before?.[flag]),
				after: flagText(pair.after?.[flag])
			}))
	);
}

const flagText = (flag: string | null | undefined): string =>
	flag === 'na' ? 'not applicable' : (flag ?? '');

const KINDS = {
	summary: 'Commentary',
	exception: 'Exception narrative',
	action: 'Action',
	caveat: 'Caveat'
} as const;

/** Words of one kind and period are told of together, since they have no names of their own. */
function wordChanges(before: Measure, after: Measure): Change[] {
	const topics = (measure: Measure) => {
		const keys = new Set(measure.commentary.map(({ kind, periodId }) => `${kind} ${periodId}`));
		return [...keys].map((key) => ({
			key,
			text: measure.commentary
				.filter(({ kind, periodId }) => `${kind} ${periodId}` === key)
				.map(({ text }) => text)
				.join('\n\n')
		}));
	};
	return pairs(topics(before), topics(after), ({ key }) => key)
		.filter((pair) => pair.before?.text !== pair.after?.text)
		.map((pair) => {
			const [kind = '', periodId = ''] = pair.key.split(' ');
			return {
				kind: 'commentary' as const,
				status: statusOf(pair),
				what: nameOf(after),
				field: `${KINDS[kind as keyof typeof KINDS]} ${periodLabel(periodId)}`,
				before: pair.before?.text ?? '',
				after: pair.after?.text ?? ''
			};
		});
}
