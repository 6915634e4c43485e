import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_AREAS } from '../../src/lib/data/schema/parts';
import { faultsOf } from '../../src/lib/package/checks';
import { packageParts } from '../../src/lib/package/parts';
import { rawTables } from '../../src/lib/package/rawTables';
import { tablesOf } from '../../src/lib/package/dataPackage';
import { shippedBase } from './shippedBase';

const { publication, ...parts } = shippedBase();

const remade = (one: typeof parts) =>
	packageParts(tablesOf(rawTables(one)), one.boundaries, one.areas);

describe('parts made into tables and made again', () => {
	test('are the shipped ones, to the letter', () => {
		expect(JSON.stringify(remade(parts))).toBe(JSON.stringify(parts));
		expect(publication.title).not.toBe('');
	});

	test('keep a rule in force that no measure follows', () => {
		const inForce = { own: false, comparatorIds: null, source: 'Framework, page 4' };
		const rule = { ...inForce, rule: { kind: 'comparator-only' as const } };
		const measures = parts.core.measures.map((measure) => ({
			...measure,
			ratedBy: measure.ratedBy && { ...measure.ratedBy, own: true }
		}));
		for (const core of [
			{ ...parts.core, measures, rule },
			{ ...parts.core, measures: [], rule }
		]) {
			const { 'rating-rules.csv': rules } = tablesOf(rawTables({ core }));
			expect(rules.records[0]).toMatchObject({ indicatorId: '', rule: 'comparator-only' });
			expect(remade({ ...parts, core }).core.rule).toEqual(rule);
		}
	});

	test('keep why an area has no figure, and which one is provisional or revised', () => {
		const areas = structuredClone(parts.areas ?? NO_AREAS);
		const [values] = areas.values;
		if (!values) throw new Error('The package has no values of areas.');
		const markers = areas.areas.map(
			(_, i) => (['c', 'z', 'x', 'p', 'r', null] as const)[i % 6] ?? null
		);
		const isMissing = markers.map((one) => one !== 'p' && one !== 'r');
		Object.assign(values, {
			values: isMissing.map((missing) => (missing ? null : 4.5)),
			printed: isMissing.map((missing) => (missing ? '' : '4.5%')),
			markers
		});
		const marked = { ...parts, areas };
		const tables = tablesOf(rawTables(marked));
		expect(faultsOf({ tables, boundaries: parts.boundaries, publication, faults: [] })).toEqual([]);
		expect(remade(marked)).toEqual(marked);
	});

	const words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => /\S/.test(text));
	const day = fc
		.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const figure = fc
		.tuple(fc.integer({ min: 0, max: 1000 }), fc.constantFrom('p', 'r', null), words, day)
		.map(([tenths, marker, revisedFrom, revisedOn]) => ({
			value: tenths / 10,
			printed: `${(tenths / 10).toFixed(1)}%`,
			marker,
			...(marker === 'r' && { revisedFrom, revisedOn })
		}));
	const changes = fc.array(fc.record({ at: fc.nat(49), figure, note: fc.string(), text: words }), {
		maxLength: 8
	});

	test('are the same for whatever figures, notes and words', () => {
		fc.assert(
			fc.property(changes, (all) => {
				const core = structuredClone(parts.core);
				for (const { at, figure, note, text } of all) {
					const measure = core.measures[at];
					const outturn = measure?.observations.find(({ series }) => series === 'actual');
					if (measure?.unitId !== 'percent' || !outturn) continue;
					delete outturn.revisedFrom;
					delete outturn.revisedOn;
					Object.assign(outturn, figure, {
						note,
						numerator: null,
						denominator: null,
						unitId: 'percent'
					});
					measure.commentary.push({ periodId: '2011-12', kind: 'caveat', text, source: text });
				}
				const changed = { ...parts, core };
				const tables = tablesOf(rawTables(changed));
				expect(Object.values(tables).flatMap(({ faults }) => faults)).toEqual([]);
				expect(remade(changed)).toEqual(changed);
			}),
			{ numRuns: 30 }
		);
	}, 300_000);

	test('have no fault by the checks of the build', () => {
		const tables = tablesOf(rawTables(parts));
		expect(faultsOf({ tables, boundaries: parts.boundaries, publication, faults: [] })).toEqual([]);
	});
});
