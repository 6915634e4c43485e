import type { Role } from '../guess';
import { readPeriod } from './period';

/** What headers are called, the more particular before the more general. */
const NAMES: [Role, RegExp][] = [
	['target_met', /^(?:on target|target[_ ]met|met target)\b/],
	[
		'stat_neighbours_met',
		/(?:\bmet (?:sn|stat)|(?:neighbour|neigh|sn)\S*.*\bmet\b|stat_neighbours_met)/
	],
	['national_met', /(?:\bmet (?:nat|eng)|(?:national|england)\b.*\bmet\b|national_met)/],
	['rag', /\brag\b|^(?:rating|status)$/],
	['direction', /^(?:dot\b|direction)/],
	['polarity', /good (?:perf|is)|polarity/],
	['number', /^(?:no|number|num|#)$/],
	['numerator', /^(?:numerator|num\.)/],
	['denominator', /^(?:denominator|denom|cohort)/],
	['revised_from', /^revised[_ ]from\b/],
	['revised_on', /^revised[_ ]on\b/],
	['refers_to', /^refers[_ ]to|^covers$/],
	['unit', /^units?(?:[\s_]id)?$/],
	['source', /^source/],
	['note', /^(?:note|footnote)/],
	['exception', /exception|narrative/],
	['action', /^actions?\b/],
	['caveat', /^caveats?\b/],
	['summary', /comment/],
	['target', /\btarget\b/],
	['stat_neighbours', /stat\S*\s*neigh|stat_neighbours|^sn\b|similar councils/],
	['south_yorkshire', /south[_ ]yorkshire/],
	['region', /\bregion|yorkshire/],
	['national', /\bnational\b|\bengland\b/],
	['area', /\bl?soa\b|^area(?:[_ ](?:code|name))?$|^(?:neighbourhood|ward)\b|super output/],
	['area_measure', /^measure[_ ]?(?:id)?$/],
	['reference', /^(?:ref|reference|indicator|pi|ni)\b|indicator_id/],
	['title', /definition|title|description|^name$/],
	['period', /^(?:period|year|quarter|period_id|month)$/],
	['series', /^series$/],
	['actual', /\bperf|outturn|\bactual\b|\bresult\b/],
	['value', /^(?:value|figure|printed|data)$/]
];

/** A header with its case, line breaks and full stops taken off. */
export const plainHeader = (header: string): string =>
	header
		.toLowerCase()
		.replace(/[\s.]+/g, ' ')
		.trim();

/** What a column is taken for by its header; `undefined` where that says nothing known. */
export function roleOf(header: string): Role | undefined {
	const plain = plainHeader(header);
	if (plain === '') return undefined;
	const named = NAMES.find(([, pattern]) => pattern.test(plain))?.[0];
	return named ?? (readPeriod(plain) ? 'actual' : undefined);
}
