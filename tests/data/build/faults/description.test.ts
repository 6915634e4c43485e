import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildPackage } from '../../../../data/build/build';
import { newPackage } from '../../../../data/build/newPackage';
import { filesIn, smallPackage, type Change } from '../smallPackage';
import { describeFaults, refusal } from './refused';

const FILE = 'datapackage.json';
const inLanguage = (tag: string): Change => ({ file: FILE, from: 'en-GB', to: tag });
const called = (name: string): Change => ({
	file: FILE,
	from: '{"publication"',
	to: `{"name":"${name}","publication"`
});

/** The small package under a name, with a folder beside it that holds a file. */
function beside(name: string, text: string, file = FILE) {
	const folders = smallPackage(called(name));
	const other = join(dirname(folders.from), 'other');
	mkdirSync(other);
	writeFileSync(join(other, file), text);
	return folders;
}

describeFaults('the site’s language', [
	{
		title: 'a language that the site has no words in',
		...inLanguage('cy-GB'),
		says: [
			'column site.language: "cy-GB"; wanted a language that the site has words in: en.',
			'A language’s words are a folder: src/lib/words/cy. Add it, or write "en-GB".'
		]
	},
	{
		title: 'a tag of no language, as a tag alone',
		...inLanguage('english!'),
		says: ['column site.language: "english!"; wanted the tag of a language, such as en-GB or cy.']
	}
]);

describe('a site’s language', () => {
	afterEach(() => vi.unstubAllEnvs());

	test('without words is told as a limit of the product, which can be extended', () => {
		const lines = refusal(smallPackage(inLanguage('cy'))).split('\n');
		expect(lines[0]).toBe('1 fault in the data; the site’s data files are as they were.');
		expect(lines.at(-1)).toMatch(
			/^This product knows no others in datapackage\.json, site\.language\. If the data need/
		);
	});

	test.each(['en', 'en-GB', 'EN-gb', 'en-Latn-GB'])('%s is said in the words of en', (tag) => {
		expect(() => buildPackage(smallPackage(inLanguage(tag)))).not.toThrow();
	});

	test('asks for no words where the site is built in another', () => {
		vi.stubEnv('OUTTURN_LANGUAGE', 'en');
		expect(() => buildPackage(smallPackage(inLanguage('cy')))).not.toThrow();
	});
});

describe('two packages of one name', () => {
	test('are told with file, name, the other’s folder and how to mend it, and nothing is written', () => {
		const folders = beside('outturn-other', '{"name":"outturn-other"}');
		expect(refusal(folders).split('\n')).toEqual([
			'1 fault in the data; the site’s data files are as they were.',
			'  datapackage.json, column name: "outturn-other"; wanted a name that no package beside this one has. The folder other has it too: name each after its folder, as "outturn-small" and "outturn-other".'
		]);
		expect(filesIn(folders.to)).toEqual([]);
	});

	test('are told from the side of the other too', () => {
		const { from, to } = beside('outturn-small', '{"name":"outturn-small"}');
		expect(refusal({ from: join(dirname(from), 'other'), to })).toContain(
			'The folder small has it too'
		);
	});

	test('are told beside a fault of the description', () => {
		const { from, to } = beside('same', '{"name":"same","site":{}}');
		const message = refusal({ from: join(dirname(from), 'other'), to });
		expect(message).toContain('column name: "same"');
		expect(message).toContain('column site.organisation');
	});

	test.each<[title: string, text: string, file?: string]>([
		['another name', '{"name":"outturn-other"}'],
		['no name', '{}'],
		['no description', '{"name":"same"}', 'package.json'],
		['a description that is no JSON', '{"name":"same"']
	])('are not seen in a folder with %s', (_, text, file) => {
		expect(() => buildPackage(beside('same', text, file))).not.toThrow();
	});

	test('are not one package that has a second folder as a link', () => {
		const { from, to } = smallPackage(called('same'));
		symlinkSync(from, join(dirname(from), 'latest'), 'junction');
		expect(() => buildPackage({ from, to })).not.toThrow();
	});

	test('are never what npm run new writes', () => {
		const { from, to } = smallPackage(called('outturn-small'));
		for (const name of ['northbridge', 'southbridge']) newPackage(name, dirname(from));
		for (const name of ['northbridge', 'southbridge', 'small'])
			expect(() => buildPackage({ from: join(dirname(from), name), to })).not.toThrow();
	});
});
