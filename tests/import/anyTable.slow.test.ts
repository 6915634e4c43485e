import { expect, test } from 'vitest';
import { holdsForAnyTable, takesAnySoundTable } from './anyTable';

test('whatever is broken in 10,000 tables, nothing escapes, and problems name real cells', () => {
	expect(() => holdsForAnyTable(10_000)).not.toThrow();
}, 1_800_000);

test('1,000 tables that fit are taken', () => {
	expect(() => takesAnySoundTable(1000)).not.toThrow();
}, 600_000);
