import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { convertDataset, type StoredDataset } from '$lib/data/conversion';
import { ConversionError } from '$lib/data/conversion/conversionError';
import { DatasetRecord } from '$lib/data/schema/core';
import { hash16 } from '$lib/data/schema/manifest';
import { PARTS, type PartName } from '$lib/data/schema/parts';
import { fits } from '$lib/data/checked';
import { recordedDataset, WHOSE, type Stored } from '../secondVersion';

const convert = (dataset: StoredDataset) => convertDataset(dataset, WHOSE);
const list = (value: unknown) => value as Stored[];

/** A figure and how it was printed, wherever it stands. */
const figuresIn = (core: Stored | undefined): string[] =>
	list(core?.measures)
		.flatMap(({ id, observations }) =>
			list(observations).map((one) => {
				const { periodId, series, value, printed, marker, revisedFrom, revisedOn } = one;
				const told = [id, periodId, series, value, printed, marker, revisedFrom, revisedOn];
				return JSON.stringify(told);
			})
		)
		.sort();

const areaFiguresIn = (areas: Stored | undefined): string[] =>
	list(areas?.values)
		.flatMap(({ measureId, periodId, values, printed, markers }) =>
			list(areas?.areas).map(({ code }, i) => {
				const at = (column: unknown) => (column as unknown[] | undefined)?.[i] ?? null;
				return JSON.stringify([measureId, periodId, code, at(values), at(printed), at(markers)]);
			})
		)
		.sort();

/** The areas of a second version's kind; neighbourhoods had no code then. */
const ofKinds = (told: string[]) => told.filter((one) => /"E\d{8}"/.test(one));

describe.each(['own', 'shipped'] as const)('the recorded %s dataset', (origin) => {
	const before = recordedDataset(origin);
	const { record, parts } = convert(before);

	it('keeps every figure as it was printed, with its marker', () => {
		expect(figuresIn(parts.core)).toEqual(figuresIn(before.parts.core));
		expect(figuresIn(parts.core).length).toBeGreaterThan(200);
		expect(ofKinds(areaFiguresIn(parts.areas))).toEqual(areaFiguresIn(before.parts.areas));
	});

	it('keeps every word of commentary, every judgement and every quoted figure', () => {
		const counts = (core: Stored | undefined) =>
			list(core?.measures).map(({ id, commentary, statuses, quoted }) => [
				id,
				commentary,
				// A rating of the second version is the built-in one of the same id.
				list(statuses).map(({ direction, rag, ratingId = rag }) => [direction, ratingId]),
				list(quoted).length
			]);
		expect(counts(parts.core)).toEqual(counts(before.parts.core));
	});

	it('is stored by the hash of what is in it now, so that a backup of it can be made', () => {
		expect(fits(DatasetRecord, record)).toBe(true);
		for (const [name, part] of Object.entries(parts)) {
			const { hash } = (record.parts as Record<string, { hash: string }>)[name] ?? {};
			// As the schema reads it: a backup is made of that.
			const read = v.parse(PARTS[name as PartName], part);
			expect([name, hash16(JSON.stringify(read))]).toEqual([name, hash]);
		}
	});

	it('keeps its name, its days and where it came from', () => {
		const { parts: _, ...described } = before.record;
		expect(record).toMatchObject(described);
		expect(record).toMatchObject(WHOSE);
	});
});

const OBSERVATION = {
	periodId: '2011-12',
	series: 'actual',
	value: 23.3,
	printed: '23.3%',
	marker: null,
	unit: 'percent',
	refersTo: '',
	numerator: null,
	denominator: null,
	note: '',
	source: 'A table'
};

/** The recorded dataset with its first measure's figures in the place of all. */
function withFigures(observations: object[]): StoredDataset {
	const { record, parts } = recordedDataset();
	const [first] = list(parts.core.measures);
	const measure = { ...first, observations, statuses: [], quoted: [], commentary: [] };
	return { record, parts: { core: { ...parts.core, measures: [measure] } } };
}

describe('a figure of the second version', () => {
	test.each([
		['blank, with why', { value: null, printed: '', marker: 'c' }],
		['not applicable, as it was printed', { value: null, printed: 'N/A', marker: 'z' }],
		['provisional', { marker: 'p' }],
		['revised, with what it was', { marker: 'r', revisedFrom: '23.1%', revisedOn: '2012-10-01' }],
		['revised, on no day that is known', { marker: 'r', revisedFrom: '23.1%', revisedOn: null }],
		['of a count', { numerator: 10, denominator: 43 }],
		['of South Yorkshire', { series: 'south_yorkshire' }],
		['of the region', { series: 'region' }],
		['of a quarter', { periodId: '2012-13-q1' }],
		['printed with more decimals', { value: 53.8, printed: '53.80%' }],
		['with a note, of another time', { note: 'Two years behind.', refersTo: '2009' }]
	])('%s, stays as it is', (_, more) => {
		const { parts } = convert(withFigures([{ ...OBSERVATION, ...more }]));
		const [measure] = list(parts.core?.measures);
		const { unit, ...others } = { ...OBSERVATION, ...more };
		expect(measure?.observations).toEqual([{ ...others, unitId: unit }]);
	});

	it('in a rate is per 1,000, which it always was', () => {
		const { parts } = convert(withFigures([{ ...OBSERVATION, unit: 'rate', printed: '31.5' }]));
		const [measure] = list(parts.core?.measures);
		expect(measure?.observations).toMatchObject([{ unitId: 'per-1000', printed: '31.5' }]);
	});

	it('whatever it is, is neither lost nor changed nor added to', () => {
		const figure = fc
			.record({
				periodId: fc.constantFrom('2010-11', '2011-12', '2009', '2012-13-q1'),
				series: fc.constantFrom(
					...['actual', 'target', 'stat_neighbours', 'national', 'region', 'south_yorkshire']
				),
				value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
				printed: fc.string(),
				marker: fc.option(fc.constantFrom('z', 'x', 'c', 'p', 'r')),
				unit: fc.constantFrom('percent', 'rate', 'number', 'score'),
				revised: fc.option(fc.record({ revisedFrom: fc.string(), revisedOn: fc.constant(null) }))
			})
			.map(({ revised, ...one }) => ({ ...OBSERVATION, ...one, ...revised }));
		fc.assert(
			fc.property(fc.array(figure), (figures) => {
				const before = withFigures(figures);
				expect(figuresIn(convert(before).parts.core)).toEqual(figuresIn(before.parts.core));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('a dataset without', () => {
	it('areas, places or a note of where it came from is converted without', () => {
		const { record, parts } = recordedDataset();
		const { from: _, before: __, ...bare } = record;
		const { core } = record.parts as Stored;
		const made = convert({ record: { ...bare, parts: { core } }, parts: { core: parts.core } });
		expect(Object.keys(made.parts)).toEqual(['core']);
		expect(Object.keys(made.record.parts as Stored)).toEqual(['core']);
		expect(made.record).not.toHaveProperty('from');
	});

	it('a part that it names keeps that part’s name', () => {
		const { record, parts } = recordedDataset();
		const { core } = parts;
		const made = convert({ record, parts: { core } });
		const named = record.parts as Record<string, unknown>;
		expect(made.record.parts).toMatchObject({ areas: named.areas, places: named.places });
	});
});

describe('what does not fit is told by the dataset, the part and the field:', () => {
	type Parts = ReturnType<typeof recordedDataset>['parts'];
	const first = (part: Stored, name: string) => list(part[name])[0] ?? {};
	test.each<[string, (parts: Parts) => unknown, string, string, RegExp]>([
		[
			'a period that it did not know',
			({ core }) => (first(core, 'periods').id = 'baseline'),
			'core',
			'periods.0.id',
			/Expected the id of a year, a quarter/
		],
		[
			'a day that is none',
			({ core }) => (first(core, 'periods').startsOn = 'spring'),
			'core',
			'periods.0.startsOn',
			/spring/
		],
		[
			'a value that is no number',
			({ core }) => (first(first(core, 'measures'), 'observations').value = '23.3'),
			'core',
			'measures.0.observations.0.value',
			/Expected.*number.*"23\.3"/
		],
		[
			'a measure that is not there',
			({ core }) => (list(core.measures)[1] = undefined as unknown as Stored),
			'core',
			'measures.1',
			/Expected Object.*undefined/
		],
		['no measures', ({ core }) => (core.measures = 'none'), 'core', 'measures', /Expected Array/],
		[
			'a unit that is none',
			({ core }) => (first(core, 'measures').unit = null),
			'core',
			'measures.0.unitId',
			/null/
		],
		[
			'an area of another kind',
			({ areas }) => (first(areas, 'areas').kind = 'parish'),
			'areas',
			'areas.0.kind',
			/"parish"/
		],
		[
			'an area’s value that is no number',
			({ areas }) => (first(areas, 'values').values = ['much']),
			'areas',
			'values.0.values.0',
			/"much"/
		],
		[
			'a place without a name',
			({ places }) => delete first(places, 'places').name,
			'places',
			'places.0.name',
			/undefined/
		],
		[
			'outlines without lines',
			({ boundaries }) => delete boundaries.arcs,
			'boundaries',
			'arcs',
			/Expected/
		],
		['another schema', ({ postcodes }) => (postcodes.schema = 1), 'postcodes', 'schema', /2.*1/]
	])('%s', (_, breakIt, part, field, said) => {
		const { record, parts } = recordedDataset();
		breakIt(parts);
		const problem = problemOf(() => convert({ record, parts }));
		const { id, title } = record;
		expect(problem).toMatchObject({ id, title, part, field });
		expect(problem?.said).toMatch(said);
	});

	test('a record without a day', () => {
		const { record, parts } = recordedDataset();
		expect(
			problemOf(() => convert({ record: { ...record, publishedOn: 'soon' }, parts }))
		).toMatchObject({ part: undefined, field: 'publishedOn' });
	});
});

function problemOf(work: () => unknown): ConversionError['problem'] | undefined {
	try {
		work();
	} catch (error) {
		if (error instanceof ConversionError) return error.problem;
		throw error;
	}
	return undefined;
}
