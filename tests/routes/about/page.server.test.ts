import { expect, it } from 'vitest';
import { load } from '../../../src/routes/about/+page.server';
import { factsOf } from '../../../src/routes/about/facts';
import type { CorePart } from '$lib/data/schema/core';
import { shippedCore, shippedManifest, shippedPart } from '../../data/shipped';

it('what the About page says of areas follows from the shipped data', () => {
	const { areas, areasRanked, cells } = load();
	expect(areas).toBe(shippedPart('areas').areas.filter(({ cell }) => cell).length);
	expect({ areas, areasRanked, borders: cells?.borders, kept: cells?.kept }).toEqual({
		areas: 166,
		areasRanked: 32_482,
		borders: 453,
		kept: 340
	});
	expect(cells?.widths).toBeCloseTo(2.2, 1);
});

it('what it says of the rule and the sources is the shipped package’s', () => {
	const { rules, ruleNote, ratingsFrom, branches, smallestGroup, sources } = load();
	const { comparators, counted, ...others } = rules;
	expect(counted).toEqual(comparators);
	expect({ ...others, comparators: comparators.map(({ title }) => title) }).toEqual({
		inForce: 'target-and-comparator',
		own: 0,
		byThresholds: 0,
		unruled: 0,
		comparators: ['statistical neighbours', 'England'],
		settled: 10
	});
	expect(ruleNote).toMatch(/^The report states three cases/);
	expect(ratingsFrom).toBe('published');
	// No measure is to be as near its target as can be, and another rule is not in force.
	expect(branches).not.toContain('plan');
	expect(branches.filter((one) => /tolerance|^comparators-met/.test(one))).toEqual([]);
	expect(smallestGroup).toEqual({ people: 'schools', size: 12 });
	expect(sources.map(({ title }) => title)).toContain('Ordnance Survey, OS Open Names');
});

it('what it says of another dataset is of that one', () => {
	const core = shippedCore();
	const { site, credits } = shippedManifest();
	const facts = factsOf({
		dataset: { site: { ...site, ruleNote: 'Our own.' }, credits: { ...credits, sources: [] } },
		core: { ...core, measures: core.measures.map((one) => ({ ...one, statuses: [] })) },
		areas: undefined,
		boundaries: undefined
	});
	expect(facts).toMatchObject({
		ruleNote: 'Our own.',
		sources: [],
		ratingsFrom: 'calculated',
		areas: 0,
		areasRanked: undefined,
		cells: undefined
	});
});

it('of a site that has just been started, it is the rule that was chosen, and else that no rating is published', () => {
	const told = (core: { rule?: CorePart['rule'] }) =>
		factsOf({
			dataset: shippedManifest(),
			core: { ...shippedCore(), measures: [], ...core },
			areas: undefined,
			boundaries: undefined
		});
	const chosen = told({
		rule: {
			rule: { kind: 'comparator-only' },
			own: false,
			comparatorIds: null,
			source: 'Northbridge Council'
		}
	});
	expect([chosen.rules.inForce, chosen.ratingsFrom]).toEqual(['comparator-only', 'calculated']);
	const open = told({});
	expect([open.rules.inForce, open.ratingsFrom]).toEqual([undefined, 'none']);
});
