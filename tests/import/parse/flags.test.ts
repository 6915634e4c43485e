import { describe, expect, test } from 'vitest';
import { ratingsIn } from '$lib/domain/rating';
import { flagAsked } from '$lib/import/parse/cell/flags';

describe('the likeliest rating of a status word', () => {
	test.each([
		...['Over achieving', 'Achieving', 'On track', 'On target', 'Target met', 'Exceeding target'],
		...['Ahead of plan', 'Meeting target', 'Performing above target']
	])('is the good one of %s', (word) => {
		expect(flagAsked('rag', word, ratingsIn())?.guess).toBe('green');
	});

	test.each([
		...['Behind target', 'Slightly below target', 'Within tolerance', 'At risk', 'Close to target'],
		...['Just missed', 'Nearly achieved', 'Partly met', 'Some concerns']
	])('is the middle one of %s', (word) => {
		expect(flagAsked('rag', word, ratingsIn())?.guess).toBe('amber');
	});

	test.each([
		...['Not achieving', 'Off track', 'Missed', 'Failing', 'Not met', 'Below target'],
		...['Underperforming', 'Significantly behind target', 'Off target']
	])('is the bad one of %s', (word) => {
		expect(flagAsked('rag', word, ratingsIn())?.guess).toBe('red');
	});

	test('is none where plain English does not tell', () => {
		expect(flagAsked('rag', 'Blue', ratingsIn())?.guess).toBe('');
		expect(flagAsked('rag', 'Stage two', ratingsIn())?.guess).toBe('');
	});
});
