import { unitsOf, type Unit, type UnitKind } from '../../domain/text/unit';
import type { Range } from '../faults';
import type { Tables } from '../dataPackage';

/** The units of a package, and which of them are its own. */
export interface Units {
	of(id: string | null | undefined): Unit | undefined;
	isOwn(unit: Unit): boolean;
}

export function unitsIn(tables: Tables): Units {
	const own = tables['units.csv'].records;
	const units = unitsOf(own);
	const ids = new Set(own.map(({ id }) => id));
	return { of: (id) => units.get(id ?? ''), isOwn: ({ id }) => ids.has(id) };
}

const WITHIN: Record<Range, (value: number) => boolean> = {
	share: (value) => value >= 0 && value <= 100,
	count: (value) => value >= 0 && Number.isInteger(value),
	rank: (value) => value >= 1 && Number.isInteger(value),
	'from-0': (value) => value >= 0,
	any: () => true
};

const OF_KIND: Record<UnitKind, Range> = {
	share: 'share',
	count: 'count',
	money: 'any',
	duration: 'from-0',
	rate: 'from-0',
	ratio: 'from-0',
	score: 'any',
	rank: 'rank'
};

/** The range of what is no figure itself: an average, a limit or an end of an interval need not be whole. */
export const averagedRange = (range: Range): Range => (range === 'count' ? 'from-0' : range);

/** A package's own share may pass 100, as of a budget spent; what it counts itself may be no whole number. */
export function rangeOf(unit: Unit | undefined, { isOwn }: Units): Range {
	const range = unit ? OF_KIND[unit.kind] : 'any';
	if (!unit || !isOwn(unit)) return range;
	return range === 'share' ? 'any' : range === 'count' ? 'from-0' : range;
}

/** Whether a number can be in a range. */
export const isWithin = (value: number, range: Range): boolean => WITHIN[range](value);
