import { expect, it } from 'vitest';
import { ConversionError } from '$lib/data/conversion/conversionError';
import { DatabaseError } from '$lib/data/database';
import { storeFaultOf } from '$lib/data/storeFault';

const PROBLEM = { id: 'a', title: 'A', part: undefined, field: 'title', said: 'Expected string' };

it.each([
	[new DatabaseError('missing'), { kind: 'missing' }],
	[new DatabaseError('denied', 'SecurityError'), { kind: 'denied', error: 'SecurityError' }],
	[new DatabaseError('denied', 'QuotaExceededError'), { kind: 'no-room' }],
	[new ConversionError(PROBLEM), { kind: 'unconverted', problem: PROBLEM }],
	[new DatabaseError('newer'), { kind: 'newer' }],
	[new DatabaseError('blocked'), { kind: 'blocked' }],
	[new DOMException('', 'QuotaExceededError'), { kind: 'no-room' }],
	[new DOMException('', 'AbortError'), { kind: 'failed', error: 'AbortError' }],
	['no error at all', { kind: 'failed', error: '' }]
])('what %s means of a store', (error, fault) => {
	expect(storeFaultOf(error)).toEqual(fault);
});
