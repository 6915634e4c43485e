import {
	ACTION_STATES,
	COMMENTARY_KINDS,
	FREQUENCIES,
	MET_FLAGS,
	OWN_SERIES,
	QUOTED_KINDS
} from '../../../domain/measure';
import { COMPARATOR_KINDS } from '../../../domain/measure/comparator';
import { PERIOD_KINDS } from '../../../domain/period';
import { RULE_KINDS, TONES } from '../../../domain/rating';
import { RELATIONS } from '../../../domain/text/relation';
import { UNIT_KINDS } from '../../../domain/text/unit';
import {
	added,
	anyText,
	comparatorId,
	comparatorIds,
	dashedId,
	day,
	decimal,
	filled,
	marker,
	oneOf,
	orBlank,
	periodId,
	polarity,
	printedNumber,
	reference,
	series,
	shortText,
	whole,
	within,
	words
} from './cells';
import { table, type ColumnReference } from './table';

const INDICATOR: ColumnReference = { file: 'indicators.csv' };
const OF_INDICATOR = { indicator_id: INDICATOR };
const OF_PERIOD = { ...OF_INDICATOR, period_id: { file: 'periods.csv' } } as const;
const COMPARATOR: ColumnReference = { file: 'comparators.csv' };
const SERIES: ColumnReference = { ...COMPARATOR, besides: OWN_SERIES };
const AGAINST: ColumnReference = { ...COMPARATOR, besides: ['target'] };

export const priorities = table(
	{
		id: filled(dashedId),
		number: orBlank(printedNumber, ''),
		title: filled(words),
		/** The priority that an outcome is of: one level up at most. */
		parent_id: added(orBlank(dashedId, null)),
		owner: added(orBlank(words, null))
	},
	{ keys: [['id']], references: { parent_id: { file: 'priorities.csv' } } }
);

/** Units beside the built-in ones, or in their place. */
export const units = table(
	{
		id: filled(dashedId),
		title: filled(words),
		before: anyText,
		after: anyText,
		per: orBlank(whole(1), null),
		kind: filled(oneOf(UNIT_KINDS))
	},
	{ keys: [['id']] }
);

/** What the council calls its ratings, in place of the built-in ones. */
export const ratings = table(
	{
		id: filled(dashedId),
		/** As it stands by itself. */
		word: filled(shortText(30)),
		tone: filled(oneOf(TONES)),
		order: filled(whole(1)),
		/** Measures rated so need attention. */
		attention: orBlank(oneOf(['yes']), null)
	},
	{ keys: [['id'], ['word'], ['order']] }
);

export const families = table(
	{
		id: filled(dashedId),
		number: filled(whole(1)),
		reference: orBlank(reference, ''),
		title: filled(words),
		priority_id: filled(dashedId)
	},
	{ keys: [['id'], ['number']], references: { priority_id: { file: 'priorities.csv' } } }
);

export const indicators = table(
	{
		id: filled(dashedId),
		number: filled(whole(1)),
		part: orBlank(reference, ''),
		reference: orBlank(reference, ''),
		title: filled(words),
		short_title: filled(shortText(40)),
		family_id: orBlank(dashedId, ''),
		priority_id: filled(dashedId),
		polarity: orBlank(polarity, null),
		unit_id: filled(dashedId),
		decimals: filled(whole(0, 6)),
		comparator_id: orBlank(comparatorId, null),
		/** A period's figure counts from the year's start. */
		cumulative: added(orBlank(oneOf(['yes']), null)),
		frequency: added(orBlank(oneOf(FREQUENCIES), null)),
		/** A role, never a person's name. */
		owner: added(orBlank(words, null)),
		/** The day on which its next figure is due. */
		next_due: added(orBlank(day, null))
	},
	{
		keys: [['id'], ['number', 'part']],
		references: {
			family_id: { file: 'families.csv' },
			priority_id: { file: 'priorities.csv' },
			comparator_id: { file: 'comparators.csv' }
		}
	}
);

/** What outturns are held against besides their targets, in the order shown. */
export const comparators = table(
	{
		id: filled(comparatorId),
		/** As it stands within a sentence. */
		title: filled(words),
		short_title: filled(shortText(40)),
		kind: filled(oneOf(COMPARATOR_KINDS))
	},
	{ keys: [['id'], ['title'], ['short_title']] }
);

export const periods = table(
	{
		id: filled(periodId),
		label: filled(words),
		kind: filled(oneOf(PERIOD_KINDS)),
		starts_on: filled(day),
		ends_on: filled(day)
	},
	{ keys: [['id'], ['kind', 'starts_on', 'ends_on']] }
);

export const observations = table(
	{
		indicator_id: filled(dashedId),
		period_id: filled(periodId),
		series: filled(series),
		value: orBlank(decimal, null),
		printed: anyText,
		marker: orBlank(marker, null),
		/** Of a target that is a limit or a range. */
		relation: added(orBlank(oneOf(RELATIONS), null)),
		/** The upper end of a range, whose lower one is the value. */
		value_to: added(orBlank(decimal, null)),
		/** The earlier figure, as it was printed. */
		revised_from: added(orBlank(words, null)),
		revised_on: added(orBlank(day, null)),
		unit_id: orBlank(dashedId, null),
		refers_to: anyText,
		numerator: orBlank(whole(0), null),
		denominator: orBlank(whole(1), null),
		/** A published interval: both ends or neither. */
		lower: added(orBlank(decimal, null)),
		upper: added(orBlank(decimal, null)),
		note: anyText,
		source: filled(words)
	},
	{ keys: [['indicator_id', 'period_id', 'series']], references: { ...OF_PERIOD, series: SERIES } }
);

export const statuses = table(
	{
		indicator_id: filled(dashedId),
		period_id: filled(periodId),
		direction: orBlank(oneOf(['improved', 'declined', 'unchanged']), null),
		rating_id: orBlank(dashedId, null)
	},
	{ keys: [['indicator_id', 'period_id']], references: OF_PERIOD }
);

/** Whether the target or a comparator is met, as it was published; a mark left blank has no row. */
export const publishedMet = table(
	{
		indicator_id: filled(dashedId),
		period_id: filled(periodId),
		against: filled(comparatorId),
		met: filled(oneOf(MET_FLAGS))
	},
	{
		keys: [['indicator_id', 'period_id', 'against']],
		references: { ...OF_PERIOD, against: AGAINST }
	}
);

/** Why a target is what it is. */
export const targetNotes = table(
	{
		indicator_id: filled(dashedId),
		period_id: filled(periodId),
		/** A body or a role. */
		set_by: orBlank(words, null),
		set_on: orBlank(day, null),
		reason: filled(words)
	},
	{ keys: [['indicator_id', 'period_id', 'set_on']], references: OF_PERIOD }
);

export const commentary = table(
	{
		indicator_id: filled(dashedId),
		period_id: filled(periodId),
		kind: filled(oneOf(COMMENTARY_KINDS)),
		text: filled(words),
		source: filled(words)
	},
	{ references: OF_PERIOD }
);

export const commentaryFigures = table(
	{
		indicator_id: filled(dashedId),
		quoted: filled(words),
		value: filled(decimal),
		series: filled(series),
		period_id: filled(periodId),
		what: filled(oneOf(QUOTED_KINDS)),
		/** Of a gap alone. */
		against: orBlank(comparatorId, ''),
		source: filled(words)
	},
	{ references: { ...OF_PERIOD, series: SERIES, against: AGAINST } }
);

/** What is done about a measure. */
export const actions = table(
	{
		indicator_id: filled(dashedId),
		period_id: filled(periodId),
		text: filled(words),
		/** A role, never a person's name. */
		owner: orBlank(words, null),
		due: orBlank(day, null),
		state: orBlank(oneOf(ACTION_STATES), null),
		source: filled(words)
	},
	{ keys: [['indicator_id', 'period_id', 'text']], references: OF_PERIOD }
);

/** The rule in force, where `indicator_id` is blank; else that of one measure. */
export const ratingRules = table(
	{
		indicator_id: orBlank(dashedId, ''),
		rule: filled(oneOf(RULE_KINDS)),
		/** Those that it counts; none: the main ones. */
		comparator_ids: orBlank(comparatorIds, null),
		good_within: orBlank(within(0, 100), null),
		middle_within: orBlank(within(0, 100), null),
		/** Thresholds, in the measure's unit. */
		good_from: added(orBlank(decimal, null)),
		middle_from: added(orBlank(decimal, null)),
		source: filled(words)
	},
	{
		keys: [['indicator_id']],
		references: { ...OF_INDICATOR, comparator_ids: { ...COMPARATOR, isList: true } }
	}
);

/** Whom the denominators of a measure count. */
export const cohorts = table(
	{
		indicator_id: filled(dashedId),
		one: filled(words),
		many: filled(words)
	},
	{ keys: [['indicator_id']], references: OF_INDICATOR }
);

export const context = table(
	{
		id: filled(dashedId),
		indicator_id: filled(dashedId),
		title: filled(words),
		area: filled(words),
		refers_to: filled(words),
		value: filled(decimal),
		unit_id: filled(dashedId),
		source: filled(words),
		note: anyText
	},
	{ keys: [['id', 'refers_to']], references: OF_INDICATOR }
);
