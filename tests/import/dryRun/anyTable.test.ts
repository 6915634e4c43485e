import { test } from 'vitest';
import { holdsForAnyTable, takesAnySoundTable } from './anyTable';

test('whatever is broken in a table, nothing escapes, and problems name real cells', () => {
	holdsForAnyTable(300);
}, 120_000);

test('a table that fits is taken', () => {
	takesAnySoundTable(30);
}, 60_000);
