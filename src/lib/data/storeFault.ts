import { DatabaseError } from './database';

/** Why the store cannot be opened, read or written. */
export type StoreFault =
	| { kind: 'missing' | 'newer' | 'blocked' }
	/** `error`: the name of the browser's own, '' where it gave none. */
	| { kind: 'denied'; error: string }
	| { kind: 'no-room' }
	| { kind: 'failed'; error: string };

/** What an error of the store means. */
export function storeFaultOf(error: unknown): StoreFault {
	if (error instanceof DatabaseError) {
		const { kind, detail } = error;
		return kind === 'denied' ? { kind, error: detail } : { kind };
	}
	const name = error instanceof Error ? error.name : '';
	return /quota/i.test(`${name} ${String(error)}`)
		? { kind: 'no-room' }
		: { kind: 'failed', error: name };
}
