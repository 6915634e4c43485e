import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { backupWithSites, withSite } from '$lib/data/conversion/site';
import { DatasetRecord } from '$lib/data/schema/core';
import { CREDITS, SITE } from '../../tools/published';

const part = (name: string) => ({
	hash: '0123456789abcdef',
	file: `${name}.0123456789abcdef.json`,
	bytes: 10
});
/** A record as the second version stored it. */
const RECORD = {
	id: 'own-20261001-abcd',
	title: 'Quarter 1',
	publishedOn: '2012-08-01',
	source: 'A council',
	origin: 'own',
	storedAt: '2026-10-01T10:00:00.000Z',
	parts: {
		core: part('core'),
		areas: part('areas'),
		boundaries: part('boundaries'),
		places: part('places'),
		postcodes: part('postcodes')
	},
	before: '694d4717e12d2588',
	from: { file: 'q1.csv', note: '', counts: { measures: 1, figures: 1, areas: 0, changes: 1 } }
};
const WHOSE = { site: SITE, credits: CREDITS };

describe('a dataset of the second version', () => {
	it('is of the site that stored it, and fits the third', () => {
		expect(v.is(DatasetRecord, RECORD)).toBe(false);
		const converted = withSite(RECORD, WHOSE);
		expect(converted).toEqual({ ...RECORD, ...WHOSE });
		expect(v.is(DatasetRecord, converted)).toBe(true);
	});

	it('keeps what it says of itself already', () => {
		const site = { ...SITE, place: 'Elsewhere' };
		expect(withSite({ ...RECORD, site }, WHOSE)).toMatchObject({ site });
	});

	it('that is damaged is left to those who tell of it', () => {
		expect(withSite(null, WHOSE)).toBeNull();
		expect(withSite('?', WHOSE)).toBe('?');
	});
});

describe('a backup of the second version', () => {
	it('has the site in each of its datasets', () => {
		const backup = { format: 'outturn-backup', datasets: [RECORD, RECORD], decks: [] };
		expect(backupWithSites(backup, WHOSE)).toEqual({
			...backup,
			datasets: [
				{ ...RECORD, ...WHOSE },
				{ ...RECORD, ...WHOSE }
			]
		});
	});

	it.each([null, [], { datasets: 'none' }])('that is none stays as it is: %j', (content) => {
		expect(backupWithSites(content, WHOSE)).toEqual(content);
	});
});
