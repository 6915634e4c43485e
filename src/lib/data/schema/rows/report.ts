import * as v from 'valibot';
import { COMMENTARY_KINDS, QUOTED_KINDS, SERIES } from '../../../domain/measure';
import { RATINGS, RULE_KINDS } from '../../../domain/rating';
import {
	anyText,
	dashedId,
	day,
	decimal,
	familyId,
	filled,
	indicatorId,
	marker,
	matching,
	oneOf,
	orBlank,
	periodId,
	polarity,
	priorityId,
	unit,
	whole,
	within,
	words
} from '../cells';

const flag = oneOf(['yes', 'no', 'na']);

export const priority = v.object({
	id: filled(priorityId),
	number: filled(whole(1)),
	title: filled(words)
});

export const family = v.object({
	id: filled(familyId),
	number: filled(whole(1)),
	reference: filled(matching(/^NI \d+$/, 'a reference such as NI 53')),
	title: filled(words),
	priority_id: filled(priorityId)
});

export const indicator = v.object({
	id: filled(indicatorId),
	number: filled(whole(1)),
	part: orBlank(matching(/^([a-z]|ks[1-5])$/, 'a part such as a or ks2'), ''),
	reference: filled(
		matching(/^NI \d+([a-z]| KS[1-5])?$/, 'a reference such as NI 116, NI 53a or NI 102 KS2')
	),
	title: filled(words),
	short_title: filled(matching(/^(?=.*\S).{1,40}$/, 'a title of at most 40 characters')),
	family_id: orBlank(familyId, ''),
	priority_id: filled(priorityId),
	polarity: orBlank(polarity, null),
	unit: filled(unit),
	decimals: filled(whole(0, 6)),
	comparator: orBlank(oneOf(['stat_neighbours', 'national']), null)
});

export const period = v.object({
	id: filled(periodId),
	label: filled(words),
	starts_on: filled(day),
	ends_on: filled(day)
});

export const observation = v.object({
	indicator_id: filled(indicatorId),
	period_id: filled(periodId),
	series: filled(oneOf(SERIES)),
	value: orBlank(decimal, null),
	printed: anyText,
	marker: orBlank(marker, null),
	unit: orBlank(unit, null),
	refers_to: anyText,
	numerator: orBlank(whole(0), null),
	denominator: orBlank(whole(1), null),
	note: anyText,
	source: filled(words)
});

export const status = v.object({
	indicator_id: filled(indicatorId),
	period_id: filled(periodId),
	direction: orBlank(oneOf(['improved', 'declined', 'unchanged']), null),
	target_met: orBlank(flag, null),
	stat_neighbours_met: orBlank(flag, null),
	national_met: orBlank(flag, null),
	rag: orBlank(oneOf(RATINGS), null)
});

export const commentary = v.object({
	indicator_id: filled(indicatorId),
	period_id: filled(periodId),
	kind: filled(oneOf(COMMENTARY_KINDS)),
	text: filled(words),
	source: filled(words)
});

export const commentaryFigure = v.object({
	indicator_id: filled(indicatorId),
	quoted: filled(words),
	value: filled(decimal),
	series: filled(oneOf(SERIES)),
	period_id: filled(periodId),
	what: filled(oneOf(QUOTED_KINDS)),
	source: filled(words)
});

export const context = v.object({
	id: filled(dashedId),
	indicator_id: filled(indicatorId),
	title: filled(words),
	area: filled(words),
	refers_to: filled(words),
	value: filled(decimal),
	unit: filled(unit),
	source: filled(words),
	note: anyText
});

/** The rule in force, where `indicator_id` is blank; else that of one measure. */
export const ratingRule = v.object({
	indicator_id: orBlank(indicatorId, ''),
	rule: filled(oneOf(RULE_KINDS)),
	green_within: orBlank(within(0, 100), null),
	amber_within: orBlank(within(0, 100), null),
	source: filled(words)
});

/** Whom the denominators of a measure count. */
export const cohort = v.object({
	indicator_id: filled(indicatorId),
	one: filled(words),
	many: filled(words)
});
