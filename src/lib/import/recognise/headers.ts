import { metRole, type OwnRole, type Role } from '../guess';
import type { Period } from '../../domain/period';
import { comparatorNamed, type Named } from './comparators';
import { readPeriod } from './period';

/**
 * An end of an interval as national tables head it: "Lower", "Lower CI 95.0 limit", "LCI". A "Lower tier
 * authority" is none.
 */
const interval = (end: string, letter: string) =>
	new RegExp(
		`^(?:95 ?%? )?${end}(?:[ _](?:\\d+ ?%? )?(?:ci|cl|confidence|limit|bound|interval)\\b.*)?$|^${letter}c[il]$`
	);

/** What headers are called, the more particular before the more general. */
const BEFORE: [OwnRole, RegExp][] = [
	['target_met', /^(?:on target|target[_ ]met|met target)\b/],
	['rag', /\bb?rag\b|^(?:rating|status|rating[_ ]id)$/],
	['direction', /^(?:dot\b|direction)/],
	['polarity', /good (?:perf|is)|polarity/],
	['priority', /^(?:corporate |strategic )?(?:priority|outcome|theme|aim|objective)$/],
	['number', /^(?:no|number|num|#)$/],
	['numerator', /^(?:numerator|num\.)/],
	['denominator', /^(?:denominator|denom|cohort)/],
	['lower', interval('lower', 'l')],
	['upper', interval('upper', 'u')],
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
	['target', /\btarget\b/]
];

/** A comparator's name goes before these, which are the more general. */
const AFTER: [OwnRole, RegExp][] = [
	['area', /\bl?soa\b|^area(?:[_ ](?:code|name))?$|^(?:neighbourhood|ward)\b|super output/],
	['area_measure', /^measure[_ ]?(?:id)?$/],
	['reference', /^(?:ref|reference|indicator|pi|ni)\b|indicator_id/],
	['title', /definition|title|description|^name$/],
	['period', /^(?:period|year|quarter|period_id|month)$/],
	['series', /^series$/],
	['forecast', /\bforecast|\bprojected\b/],
	['actual', /\bperf|outturn|\bactual\b|\bresult\b/],
	['value', /^(?:value|figure|printed|data)$/]
];

/** A header with its case, line breaks and full stops taken off. */
export const plainHeader = (header: string): string =>
	header
		.toLowerCase()
		.replace(/[\s.]+/g, ' ')
		.trim();

/** What a dataset's headers may name. */
export interface Names {
	comparators: readonly Named[];
	periods: readonly Period[];
}

/** What a column is taken for by its header; `undefined` where that says nothing known. */
export function roleOf(header: string, { comparators, periods }: Names): Role | undefined {
	const plain = plainHeader(header);
	if (plain === '') return undefined;
	const comparator = comparatorNamed(plain, comparators);
	const first = ownRole(plain, BEFORE);
	if (comparator && /(?:\b|_)met\b/.test(plain)) return metRole(comparator.id);
	const named = first ?? comparator?.id ?? ownRole(plain, AFTER);
	return named ?? (readPeriod(plain, periods) ? 'actual' : undefined);
}

const ownRole = (plain: string, names: [OwnRole, RegExp][]): OwnRole | undefined =>
	names.find(([, pattern]) => pattern.test(plain))?.[0];
