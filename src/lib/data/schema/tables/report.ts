import { COMMENTARY_KINDS, FREQUENCIES, QUOTED_KINDS, SERIES } from '../../../domain/measure';
import { RATINGS, RULE_KINDS } from '../../../domain/rating';
import { UNIT_KINDS } from '../../../domain/text/unit';
import {
	added,
	anyText,
	dashedId,
	day,
	decimal,
	filled,
	marker,
	oneOf,
	orBlank,
	periodId,
	polarity,
	reference,
	shortText,
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
		id: filled(dashedId),
		number: filled(whole(1)),
		title: filled(words),
		/** The priority that an outcome is of: one level up at most. */
		parent_id: added(orBlank(dashedId, null)),
		owner: added(orBlank(words, null))
	},
	{ keys: [['id'], ['number']], references: { parent_id: { file: 'priorities.csv' } } }
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
		comparator: orBlank(oneOf(['stat_neighbours', 'national']), null),
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
			priority_id: { file: 'priorities.csv' }
		}
	}
);

export const periods = table(
	{
		id: filled(periodId),
		label: filled(words),
		starts_on: filled(day),
		ends_on: filled(day)
	},
	{ keys: [['id']] }
);

export const observations = table(
	{
		indicator_id: filled(dashedId),
		period_id: filled(periodId),
		series: filled(oneOf(SERIES)),
		value: orBlank(decimal, null),
		printed: anyText,
		marker: orBlank(marker, null),
		/** The earlier figure, as it was printed. */
		revised_from: added(orBlank(words, null)),
		revised_on: added(orBlank(day, null)),
		unit_id: orBlank(dashedId, null),
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
		indicator_id: filled(dashedId),
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
		indicator_id: orBlank(dashedId, ''),
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
