import { flagsOf, type Flag } from '../../domain/audit/flags';
import type { Measure, PublishedStatus } from '../../domain/measure';
import {
	entry,
	type Change,
	type ChangedValue,
	type FigureDetail,
	type FlagValue,
	type MeasureField,
	type TextKind
} from '../change';
import { pairs, statusOf } from './pairs';
import { changedFigure, isToldAlike, nameOf } from './values';

/** Linked, as the rules read them. */
interface Measures {
	measures: Measure[];
}

/** Measures that are new or removed, and what changed of the others, field by field. */
export const measureChanges = (before: Measures, after: Measures): Change[] =>
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
							field: { kind: 'measure' },
							before: entry(pair.before?.title),
							after: entry(pair.after?.title)
						}
					];
		return [...whole, ...within(pair.before ?? empty(measure), pair.after ?? empty(measure))];
	});

const empty = (measure: Measure): Measure => ({
	...measure,
	observations: [],
	statuses: [],
	commentary: [],
	actions: [],
	targetNotes: [],
	quoted: []
});

const within = (before: Measure, after: Measure): Change[] => [
	...fieldChanges(before, after),
	...figureChanges(before, after),
	...flagChanges(before, after),
	...wordChanges(before, after)
];

const FIELDS: MeasureField[] = [
	'reference',
	'title',
	'shortTitle',
	'number',
	'priorityId',
	'familyId',
	'polarity',
	'unit',
	'decimals',
	'comparatorId',
	'cumulative',
	'frequency',
	'owner',
	'nextDue'
];

function fieldChanges(before: Measure, after: Measure): Change[] {
	return FIELDS.filter((field) => heldIn(before, field) !== heldIn(after, field)).map((field) => ({
		kind: 'measure',
		status: 'changed',
		what: nameOf(after),
		field: { kind: 'measure-field', field },
		before: entry(heldIn(before, field)),
		after: entry(heldIn(after, field))
	}));
}

/** A unit by its id; what is not there as an earlier build stored it. */
const heldIn = (measure: Measure, field: MeasureField) =>
	field === 'unit' ? measure.unit.id : (measure[field] ?? null);

const DETAILS: FigureDetail[] = [
	'revisedFrom',
	'revisedOn',
	'unit',
	'refersTo',
	'numerator',
	'denominator',
	'lower',
	'upper',
	'note',
	'source'
];
type Figure = Measure['observations'][number];

function figureChanges(before: Measure, after: Measure): Change[] {
	const keyOf = ({ series, periodId }: Figure) => `${series} ${periodId}`;
	return pairs(before.observations, after.observations, keyOf).flatMap((pair): Change[] => {
		const { series, period } = (pair.after ?? pair.before) as Figure;
		const comparator = [...after.comparators, ...before.comparators].find(
			({ id }) => id === series
		);
		const field = { kind: 'figure' as const, series, comparator, period: period.label };
		const change = { status: statusOf(pair), what: nameOf(after) };
		const [was, is] = [changedFigure(pair.before), changedFigure(pair.after)];
		if (!isToldAlike(was, is) || !pair.before || !pair.after)
			return [{ ...change, kind: 'figure', field, before: was, after: is }];
		return detailChanges(pair.before, pair.after).map(({ detail, ...values }) => ({
			...change,
			...values,
			kind: 'other',
			field: { ...field, detail }
		}));
	});
}

const detailChanges = (before: Figure, after: Figure) =>
	// An earlier build stored nothing where this one stores no revision.
	DETAILS.filter((name) => detailIn(before, name) !== detailIn(after, name)).map((name) => ({
		detail: name,
		before: entry(detailIn(before, name)),
		after: entry(detailIn(after, name))
	}));

const detailIn = (figure: Figure, name: FigureDetail) =>
	name === 'unit' ? figure.unit.id : (figure[name] ?? null);

function flagChanges(before: Measure, after: Measure): Change[] {
	return pairs<PublishedStatus>(
		before.statuses,
		after.statuses,
		({ periodId }) => periodId
	).flatMap((pair) =>
		flagsOf([before, after])
			.map((flag) => ({ flag, was: valueOf(flag, pair.before), is: valueOf(flag, pair.after) }))
			.filter(({ was, is }) => idOf(was) !== idOf(is))
			.map(({ flag, was, is }) => ({
				kind: 'flag' as const,
				status: statusOf(pair),
				what: nameOf(after),
				field: {
					kind: 'flag' as const,
					flag,
					period: (pair.after ?? pair.before)?.period.label ?? pair.key
				},
				before: flagValue(was),
				after: flagValue(is)
			}))
	);
}

/** Ratings of two datasets are one by their ids. */
const idOf = (value: FlagValue | undefined) => (typeof value === 'object' ? value.id : value);

/** What was published of a flag; `undefined` where nothing was. */
function valueOf(flag: Flag, status: PublishedStatus | undefined): FlagValue | undefined {
	if (flag.flag === 'met') return status?.met[flag.against];
	return status?.[flag.flag === 'rag' ? 'rating' : flag.flag] ?? undefined;
}

const flagValue = (flag: FlagValue | undefined): ChangedValue | undefined =>
	flag && { kind: 'flag', flag };

/** All that is said of a measure in words; what an action or a note has in cells of its own stands after its text. */
const wordsOf = ({ commentary, actions = [], targetNotes = [] }: Measure) => [
	...commentary,
	...actions.map(({ text, owner, due, state, ...one }) => ({
		...one,
		kind: 'action' as const,
		text: [text, owner, due, state].filter(Boolean).join(', ')
	})),
	...targetNotes.map(({ reason, setBy, setOn, ...one }) => ({
		...one,
		kind: 'target-note' as const,
		text: [reason, setBy, setOn].filter(Boolean).join(', ')
	}))
];

interface Topic {
	kind: TextKind;
	periodId: string;
	period: string;
	text: string;
}

/** Words of one kind and period are told of together, since they have no names of their own. */
function wordChanges(before: Measure, after: Measure): Change[] {
	const keyOf = ({ kind, periodId }: Pick<Topic, 'kind' | 'periodId'>) => `${kind} ${periodId}`;
	const topics = (measure: Measure): Topic[] => {
		const all = wordsOf(measure);
		return [...new Map(all.map((one) => [keyOf(one), one])).values()].map(
			({ kind, periodId, period }) => ({
				kind,
				periodId,
				period: period.label,
				text: all
					.filter((one) => one.kind === kind && one.periodId === periodId)
					.map(({ text }) => text)
					.join('\n\n')
			})
		);
	};
	return pairs(topics(before), topics(after), keyOf)
		.filter((pair) => pair.before?.text !== pair.after?.text)
		.map((pair) => {
			const { kind, period } = (pair.after ?? pair.before) as Topic;
			return {
				kind: 'commentary' as const,
				status: statusOf(pair),
				what: nameOf(after),
				field: { kind: 'text' as const, text: kind, period },
				before: entry(pair.before?.text),
				after: entry(pair.after?.text)
			};
		});
}
