import { describe, expect, test } from 'vitest';
import { shortestCircle } from './circles';

const imports = (of: Record<string, string[]>) => new Map(Object.entries(of));

describe('The shortest circle of imports', () => {
	test.each<[string, Record<string, string[]>, string[] | undefined]>([
		['none where imports lead down', { a: ['b', 'c'], b: ['c'], c: [] }, undefined],
		['none where a file is imported by two ways', { a: ['b', 'c'], b: ['d'], c: ['d'] }, undefined],
		['of two files', { a: ['b'], b: ['a'] }, ['a', 'b', 'a']],
		['of a file that imports itself', { a: ['b'], b: ['b'] }, ['b', 'b']],
		[
			'the shorter of two',
			{ a: ['b'], b: ['c'], c: ['a', 'd'], d: ['e'], e: ['d'] },
			['d', 'e', 'd']
		]
	])('%s', (_, files, circle) => {
		expect(shortestCircle(imports(files))).toEqual(circle);
	});
});
