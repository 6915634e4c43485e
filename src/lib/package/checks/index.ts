import type { Fault } from '../faults';
import type { Package } from '../dataPackage';
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
export const faultsOf = ({ tables, boundaries, faults }: Package): Fault[] => [
	...faults,
	...checkKeys(tables),
	...checkReferences(tables),
	...checkReport(tables),
	...checkRules(tables),
	...checkRatings(tables),
	...checkComparators(tables),
	...checkUnits(tables),
	...checkFigures(tables),
	...checkGeographies(tables),
	...checkMap(tables, boundaries)
];
