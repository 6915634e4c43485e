import { COMMENTARY_KINDS, QUOTED_KINDS, SERIES } from '../../../domain/measure';
import { PERIOD_KINDS } from '../../../domain/period';
import { RATINGS, RULE_KINDS } from '../../../domain/rating';
import {
	added,
	anyText,
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
	shortText,
	unit,
	whole,
	within,
	words
} from './cells';
import { table, type ColumnReference } from './table';

const flag = oneOf(['yes', 'no', 'na']);

const INDICATOR: ColumnReference = { file: 'indicators.csv' };
const OF_INDICATOR = { indicator_id: INDICATOR };
const OF_PERIOD = { ...OF_INDICATOR, period_id: { file: 'periods.csv' } } as const;

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
		comparator: orBlank(oneOf(['stat_neighbours', 'national']), null)
	},
	{
		keys: [['id'], ['reference'], ['number', 'part']],
		references: {
			family_id: { file: 'families.csv' },
			priority_id: { file: 'priorities.csv' }
		}
	}
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
		series: filled(oneOf(SERIES)),
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
	{ keys: [['indicator_id', 'period_id', 'series']], references: OF_PERIOD }
);

export const statuses = table(
	{
		indicator_id: filled(indicatorId),
		period_id: filled(periodId),
		direction: orBlank(oneOf(['improved', 'declined', 'unchanged']), null),
		target_met: orBlank(flag, null),
		stat_neighbours_met: orBlank(flag, null),
		national_met: orBlank(flag, null),
		rag: orBlank(oneOf(RATINGS), null)
	},
	{ keys: [['indicator_id', 'period_id']], references: OF_PERIOD }
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
		series: filled(oneOf(SERIES)),
		period_id: filled(periodId),
		what: filled(oneOf(QUOTED_KINDS)),
		source: filled(words)
	},
	{ references: OF_PERIOD }
);

/** The rule in force, where `indicator_id` is blank; else that of one measure. */
export const ratingRules = table(
	{
		indicator_id: orBlank(indicatorId, ''),
		rule: filled(oneOf(RULE_KINDS)),
		green_within: orBlank(within(0, 100), null),
		amber_within: orBlank(within(0, 100), null),
		source: filled(words)
	},
	{ keys: [['indicator_id']], references: OF_INDICATOR }
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
