import { ConversionError, type ConversionProblem } from './conversion/conversionError';
import { DatabaseError } from './database';

/** Why the store cannot be opened, read or written. */
export type StoreFault =
	| { kind: 'missing' | 'newer' | 'blocked' }
	/** `error`: the name of the browser's own, '' where it gave none. */
	| { kind: 'denied'; error: string }
	| { kind: 'no-room' }
	/** A dataset of an earlier build could not be converted: all is as it was stored. */
	| { kind: 'unconverted'; problem: ConversionProblem }
	| { kind: 'failed'; error: string };

/** What an error of the store means. */
export function storeFaultOf(error: unknown): StoreFault {
	if (error instanceof ConversionError) return { kind: 'unconverted', problem: error.problem };
	if (error instanceof DatabaseError) {
		const { kind, detail } = error;
		if (kind !== 'denied') return { kind };
		return /quota/i.test(detail) ? { kind: 'no-room' } : { kind, error: detail };
	}
	const name = error instanceof Error ? error.name : '';
	return /quota/i.test(`${name} ${String(error)}`)
		? { kind: 'no-room' }
		: { kind: 'failed', error: name };
}
