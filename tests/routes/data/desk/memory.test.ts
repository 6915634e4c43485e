import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMemory } from '../../../../src/routes/data/desk/memory';

describe('what columns were taken for', () => {
	test('is read back as it was kept', () => {
		const memory = { 'll/12 outturn': { role: 'actual' as const, measureId: '' } };
		expect(parseMemory(JSON.stringify(memory))).toEqual(memory);
	});

	test('leaves out what is no role, no measure or no header', () => {
		const kept = `{"a":{"role":"a boss!","measureId":""},"b":{"role":"actual"},"c":null,"__proto__":{"role":"actual","measureId":""},"d":{"role":"rag","measureId":""}}`;
		expect(parseMemory(kept)).toEqual({ d: { role: 'rag', measureId: '' } });
	});

	test('keeps the id of a comparator, which only a dataset can tell from no role', () => {
		const memory = { sn: { role: 'stat_neighbours', measureId: '' } };
		expect(parseMemory(JSON.stringify(memory))).toEqual(memory);
	});

	test('is nothing where the text is none of it, whatever it is', () => {
		expect(parseMemory(null)).toEqual({});
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				for (const { role, measureId } of Object.values(parseMemory(text)))
					expect([typeof role, typeof measureId]).toEqual(['string', 'string']);
			})
		);
	});
});
