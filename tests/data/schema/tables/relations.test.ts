import { describe, expect, it } from 'vitest';
import { isForeignKey, KEYS, REFERENCES } from '$lib/data/schema/tables/relations';
import { columnsOf, type TableFile } from '$lib/data/schema/tables';
import { EXAMPLE } from '../../../tools/example';
import { textOf } from '../../../tools/files';

interface Resource {
	name: string;
	path: TableFile;
	schema: {
		primaryKey?: string | string[];
		foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
	};
}
const resourcesOf = (folder: string): Resource[] =>
	(JSON.parse(textOf(`${folder}/datapackage.json`)) as { resources: Resource[] }).resources;
/** Of every table: a package describes those that it has. */
const resources = ['tests/packages/contrary', EXAMPLE]
	.flatMap(resourcesOf)
	.filter(({ path }, i, all) => all.findIndex((one) => one.path === path) === i);
const has = ([file, column]: [TableFile, string]) => columnsOf(file).includes(column);

describe('the keys and references of the tables', () => {
	it('name columns that the contract has', () => {
		for (const [file, columns] of KEYS)
			for (const one of columns) expect(has([file, one])).toBe(true);
		for (const { from, to } of REFERENCES) expect([has(from), has(to)]).toEqual([true, true]);
	});

	it('have each primary key of datapackage.json as the first of its file', () => {
		for (const { path, schema } of resources) {
			const first = KEYS.find(([file]) => file === path)?.[1];
			if (schema.primaryKey) expect(first, path).toEqual([schema.primaryKey].flat());
		}
	});

	it('refer to what datapackage.json says that they refer to, and to no more', () => {
		const said = resources.flatMap(({ name, path, schema }) =>
			(schema.foreignKeys ?? []).map(
				({ fields, reference: { resource, fields: to } }) =>
					`${path} ${fields} -> ${resource || name}.csv ${to}`
			)
		);
		// What may be another word instead, or names several, the standard has no way to say.
		const whole = REFERENCES.filter(isForeignKey);
		const held = whole.map(({ from, to }) => `${from.join(' ')} -> ${to.join(' ')}`);
		expect(held.sort()).toEqual(said.sort());
	});

	it('refer to a key of the other file', () => {
		const keys = KEYS.map(([file, columns]) => `${file} ${columns.join(' ')}`);
		for (const { to } of REFERENCES) expect(keys).toContain(to.join(' '));
	});
});
