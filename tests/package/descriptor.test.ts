import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { describe as describeText } from '$lib/package/description';
import { resourceOf } from '$lib/export/package/resources';
import { DESCRIPTOR, descriptorWith } from '$lib/package/descriptor';
import { columnsOf, TABLE_FILES } from '$lib/data/schema/tables';
import { EXAMPLE } from '../tools/example';
import { textOf } from '../tools/files';
import { CREDITS, shippedPublication, SITE } from '../tools/published';

/**
 * The published schema is of draft 4 and uses nothing that later drafts read otherwise; formats
 * (e-mail, address) are hints for editors.
 */
const { $schema, ...SCHEMA } = JSON.parse(
	textOf('tests/fixtures/schemas/tabular-data-package.json')
);
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(SCHEMA);
const PUBLICATION = {
	title: 'Quarter 1',
	publishedOn: '2012-08-01',
	source: 'A "draft" \\ $1'
};
const OTHER = { ...shippedPublication(), ...PUBLICATION };
const ALL = TABLE_FILES.map((file) => resourceOf(file, OTHER));

describe('datapackage.json', () => {
	it('is of the profile whose schema it is held against', () => {
		expect($schema).toContain('draft-04');
		expect(SCHEMA.properties.profile.enum).toEqual(['tabular-data-package']);
	});

	it('fits the published schema of a Tabular Data Package, as shipped and with another publication', () => {
		for (const text of [textOf(`${EXAMPLE}/datapackage.json`), descriptorWith(OTHER)]) {
			isValid(JSON.parse(text));
			expect(isValid.errors).toBeNull();
		}
	});

	it.each([
		['a resource without a schema', { schema: undefined }],
		['a resource without a name', { name: undefined }],
		['a path that is none', { path: [] }],
		['a column of an unknown type', { schema: { fields: [{ name: 'id', type: 'words' }] } }]
	])('would not fit it with %s', (_, broken) => {
		const description = JSON.parse(textOf(`${EXAMPLE}/datapackage.json`));
		const [first, ...rest] = description.resources;
		const changed = { ...description, resources: [{ ...first, ...broken }, ...rest] };
		expect(isValid(JSON.parse(JSON.stringify(changed)))).toBe(false);
	});

	it('describes every table with its columns, in their order, also one that the package lacks', () => {
		expect(ALL.map(({ path }) => path)).toEqual(TABLE_FILES);
		for (const file of TABLE_FILES)
			expect(resourceOf(file, OTHER).schema.fields.map(({ name }) => name)).toEqual(
				columnsOf(file)
			);
	});

	it('describes in a file of all tables each of them, and fits the schema still', () => {
		const text = descriptorWith(OTHER, ALL);
		expect(DESCRIPTOR.resources.length).toBeLessThanOrEqual(ALL.length);
		expect(isValid(JSON.parse(text))).toBe(true);
	});
});

describe('descriptorWith', () => {
	it('gives the file’s own text with its own publication', () => {
		const text = textOf(`${EXAMPLE}/datapackage.json`);
		expect(descriptorWith(shippedPublication())).toBe(text);
	});

	it('changes the publication alone, whatever its words', () => {
		const before = JSON.parse(textOf(`${EXAMPLE}/datapackage.json`));
		expect(JSON.parse(descriptorWith(OTHER))).toEqual({ ...before, publication: PUBLICATION });
	});

	it('is of another council with its own facts and credits alone', () => {
		const logo = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z"/></svg>';
		const accent = { light: '#00664f', dark: '#5cc5ae' };
		const text = descriptorWith({
			...PUBLICATION,
			site: { ...SITE, accent, logo, contact: 'data@northbridge.example' },
			credits: CREDITS
		});
		// What its columns mean is still in the words of the package that the site was built of.
		const { resources, ...own } = JSON.parse(text);
		expect(JSON.stringify(own)).not.toMatch(/Rotherham|Ordnance Survey|Indices/);
		expect(JSON.stringify(resources)).not.toMatch(/"sources"|"licenses"/);
		isValid(JSON.parse(text));
		expect(isValid.errors).toBeNull();
		const read = describeText(text, (name) => (name === 'logo.svg' ? logo : undefined));
		expect(read).toEqual({
			publication: {
				...PUBLICATION,
				site: { ...SITE, accent, logo, contact: 'data@northbridge.example' },
				credits: CREDITS
			},
			faults: []
		});
	});
});
