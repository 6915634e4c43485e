import type { Fault, Wanted } from '../faults';
import type { Package } from '../dataPackage';
import { checkAreaMeasures } from './areaMeasures';
import { checkComparators } from './comparators';
import { checkFigures } from './figures';
import { checkGeographies } from './geographies';
import { checkKeys } from './keys';
import { checkMap } from './map';
import { checkRatings } from './ratings';
import { checkReferences } from './references';
import { checkReport } from './report';
import { checkRules } from './rules';
import { checkUnits } from './units';

/** Everything wrong in a package: in its files by themselves, and in what they say together. */
export function faultsOf({ faults, ...read }: Package): Fault[] {
	const together = togetherFaults(read);
	const named = new Set(together.filter(({ wanted }) => NAMED.includes(wanted.kind)).map(cellOf));
	return [
		...faults.filter((one) => one.wanted.kind !== 'form' || !named.has(cellOf(one))),
		...together
	];
}

/** A name that nobody has is told by those that there are, and its letters are not told besides. */
const NAMED: Wanted['kind'][] = ['named-row', 'area-of-role', 'unit', 'rating'];

const cellOf = ({ file, row, column }: Fault): string => [file, row, column].join('|');

const togetherFaults = ({
	tables,
	boundaries
}: Pick<Package, 'tables' | 'boundaries'>): Fault[] => [
	...checkKeys(tables),
	...checkReferences(tables),
	...checkReport(tables),
	...checkRules(tables),
	...checkRatings(tables),
	...checkComparators(tables),
	...checkUnits(tables),
	...checkFigures(tables),
	...checkGeographies(tables),
	...checkAreaMeasures(tables),
	...checkMap(tables, boundaries)
];
