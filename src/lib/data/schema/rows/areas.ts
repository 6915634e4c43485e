import * as v from 'valibot';
import { AREA_KINDS } from '../../../domain/area';
import {
	anyText,
	areaCode,
	dashedId,
	decimal,
	filled,
	indicatorId,
	marker,
	matching,
	oneOf,
	orBlank,
	periodId,
	polarity,
	unit,
	whole,
	within,
	words
} from '../cells';

const latitude = within(49, 61);
const longitude = within(-9, 2);

export const areaMeasure = v.object({
	id: filled(dashedId),
	title: filled(words),
	unit: filled(unit),
	polarity: orBlank(polarity, null),
	ranked_among: orBlank(whole(1), null),
	indicator_id: orBlank(indicatorId, ''),
	description: filled(words),
	source: filled(words)
});

export const area = v.object({
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
});

export const areaValue = v.object({
	measure_id: filled(dashedId),
	period_id: filled(periodId),
	area_code: filled(areaCode),
	value: orBlank(decimal, null),
	printed: anyText,
	marker: orBlank(marker, null)
});

export const place = v.object({
	name: filled(words),
	kind: filled(words),
	latitude: filled(latitude),
	longitude: filled(longitude),
	area_code: filled(areaCode)
});

export const postcode = v.object({
	postcode: filled(matching(/^[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}$/, 'a postcode such as S60 1AA')),
	area_code: filled(areaCode),
	latitude: filled(latitude),
	longitude: filled(longitude),
	metres_to_soa_edge: filled(whole(0)),
	neighbour_code: orBlank(areaCode, '')
});
