import { expect, test } from 'vitest';
import { storesOnlyKnownFigures } from './dressedTable';

test('of 10,000 dressed tables only their own figures are stored, each at its own measure, series and period', () => {
	expect(storesOnlyKnownFigures(10_000)).toBeGreaterThan(1000);
}, 3_600_000);
