import { describe, expect, test } from 'vitest';
import { namesOf, plainName } from '$lib/import/parse/names';

describe('a plain name', () => {
	test.each([
		['has small letters', 'Canklow NORTH', 'canklow north'],
		['has "and" for its sign', 'Health & Wellbeing', 'health and wellbeing'],
		['has a space for other marks', 'child-poverty/2010', 'child poverty 2010'],
		['has one space for several', 'East   Dene', 'east dene'],
		['has nothing around it', '  (Maltby) ', 'maltby'],
		['has no accents', 'Ynys Môn', 'ynys mon'],
		['has letters of any alphabet', 'Κύμη', 'κυμη'],
		['of nothing is nothing', '', ''],
		['of marks alone is nothing', '–!?', '']
	])('%s: "%s"', (_, name, plain) => {
		expect(plainName(name)).toBe(plain);
	});
});

describe('a thing is found', () => {
	const names = namesOf([
		['E01', ['Rotherham 001A', 'Canklow North']],
		['E02', ['Rotherham 002B', 'East Dene & Park']],
		['E03', ['Rotherham 003C', 'Maltby']],
		['E04', ['Rotherham 004D', 'Maltby']],
		['E05', ['', 'E05']]
	]);
	test.each([
		['by its id', 'E01', 'E01'],
		['by its id in small letters', 'e02', 'E02'],
		['by its first name', 'Rotherham 003C', 'E03'],
		['by another name', 'Canklow North', 'E01'],
		['whatever its letters and marks', ' canklow-NORTH ', 'E01'],
		['with "and" for its sign', 'East Dene and Park', 'E02'],
		['where its name is its id', 'E05', 'E05'],
		['not by a name that two have', 'Maltby', undefined],
		['not by a part of its name', 'Canklow', undefined],
		['not by another name', 'Sheffield', undefined],
		['not by nothing', '', undefined],
		['not by what every object has', 'constructor', undefined]
	])('%s: "%s" is %s', (_, name, id) => {
		expect(names.find(name)).toBe(id);
	});

	test('by its id, though that is another’s name', () => {
		const both = namesOf([
			['east-dene', ['East Dene area']],
			['ward-2', ['East Dene']]
		]);
		expect(both.find('east-dene')).toBe('east-dene');
		expect(both.find('East Dene')).toBeUndefined();
	});

	test('not by a name that three have', () => {
		const three = namesOf(['a1', 'b2', 'c3'].map((id) => [id, ['Maltby']]));
		expect(three.find('Maltby')).toBeUndefined();
		expect(three.find('c3')).toBe('c3');
	});

	test('nowhere in an empty index', () => {
		expect(namesOf([]).find('E01')).toBeUndefined();
		expect(namesOf([]).nearest('E01')).toBeUndefined();
	});
});

describe('the nearest to a mistyped name', () => {
	const names = namesOf([
		['a1', ['Canklow North']],
		['b2', ['East Dene & Park']],
		['c31', ['Rotherham 001A']],
		['d41', ['Rotherham 001B']],
		['e5', ['East']],
		['h8', ['Brinsworth Village North']],
		['f6', ['East Dene']],
		['g7', ['East Dene']]
	]);
	test.each([
		['one letter is wrong', 'Canklaw North', 'Canklow North'],
		['one letter is missing', 'canklow nrth', 'Canklow North'],
		['it is shown as it is written', 'East Dane & Park', 'East Dene & Park'],
		['nothing is near', 'Sheffield Central', undefined],
		['it is another side of the place', 'Canklow South', undefined],
		['it is another side of a place with a long name', 'Brinsworth Village South', undefined],
		['it has another number', 'Rotherham 002A', undefined],
		['it is short', 'Eest', undefined],
		['it is a name that two have', 'East Dene', undefined],
		['two are equally near', 'Rotherham 001C', undefined]
	])('%s: "%s"', (_, name, nearest) => {
		expect(names.nearest(name)).toBe(nearest);
	});
});
