import { readFileSync } from 'node:fs';
import type { Manifest } from '../../src/lib/data/schema/core';
import { accentCss } from '../../src/lib/domain/site/accent.ts';
import { cssString } from '../../src/lib/domain/text/cssString.ts';
import { printedText } from '../../src/lib/words/en/datasets.ts';

const read = () => JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as Manifest;

/** A plugin of the site's build: the colour of links and marks, where the package names one. */
export const accent = () => ({
	name: 'accent',
	enforce: 'pre' as const,
	transform(code: string, id: string) {
		if (!id.endsWith('/src/accent.css')) return undefined;
		const { accent } = read().site;
		return accent ? accentCss(accent) : code;
	}
});

/**
 * A plugin of the site's build: what stands on each printed page is in the style sheet, so that it
 * is printed without a script and without an inline style, which the policy forbids.
 */
export const printedCss = () => ({
	name: 'printed-words',
	enforce: 'pre' as const,
	transform(code: string, id: string) {
		if (!id.endsWith('/src/printed.css')) return undefined;
		const { head, foot } = printedText(read());
		return code.replace("'head'", () => cssString(head)).replace("'foot'", () => cssString(foot));
	}
});
