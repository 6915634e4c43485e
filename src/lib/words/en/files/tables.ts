import type { TableWords } from '../../../package/tableSchema';

// `npm run data` reads this file without a bundler: it imports types alone.

const INDICATOR = 'The measure, as in indicators.csv';
const PERIOD = 'The period, as in periods.csv';
const AREA = 'The area, as in areas.csv';
const UNIT = 'What it is counted in: a built-in unit or one of units.csv';
const VALUE = 'The number; blank where there is none. Zero is a value';
const PRINTED = "The figure's text exactly as published, with its decimals and sign";
const MARKER =
	'[z] not applicable, [x] not available, [c] suppressed; beside a value [p] provisional, [r] revised';
const POLARITY = 'Which way is better; blank where no judgement is made';
const NORTH = 'Degrees north, WGS 84';
const EAST = 'Degrees east, WGS 84 (west is negative)';
const LOWER = 'The lower end of the published interval';
const UPPER = 'The upper end of the published interval';

/**
 * What each table of a data package and each of its columns is: the one place where it is said.
 * `datapackage.json` of every package takes its columns from here.
 */
export const TABLE_WORDS: Record<string, TableWords> = {
	'priorities.csv': {
		title: 'Priorities',
		description: 'What measures are reported under, in the order shown.',
		columns: {
			id: 'Names the priority; never changed once used',
			number: "The scorecard's own number, such as 1, 1.1 or A2; blank where it has none",
			title: 'As the council writes it',
			parent_id: 'Of an outcome: the priority that it is under; blank for a priority',
			owner: "Who answers for it: a role, never a person's name"
		}
	},
	'families.csv': {
		title: 'Indicators made of parts',
		description: 'Indicators reported in parts; each part is a measure.',
		columns: {
			id: 'The indicator without its part',
			number: "The report's own number",
			reference: "The indicator's reference in its own scheme, if it has one",
			title: 'Definition, in plain words',
			priority_id: 'Priority it is reported under'
		}
	},
	'units.csv': {
		title: 'Units',
		description: 'Units beside the built-in ones, or in their place.',
		columns: {
			id: 'Names the unit',
			title: "As a table's head or a chart says it",
			before: 'What stands before a figure, such as £',
			after:
				'What stands after it; two words with | between where one is called otherwise: day|days',
			per: 'Of how many a rate is: 1000; blank for what is no rate',
			kind: 'What it is: how it is written, compared and bounded follows'
		}
	},
	'comparators.csv': {
		title: 'Comparators',
		description: 'What outturns are held against besides their targets, in the order shown.',
		columns: {
			id: 'Names the comparator; it is the series of its figures. Not actual, target, forecast, prior, earlier, outturn, direction or rating',
			title: 'As it stands within a sentence; a capital is put where a label begins',
			short_title: 'The name in tables and charts',
			kind: 'peers: an average of councils; peer: one council; nation; region; other'
		}
	},
	'ratings.csv': {
		title: 'Ratings',
		description: "The council's own words for its ratings.",
		columns: {
			id: 'Names the rating',
			word: 'As it is shown',
			tone: 'Its shape and colour: bad, middle, good, done or none',
			order: 'The order shown, the worst first',
			attention: 'Whether a measure so rated needs attention'
		}
	},
	'indicators.csv': {
		title: 'Measures',
		description: 'One row per measure: an indicator, or one part of an indicator that has parts.',
		columns: {
			id: 'Never changed once used: others refer to it',
			number: "The report's own number; parts share one",
			part: 'Part of a family; blank for a whole indicator',
			reference: 'Its reference in its own scheme, if it has one',
			title: 'The full definition',
			short_title: 'The name on tiles and charts',
			family_id: 'The family it is a part of; blank for a whole indicator',
			priority_id: 'Priority it is reported under',
			polarity:
				'Which way is better; plan: as near the target as can be; blank where no judgement is made',
			unit: 'What its figures are counted in; a rate is per 1,000',
			unit_id: UNIT,
			decimals: 'Decimals of its own outturns and target, a padding zero left out',
			comparator_id:
				'The comparator that the published rating follows, where the report settles it',
			cumulative: "yes where a period's figure counts from the year's start",
			frequency: 'How often its figures come',
			owner: "Who answers for it: a role, never a person's name",
			next_due: 'The day on which its next figure is due'
		}
	},
	'periods.csv': {
		title: 'Periods',
		description: 'Every stretch of time that a figure is filed under.',
		columns: {
			id: 'Names the period and means nothing: kind and dates say what it is',
			label: 'The name shown',
			kind: 'What it is: a year is the reporting year, years are several, rolling is twelve months that may begin in any month, a snapshot is a day or the days of one count',
			starts_on: 'First day',
			ends_on: 'Last day'
		}
	},
	'observations.csv': {
		title: 'Figures',
		description:
			'One row per figure exactly as published: outturns, targets and comparators. A row without a value says why.',
		columns: {
			indicator_id: INDICATOR,
			period_id: PERIOD,
			series: "What the figure is: actual, target, forecast, or a comparator's id",
			value: VALUE,
			printed: PRINTED,
			marker: MARKER,
			relation:
				'Of a target that is a limit or a range: at-least, more-than, at-most, less-than or range; else blank',
			value_to: 'The upper end of a range, whose lower end is the value; else blank',
			revised_from:
				'Of a revised figure: the text of the figure before, exactly as it was published; blank otherwise',
			revised_on: 'Of a revised figure: the day of the revision; blank otherwise',
			unit: "Only where it differs from the measure's",
			unit_id: "Only where it differs from the measure's",
			refers_to: 'The time the figure truly covers, where the report says so',
			numerator: 'Where the report gives it for this very figure',
			denominator: 'Where the report gives it for this very figure',
			lower: LOWER,
			upper: UPPER,
			note: 'What to know about this figure',
			source: 'Where it is printed'
		}
	},
	'published-statuses.csv': {
		title: 'Published ratings',
		description: 'The arrow and the rating printed for a measure in a period.',
		columns: {
			indicator_id: INDICATOR,
			period_id: PERIOD,
			direction: 'The published arrow: up, down, level',
			rating_id: 'The published rating'
		}
	},
	'published-met.csv': {
		title: 'Published flags',
		description: 'Whether the target or a comparator is met, as it was published.',
		columns: {
			indicator_id: INDICATOR,
			period_id: PERIOD,
			against: "target or a comparator's id",
			met: 'As published: yes, no, na not applicable; a flag left blank has no row'
		}
	},
	'target-notes.csv': {
		title: 'Notes on targets',
		description: 'Why a target is what it is, and its history.',
		columns: {
			indicator_id: INDICATOR,
			period_id: PERIOD,
			set_by: 'Who set it: a body or a role',
			set_on: 'The day on which it was set',
			reason: 'Why'
		}
	},
	'commentary.csv': {
		title: 'Commentary',
		description: 'What the report says about a measure, in plain words.',
		columns: {
			indicator_id: INDICATOR,
			period_id: PERIOD,
			kind: "summary: the monitoring table's; exception: the narrative on a bad rating; action; caveat",
			text: 'What the report says',
			source: 'Where it says so'
		}
	},
	'commentary-figures.csv': {
		title: 'Figures quoted in commentary',
		description: "Figures quoted in the report's words, to be held against its table.",
		columns: {
			indicator_id: INDICATOR,
			quoted: "The figure's text as quoted",
			value: 'The number quoted; a fall or a figure below its comparator is negative',
			series: 'The series it speaks of',
			period_id: PERIOD,
			what: 'The level itself, the change on the period before, or a gap',
			against: "Of a gap: target or the comparator's id; blank otherwise",
			source: 'Where it is quoted'
		}
	},
	'actions.csv': {
		title: 'Actions',
		description: 'What is done about a measure, by whom and until when.',
		columns: {
			indicator_id: INDICATOR,
			period_id: PERIOD,
			text: 'What is done',
			owner: "A role, never a person's name",
			due: 'The day by which it is to be done',
			state: 'How it stands',
			source: 'Where it is written'
		}
	},
	'rating-rules.csv': {
		title: 'Rating rules',
		description: 'The rule in force (indicator_id blank), or one that a measure has for itself.',
		columns: {
			indicator_id: 'Blank: the rule in force; else the measure that has this rule for itself',
			rule: 'target-and-comparator: good both met, bad both missed, middle between; target-with-tolerance: good on target or within the limit of good, middle within that of middle, bad beyond; comparator-only: good met, bad missed, middle one of two; thresholds: good from good_from, middle from middle_from, bad short of it',
			comparator_ids: 'The comparators that it counts, with a space between; blank: the main ones',
			good_within:
				"Per cent of the target's value that good allows short of it; blank is 0; only with target-with-tolerance",
			middle_within:
				"Per cent of the target's value that middle allows short of it; required with target-with-tolerance, else blank",
			good_from:
				"The value from which it is good, in the measure's unit; where lower is better, up to which; required with thresholds, else blank",
			middle_from:
				"The value from which it is middle, in the measure's unit; where lower is better, up to which; required with thresholds, else blank",
			source: 'Where the rule is written'
		}
	},
	'cohorts.csv': {
		title: 'Who is counted',
		description: "Whom a measure's denominators count.",
		columns: {
			indicator_id: INDICATOR,
			one: 'One of them: young person',
			many: 'Several of them: young people'
		}
	},
	'context-series.csv': {
		title: 'Related figures',
		description: 'Figures that are not the measure itself but stand beside it.',
		columns: {
			id: 'Names the series; with refers_to it names the row',
			indicator_id: INDICATOR,
			title: 'What is counted',
			area: 'Where',
			refers_to: 'When',
			value: 'The number',
			unit: 'What it is counted in',
			unit_id: UNIT,
			source: 'Where it is published',
			note: 'What to know about it'
		}
	},
	'geographies.csv': {
		title: 'Kinds of areas',
		description: 'What areas there are, and what they are called.',
		columns: {
			id: "Names the kind; its outlines' object in boundaries.topo.json has this name",
			singular: 'What one is called, within a sentence',
			plural: 'What several are called',
			role: 'area: the smallest that is mapped; group: made of areas; whole: the whole place; nation',
			vintage: 'Of what year the boundaries are',
			note: 'What to know about them',
			everyday: 'What they are called where space is short',
			population_year: 'Of what year populations are',
			population_source: 'Where populations come from'
		}
	},
	'areas.csv': {
		title: 'Areas',
		description: 'Every area of which something is published or drawn.',
		columns: {
			code: 'Its official code',
			geography_id: 'What the area is, as in geographies.csv',
			name: 'Its official name',
			local_name: 'What the council calls it, where it does',
			latitude: NORTH,
			longitude: EAST,
			population: 'People who live there',
			name_match: 'How sure it is that the local name means this area: exact or inferred',
			name_match_confidence: 'How sure, from 0 to 1'
		}
	},
	'memberships.csv': {
		title: 'Groups of areas',
		description: 'Which groups an area belongs to: any number.',
		columns: { area_code: AREA, group_code: 'A group that it belongs to, as in areas.csv' }
	},
	'area-measures.csv': {
		title: 'Area measures',
		description: 'What is published for areas and can be mapped.',
		columns: {
			id: 'Names the measure',
			title: 'The name shown',
			short_title:
				'What sentences and heads of columns call it, such as "Child poverty"; blank: its title',
			unit: 'What it is counted in',
			unit_id: UNIT,
			polarity: POLARITY,
			ranked_among:
				'Of a rank in which 1 is the most deprived area of the nation: how many areas it counts among; blank otherwise',
			indicator_id: 'The measure it breaks down, if any',
			description: 'What is counted, and what to know',
			source: 'Where it is published'
		}
	},
	'area-values.csv': {
		title: 'Area values',
		description: 'Figures for areas. An area of which nothing is published has no row.',
		columns: {
			measure_id: 'The measure, as in area-measures.csv',
			period_id: PERIOD,
			area_code: AREA,
			value: VALUE,
			printed: PRINTED,
			marker: 'As in observations.csv',
			lower: LOWER,
			upper: UPPER
		}
	},
	'places.csv': {
		title: 'Places',
		description: 'Named places, for search.',
		columns: {
			name: 'The place',
			kind: 'Village, suburban area and so on',
			latitude: NORTH,
			longitude: EAST,
			area_code: 'The area it stands in'
		}
	},
	'postcodes.csv': {
		title: 'Postcodes',
		description: 'Postcodes and the areas they fall in.',
		columns: {
			postcode: 'With its space',
			area_code: 'The area it falls in',
			latitude: NORTH,
			longitude: EAST,
			metres_to_edge: "Distance to that area's edge",
			neighbour_code: 'Within 50 metres of the edge: the area across it; blank where there is none'
		}
	}
};
