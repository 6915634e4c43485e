import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { described } from '../../../data/build/describe';
import { columnsOf, TABLE_FILES, type TableFile } from '../../../src/lib/data/schema/tables';
import { TABLE_WORDS } from '../../../src/lib/words/en/files/tables';
import { ROOT, textOf } from '../../tools/files';

const PACKAGES = readdirSync(join(ROOT, 'data')).filter((name) =>
	existsSync(join(ROOT, 'data', name, 'datapackage.json'))
);

/** Of draft 4, which uses nothing that later drafts read otherwise; formats are hints for editors. */
const { $schema: _, ...SCHEMA } = JSON.parse(
	textOf('tests/fixtures/schemas/tabular-data-package.json')
) as Record<string, unknown>;
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(SCHEMA);

interface Field {
	name: string;
	type: string;
	constraints?: object;
}
interface Resource {
	name: string;
	path: string;
	title: string;
	schema: { fields: Field[]; primaryKey?: unknown; foreignKeys?: unknown };
}

const BARE = JSON.stringify({ name: 'bare', publication: { title: 'A report' } });
const resourcesIn = (text: string, has: (file: TableFile) => boolean = () => true) =>
	(JSON.parse(described(text, has).text) as { resources: Resource[] }).resources;
const resource = (path: TableFile, all = resourcesIn(BARE)) => {
	const found = all.find((one) => one.path === path);
	if (!found) throw new Error(`${path} is not described.`);
	return found;
};
const field = (path: TableFile, name: string) =>
	resource(path).schema.fields.find((one) => one.name === name);

describe.each(PACKAGES)('data/%s/datapackage.json', (name) => {
	const text = textOf(`data/${name}/datapackage.json`);

	test('describes each of its tables as the code reads it: npm run data brings it up to date', () => {
		const has = (file: TableFile) => existsSync(join(ROOT, 'data', name, file));
		expect(described(text, has).changed).toEqual([]);
		expect(described(text, has).text).toBe(text);
	});

	test('fits the published schema of a Tabular Data Package', () => {
		isValid(JSON.parse(text));
		expect(isValid.errors).toBeNull();
	});
});

describe('a description', () => {
	test('has of each table the columns that are read, in their order', () => {
		for (const file of TABLE_FILES)
			expect(resource(file).schema.fields.map((one) => one.name)).toEqual(columnsOf(file));
	});

	test('says of each column what it is', () => {
		const silent = TABLE_FILES.flatMap((file) =>
			columnsOf(file)
				.filter((column) => !TABLE_WORDS[file]?.columns[column])
				.map((column) => `${file}: ${column}`)
		);
		expect(silent).toEqual([]);
	});

	test('says what cells may hold: their form, their limits, whether they may be blank', () => {
		expect(field('indicators.csv', 'short_title')).toMatchObject({
			type: 'string',
			constraints: { required: true, maxLength: 40 }
		});
		expect(field('indicators.csv', 'decimals')).toMatchObject({
			type: 'integer',
			constraints: { required: true, minimum: 0, maximum: 6 }
		});
		expect(field('observations.csv', 'marker')?.constraints).toEqual({
			enum: ['[z]', '[x]', '[c]', '[p]', '[r]']
		});
		expect(field('observations.csv', 'value')).not.toHaveProperty('constraints');
		expect(field('priorities.csv', 'number')).toMatchObject({
			type: 'string',
			constraints: { pattern: '^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$' }
		});
		expect(field('periods.csv', 'starts_on')).toMatchObject({ type: 'date', format: '%Y-%m-%d' });
	});

	test('says which columns name a row, and that no two share the name', () => {
		expect(resource('priorities.csv').schema.primaryKey).toBe('id');
		expect(field('comparators.csv', 'title')?.constraints).toMatchObject({ unique: true });
		expect(resource('observations.csv').schema.primaryKey).toEqual([
			'indicator_id',
			'period_id',
			'series'
		]);
		// A rule in force has no measure.
		expect(resource('rating-rules.csv').schema).not.toHaveProperty('primaryKey');
	});

	test('says which table a column refers to, where the package has it', () => {
		const key = {
			fields: 'family_id',
			reference: { resource: 'families', fields: 'id' }
		};
		expect(resource('indicators.csv').schema.foreignKeys).toContainEqual(key);
		const without = resourcesIn(BARE, (file) => file !== 'families.csv');
		expect(resource('indicators.csv', without).schema.foreignKeys).not.toContainEqual(key);
	});

	test('keeps what a package says of itself and of its tables, and only that', () => {
		const text = JSON.stringify({
			...{ name: 'own', site: { place: 'Northbridge' } },
			resources: [
				{
					path: 'periods.csv',
					title: 'Our quarters',
					schema: { fields: [{ name: 'id', constraints: { maximum: 5 } }] }
				},
				{ path: 'places.csv' },
				{ path: 'figures.pdf' }
			]
		});
		const { text: made, changed } = described(text, (file) => file === 'periods.csv');
		const { site, resources } = JSON.parse(made) as { site: object; resources: Resource[] };
		expect(site).toEqual({ place: 'Northbridge' });
		expect(resources.map(({ path }) => path)).toEqual(['periods.csv', 'figures.pdf']);
		expect(resources[0]).toMatchObject({ title: 'Our quarters', name: 'periods' });
		expect(resources[0]?.schema.fields[0]?.constraints).not.toHaveProperty('maximum');
		expect(changed).toEqual(['periods.csv', 'places.csv']);
	});

	test('is of an equal text made again', () => {
		const once = described(BARE, () => true).text;
		expect(described(once, () => true)).toEqual({ text: once, changed: [] });
	});
});
