import type { Fault } from '../../src/lib/package/faults';
import { faultReport } from '../../src/lib/words/en/packageFaults';

/** The package is not as it must be; `faults` says where, the message says it in words. */
export class PackageFaults extends Error {
	override name = 'PackageFaults';
	constructor(readonly faults: Fault[]) {
		super(faultReport(faults));
	}
}
