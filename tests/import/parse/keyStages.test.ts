import { describe, expect, test } from 'vitest';
import { keyStagesIn, ofKeyStage, partsOfCell } from '$lib/import/parse/keyStages';

describe('the key stages that a cell holds side by side', () => {
	test.each([
		['two with their figures', 'KS2 - 23% KS4 - 31%', ['ks2', 'ks4']],
		['two on two lines', 'KS2: 23%\nKS4: 31%', ['ks2', 'ks4']],
		['two without marks between', 'ks 2 23% ks 4 31%', ['ks2', 'ks4']],
		['three', 'KS1 – 1% KS2 – 2% KS3 – 3%', ['ks1', 'ks2', 'ks3']],
		['one alone is no side by side', 'KS2 - 23%', []],
		['none', '23%', []],
		['a key stage that is none', 'KS6 - 1% KS7 - 2%', []],
		['blank', '', []]
	])('%s: "%s"', (_, cell, stages) => {
		expect(keyStagesIn(cell)).toEqual(stages);
	});
});

describe('a cell that key stages share gives each its text', () => {
	const both = ['ks2', 'ks4'];
	test.each([
		['named', 'KS2 - 23% KS4 - 31%', ['23%', '31%']],
		['named in another order', 'KS4 - 31% KS2 - 23%', ['23%', '31%']],
		['in order', '23% 31%', ['23%', '31%']],
		['in order, on two lines', '↑\n↓', ['↑', '↓']],
		['one for all', ' RED ', ['RED', 'RED']],
		['blank for all', '', ['', '']],
		['one named, the other not', 'KS2 - 23%', undefined],
		['another key stage named', 'KS2 - 23% KS3 - 31%', undefined],
		['three for two', '1% 2% 3%', undefined]
	])('%s: "%s"', (_, cell, texts) => {
		expect(partsOfCell(cell, both)).toEqual(texts);
	});
});

describe('a commentary that key stages share says of one', () => {
	const all = 'Both rose.\n\nKS2 rose by 2.\n\nKey Stage 4 rose by 3.\n\nKS2 and KS4 will rise.';
	test.each([
		['ks2', 'Both rose.\n\nKS2 rose by 2.\n\nKS2 and KS4 will rise.'],
		['ks4', 'Both rose.\n\nKey Stage 4 rose by 3.\n\nKS2 and KS4 will rise.'],
		['', all]
	])('"%s" its own paragraphs and those of none other', (keyStage, text) => {
		expect(ofKeyStage(all, { keyStage, keyStages: ['ks2', 'ks4'] })).toBe(text);
	});

	test('what names a key stage outside the row', () => {
		const text = 'KS1 is no part of this.';
		expect(ofKeyStage(text, { keyStage: 'ks2', keyStages: ['ks2', 'ks4'] })).toBe(text);
	});

	test('nothing, where all is of the other', () => {
		expect(ofKeyStage('KS4 rose.', { keyStage: 'ks2', keyStages: ['ks2', 'ks4'] })).toBe('');
	});
});
