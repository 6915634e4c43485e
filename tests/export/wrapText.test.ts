import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapEvenly, wrapText } from '$lib/export/wrapText';

const SIZE = { size: 10 };

describe('wrapText', () => {
	it('keeps a text that fits on one line', () => {
		expect(wrapText('Child poverty', 200, SIZE)).toEqual(['Child poverty']);
	});

	it('breaks between words', () => {
		expect(wrapText('Brinsworth and Catcliffe', 80, SIZE)).toEqual(['Brinsworth and', 'Catcliffe']);
	});

	it('breaks a word that is wider than a line', () => {
		const lines = wrapText('x'.repeat(100), 60, SIZE);
		expect(lines.length).toBeGreaterThan(5);
		expect(lines.join('')).toBe('x'.repeat(100));
	});

	it('holds together what a no-break space joins', () => {
		expect(wrapText('deprivation 2019,\u00a0%', 80, SIZE)).toEqual(['deprivation', '2019,\u00a0%']);
	});

	it('has no line for no text', () => {
		expect(wrapText(' \n', 80, SIZE)).toEqual([]);
	});

	it('loses no sign, whatever the text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.integer({ min: 5, max: 90 }),
				(text, width) => {
					const signs = (words: string) => words.replace(/[^\S\u00a0]/g, '');
					expect(signs(wrapText(text, width, SIZE).join(''))).toBe(signs(text));
				}
			)
		);
	});
});

describe('wrapEvenly', () => {
	it('leaves no word alone for the last line where a narrower text has as many lines', () => {
		expect(wrapText('Rotherham Borough Council, 2012', 150, SIZE)).toEqual([
			'Rotherham Borough Council,',
			'2012'
		]);
		expect(wrapEvenly('Rotherham Borough Council, 2012', 150, SIZE)).toEqual([
			'Rotherham Borough',
			'Council, 2012'
		]);
	});

	it('breaks no word for that', () => {
		expect(wrapEvenly('Brampton-Bierlow xx', 88, SIZE)).toEqual(['Brampton-Bierlow', 'xx']);
	});
});

describe('textWidth', () => {
	it('grows with the size, and is more in bold', () => {
		expect(textWidth('Hoober', { size: 20 })).toBeCloseTo(2 * textWidth('Hoober', SIZE));
		expect(textWidth('Hoober', { size: 10, bold: true })).toBeGreaterThan(
			textWidth('Hoober', SIZE)
		);
	});
});
