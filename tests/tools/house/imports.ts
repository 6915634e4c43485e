import { posix } from 'node:path';
import ts from 'typescript';
import { textOf } from '../files.ts';

export interface Import {
	file: string;
	/** As written. */
	specifier: string;
	/** The path of a file of this project. */
	target?: string;
	/** The name of a package. */
	package?: string;
}

/** Every import of a file: static, dynamic, of types, and what it exports from elsewhere. */
export function importsOf(file: string): Import[] {
	const specifiers = scripts(file).flatMap((script) =>
		ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName)
	);
	return [...new Set([...specifiers, ...importsInMarkup(file)])]
		.filter((specifier) => !/^\.\/\$types|^\$env\//.test(specifier))
		.map((specifier) => ({ file, specifier, ...resolved(file, specifier) }));
}

function scripts(file: string): string[] {
	if (!file.endsWith('.svelte')) return [textOf(file)];
	return [...textOf(file).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
		([, body = '']) => body
	);
}

const importsInMarkup = (file: string) =>
	file.endsWith('.svelte')
		? [...textOf(file).matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(([, name = '']) => name)
		: [];

/** A query ("?raw") says how a file is read, not which. */
function resolved(file: string, written: string): { target: string } | { package: string } {
	const specifier = written.replace(/\?\w+$/, '');
	if (specifier.startsWith('.')) return { target: posix.join(posix.dirname(file), specifier) };
	if (specifier.startsWith('$words/'))
		return { target: specifier.replace('$words', 'src/lib/words/en') };
	// A package is chosen when the site is built: its room has no folder of its own.
	if (specifier.startsWith('$package/')) return { target: specifier };
	if (specifier.startsWith('$lib/')) return { target: specifier.replace('$lib', 'src/lib') };
	return { package: packageName(specifier) };
}

const packageName = (specifier: string) =>
	specifier.startsWith('node:')
		? 'node'
		: specifier
				.split('/')
				.slice(0, specifier.startsWith('@') ? 2 : 1)
				.join('/');

/** A file's code without its comments. */
export const codeOf = (file: string) =>
	ts.transpileModule(textOf(file), {
		compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext }
	}).outputText;
