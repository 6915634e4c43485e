import { COMMENTARY_KINDS, MET_FLAGS, OWN_SERIES, QUOTED_KINDS } from '../../../domain/measure';
import { COMPARATOR_KINDS } from '../../../domain/measure/comparator';
import { PERIOD_KINDS } from '../../../domain/period';
import { RATINGS, RULE_KINDS } from '../../../domain/rating';
import {
	added,
	anyText,
	comparatorId,
	comparatorIds,
	dashedId,
	day,
	decimal,
	familyId,
	familyReference,
	filled,
	indicatorId,
	marker,
	oneOf,
	orBlank,
	part,
	periodId,
	polarity,
	priorityId,
	reference,
	series,
	shortText,
	unit,
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
		id: filled(priorityId),
		number: filled(whole(1)),
		title: filled(words)
	},
	{ keys: [['id'], ['number']] }
);

export const families = table(
	{
		id: filled(familyId),
		number: filled(whole(1)),
		reference: filled(familyReference),
		title: filled(words),
		priority_id: filled(priorityId)
	},
	{ keys: [['id'], ['number']], references: { priority_id: { file: 'priorities.csv' } } }
);

export const indicators = table(
	{
		id: filled(indicatorId),
		number: filled(whole(1)),
		part: orBlank(part, ''),
		reference: filled(reference),
		title: filled(words),
		short_title: filled(shortText(40)),
		family_id: orBlank(familyId, ''),
		priority_id: filled(priorityId),
		polarity: orBlank(polarity, null),
		unit: filled(unit),
		decimals: filled(whole(0, 6)),
		comparator_id: orBlank(comparatorId, null)
	},
	{
		keys: [['id'], ['reference'], ['number', 'part']],
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
		indicator_id: filled(indicatorId),
		period_id: filled(periodId),
		series: filled(series),
		value: orBlank(decimal, null),
		printed: anyText,
		marker: orBlank(marker, null),
		/** The earlier figure, as it was printed. */
		revised_from: added(orBlank(words, null)),
		revised_on: added(orBlank(day, null)),
		unit: orBlank(unit, null),
		refers_to: anyText,
		numerator: orBlank(whole(0), null),
		denominator: orBlank(whole(1), null),
		note: anyText,
		source: filled(words)
	},
	{ keys: [['indicator_id', 'period_id', 'series']], references: { ...OF_PERIOD, series: SERIES } }
);

export const statuses = table(
	{
		indicator_id: filled(indicatorId),
		period_id: filled(periodId),
		direction: orBlank(oneOf(['improved', 'declined', 'unchanged']), null),
		rag: orBlank(oneOf(RATINGS), null)
	},
	{ keys: [['indicator_id', 'period_id']], references: OF_PERIOD }
);

/** Whether the target or a comparator is met, as it was published; a mark left blank has no row. */
export const publishedMet = table(
	{
		indicator_id: filled(indicatorId),
		period_id: filled(periodId),
		against: filled(comparatorId),
		met: filled(oneOf(MET_FLAGS))
	},
	{
		keys: [['indicator_id', 'period_id', 'against']],
		references: { ...OF_PERIOD, against: AGAINST }
	}
);

export const commentary = table(
	{
		indicator_id: filled(indicatorId),
		period_id: filled(periodId),
		kind: filled(oneOf(COMMENTARY_KINDS)),
		text: filled(words),
		source: filled(words)
	},
	{ references: OF_PERIOD }
);

export const commentaryFigures = table(
	{
		indicator_id: filled(indicatorId),
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

/** The rule in force, where `indicator_id` is blank; else that of one measure. */
export const ratingRules = table(
	{
		indicator_id: orBlank(indicatorId, ''),
		rule: filled(oneOf(RULE_KINDS)),
		/** Those that it counts; none: the main ones. */
		comparator_ids: orBlank(comparatorIds, null),
		green_within: orBlank(within(0, 100), null),
		amber_within: orBlank(within(0, 100), null),
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
		indicator_id: filled(indicatorId),
		one: filled(words),
		many: filled(words)
	},
	{ keys: [['indicator_id']], references: OF_INDICATOR }
);

export const context = table(
	{
		id: filled(dashedId),
		indicator_id: filled(indicatorId),
		title: filled(words),
		area: filled(words),
		refers_to: filled(words),
		value: filled(decimal),
		unit: filled(unit),
		source: filled(words),
		note: anyText
	},
	{ keys: [['id', 'refers_to']], references: OF_INDICATOR }
);
