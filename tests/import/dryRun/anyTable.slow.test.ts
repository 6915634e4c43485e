import { test } from 'vitest';
import { holdsForAnyTable, takesAnySoundTable } from './anyTable';

test('whatever is broken in 10,000 tables, nothing escapes, and problems name real cells', () => {
	holdsForAnyTable(10_000);
}, 1_800_000);

test('1,000 tables that fit are taken', () => {
	takesAnySoundTable(1000);
}, 600_000);
