import { expect, test } from 'vitest';
import { storesOnlyKnownFigures } from './dressedTable';

test('however a table is dressed, only its own figures are stored, each at its own measure, series and period', () => {
	expect(storesOnlyKnownFigures(200)).toBeGreaterThan(20);
}, 120_000);
