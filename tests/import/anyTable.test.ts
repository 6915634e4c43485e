import { expect, test } from 'vitest';
import { holdsForAnyTable, takesAnySoundTable } from './anyTable';

test('whatever is broken in a table, nothing escapes, and problems name real cells', () => {
	expect(() => holdsForAnyTable(300)).not.toThrow();
}, 120_000);

test('a table that fits is taken', () => {
	expect(() => takesAnySoundTable(30)).not.toThrow();
}, 60_000);
