import { readPackage } from '../../data/build/readPackage';
import type { Base } from '../../src/lib/import/dryRun/evaluateRows';
import { packageParts } from '../../src/lib/package/parts';
import { EXAMPLE } from '../tools/example';

/** The shipped dataset, whole, made from the package's own files. */
export function shippedBase(): Base {
	const { tables, boundaries, publication } = readPackage(EXAMPLE);
	if (!boundaries || !publication) throw new Error('The package in data/ has faults.');
	return { ...packageParts(tables, boundaries), publication };
}
