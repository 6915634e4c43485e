import { GEOGRAPHY_ROLES } from '../../../domain/area';
import {
	added,
	anyText,
	areaCode,
	areaPolarity,
	dashedId,
	decimal,
	filled,
	marker,
	oneOf,
	orBlank,
	periodId,
	postcode,
	shortText,
	whole,
	within,
	words
} from './cells';
import { table } from './table';

const latitude = within(49, 61);
const longitude = within(-9, 2);

export const areaMeasures = table(
	{
		id: filled(dashedId),
		title: filled(words),
		/** What sentences and heads of columns call it. */
		short_title: added(orBlank(shortText(40), null)),
		unit_id: filled(dashedId),
		polarity: orBlank(areaPolarity, null),
		/** Only of a rank among the nation's areas. */
		ranked_among: added(orBlank(whole(1), null)),
		indicator_id: orBlank(dashedId, ''),
		description: filled(words),
		source: filled(words)
	},
	{ keys: [['id']], references: { indicator_id: { file: 'indicators.csv' } } }
);

/** The kinds of areas, and what they are called. */
export const geographies = table(
	{
		id: filled(dashedId),
		singular: filled(shortText(60)),
		plural: filled(shortText(60)),
		role: filled(oneOf(GEOGRAPHY_ROLES)),
		vintage: anyText,
		note: anyText,
		everyday: added(orBlank(shortText(40), null)),
		population_year: added(orBlank(shortText(20), null)),
		population_source: added(orBlank(shortText(60), null))
	},
	{ keys: [['id']] }
);

export const areas = table(
	{
		code: filled(areaCode),
		geography_id: filled(dashedId),
		name: filled(words),
		local_name: anyText,
		/** Held against the shapes' own bounds by the checks. */
		latitude: orBlank(decimal, null),
		longitude: orBlank(decimal, null),
		population: orBlank(whole(0), null),
		name_match: orBlank(oneOf(['exact', 'inferred']), ''),
		name_match_confidence: orBlank(within(0, 1), null)
	},
	{ keys: [['code']], references: { geography_id: { file: 'geographies.csv' } } }
);

/** Which groups an area belongs to: any number. */
export const memberships = table(
	{
		area_code: filled(areaCode),
		group_code: filled(areaCode)
	},
	{
		keys: [['area_code', 'group_code']],
		references: {
			area_code: { file: 'areas.csv', role: 'area' },
			group_code: { file: 'areas.csv', role: 'group' }
		}
	}
);

export const areaValues = table(
	{
		measure_id: filled(dashedId),
		period_id: filled(periodId),
		area_code: filled(areaCode),
		value: orBlank(decimal, null),
		printed: anyText,
		marker: orBlank(marker, null),
		/** A published interval: both ends or neither. */
		lower: added(orBlank(decimal, null)),
		upper: added(orBlank(decimal, null))
	},
	{
		keys: [['measure_id', 'period_id', 'area_code']],
		references: {
			measure_id: { file: 'area-measures.csv' },
			period_id: { file: 'periods.csv' },
			area_code: { file: 'areas.csv' }
		}
	}
);

export const places = table(
	{
		name: filled(words),
		kind: filled(words),
		latitude: filled(latitude),
		longitude: filled(longitude),
		area_code: filled(areaCode)
	},
	{
		keys: [['name', 'area_code']],
		references: { area_code: { file: 'areas.csv', role: 'area' } }
	}
);

export const postcodes = table(
	{
		postcode: filled(postcode),
		area_code: filled(areaCode),
		latitude: filled(latitude),
		longitude: filled(longitude),
		metres_to_edge: filled(whole(0)),
		neighbour_code: orBlank(areaCode, '')
	},
	{
		keys: [['postcode']],
		references: {
			area_code: { file: 'areas.csv', role: 'area' },
			neighbour_code: { file: 'areas.csv', role: 'area' }
		}
	}
);
