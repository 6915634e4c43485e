import { OWN_SERIES } from '../../domain/measure';
import { RESERVED_IDS } from '../../domain/measure/comparator';
import { ASKS_COMPARATORS } from '../../domain/rating';
import { faultsAt, type Fault } from '../faults';
import type { Tables } from '../dataPackage';
import { isUnread, type Row } from '../readTable';

/** Whether each comparator can be told from other series and is used, and what is held against one says so. */
export function checkComparators(tables: Tables): Fault[] {
	const series = new Set(tables['observations.csv'].raw.map(({ cells }) => cells.series));
	const known = new Set([
		...OWN_SERIES,
		...tables['comparators.csv'].raw.map(({ cells }) => cells.id)
	]);
	// A slip in a series, or a row or file that could not be read, is not told twice.
	const areKnown =
		!isUnread(tables['observations.csv']) &&
		[...series].every((one) => known.has(one)) &&
		tables['observations.csv'].faults.every(({ wanted }) => wanted.kind !== 'cells');
	return [
		...tables['comparators.csv'].rows.flatMap((row) => [
			...checkId(row),
			...(areKnown ? checkUse(row, series) : [])
		]),
		...tables['commentary-figures.csv'].rows.flatMap(checkQuoted),
		...tables['rating-rules.csv'].rows.flatMap(checkCounted)
	];
}

function checkId({ row, id }: Row<'comparators.csv'>): Fault[] {
	if (!RESERVED_IDS.includes(id)) return [];
	return [faultsAt('comparators.csv', row)('id', id, { kind: 'own-word', words: RESERVED_IDS })];
}

function checkUse({ row, id }: Row<'comparators.csv'>, series: Set<string | undefined>): Fault[] {
	if (series.has(id)) return [];
	return [faultsAt('comparators.csv', row)('id', id, { kind: 'used-comparator' })];
}

/** A gap is to something, and nothing else is. */
function checkQuoted({ row, what, against, series }: Row<'commentary-figures.csv'>): Fault[] {
	const fault = faultsAt('commentary-figures.csv', row);
	if (what !== 'gap')
		return against === '' ? [] : [fault('against', against, { kind: 'no-gap-no-against' })];
	if (against === '') return [fault('against', '', { kind: 'gap-against' })];
	return against === series ? [fault('against', against, { kind: 'other-than-series' })] : [];
}

/** Only a rule that asks comparators counts some, each once. */
function checkCounted({ row, rule, comparatorIds }: Row<'rating-rules.csv'>): Fault[] {
	if (!comparatorIds) return [];
	const fault = faultsAt('rating-rules.csv', row);
	const value = comparatorIds.join(' ');
	if (!ASKS_COMPARATORS[rule])
		return [fault('comparator_ids', value, { kind: 'no-comparators', rule })];
	return new Set(comparatorIds).size === comparatorIds.length
		? []
		: [fault('comparator_ids', value, { kind: 'each-once' })];
}
