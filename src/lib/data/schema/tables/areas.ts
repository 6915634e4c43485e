import { AREA_KINDS } from '../../../domain/area';
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
		unit_id: filled(dashedId),
		polarity: orBlank(areaPolarity, null),
		/** Only of a rank among England's areas. */
		ranked_among: added(orBlank(whole(1), null)),
		indicator_id: orBlank(dashedId, ''),
		description: filled(words),
		source: filled(words)
	},
	{ keys: [['id']], references: { indicator_id: { file: 'indicators.csv' } } }
);

export const areas = table(
	{
		code: filled(areaCode),
		kind: filled(oneOf(AREA_KINDS)),
		name: filled(words),
		local_name: anyText,
		neighbourhood: anyText,
		ward_code: orBlank(areaCode, ''),
		ward_name: anyText,
		latitude: orBlank(latitude, null),
		longitude: orBlank(longitude, null),
		population: orBlank(whole(0), null),
		name_match: orBlank(oneOf(['exact', 'inferred']), ''),
		name_match_confidence: orBlank(within(0, 1), null)
	},
	{ keys: [['code']], references: { ward_code: { file: 'areas.csv', kind: 'ward' } } }
);

export const areaValues = table(
	{
		measure_id: filled(dashedId),
		period_id: filled(periodId),
		area_code: filled(areaCode),
		value: orBlank(decimal, null),
		printed: anyText,
		marker: orBlank(marker, null)
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
		references: { area_code: { file: 'areas.csv', kind: 'soa' } }
	}
);

export const postcodes = table(
	{
		postcode: filled(postcode),
		area_code: filled(areaCode),
		latitude: filled(latitude),
		longitude: filled(longitude),
		metres_to_soa_edge: filled(whole(0)),
		neighbour_code: orBlank(areaCode, '')
	},
	{
		keys: [['postcode']],
		references: {
			area_code: { file: 'areas.csv', kind: 'soa' },
			neighbour_code: { file: 'areas.csv', kind: 'soa' }
		}
	}
);
