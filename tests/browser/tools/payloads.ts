import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { Manifest } from '../../../src/lib/data/schema/core.ts';
import { PARTS, type PartName } from '../../../src/lib/data/schema/parts.ts';
import { withPayloads } from '../../payloads.ts';
import { ROOT } from '../../tools/files.ts';
import { expect } from './test.ts';

/**
 * Texts of the data, addresses and names of files are text and nothing else. Every test fails on a
 * dialog, a script that runs, a policy violation and a request to another host; where payloads are
 * about, also on any element that a text of the data became.
 */
const INJECTED = '[data-payload], [onerror], [onload], [onfocus], base, [href^="javascript:" i]';

/** What a page says that shows payloads. */
export const PAYLOAD = /data-payload|alert\(1\)|__proto__|constructor|HYPERLINK/;

export const expectNothingInjected = async (page: Page, where: string) =>
	expect.soft(page.locator(INJECTED), where).toHaveCount(0);

const built = (file: string): unknown =>
	JSON.parse(readFileSync(join(ROOT, 'build', 'data', file), 'utf8'));

/** The files of a dataset by their names, the manifest among them. */
export type Files = Record<string, unknown>;

/** The built data with a payload in every text, as a further version of it. */
export function filesOfPayloads(): Files {
	const manifest = built('manifest.json') as Manifest;
	const names = Object.keys(PARTS) as PartName[];
	const files = names.map((name) => {
		const data = withPayloads(PARTS[name], built(manifest.parts[name]?.file ?? ''), 'a');
		return [`${name}.0123456789abcdef.json`, name === 'boundaries' ? named(data) : data] as const;
	});
	const parts = names.map((name, n) => {
		const file = files[n]?.[0] ?? '';
		return [name, { ...manifest.parts[name], file, hash: `0123456789abcde${n}` }] as const;
	});
	const next = { ...manifest, version: 'payloads', parts: Object.fromEntries(parts) };
	return {
		...Object.fromEntries(files),
		'manifest.json': withPayloads(Manifest, next, 'a')
	};
}

/** Outlines may carry properties, which the schema leaves open. */
function named(boundaries: unknown): unknown {
	const { objects, ...rest } = boundaries as { objects: Record<string, { geometries: object[] }> };
	const marked = Object.entries(objects).map(([kind, object]) => {
		const geometries = object.geometries.map((one) => ({
			...one,
			properties: { name: '<img data-payload src=x onerror=alert(1)>' }
		}));
		return [kind, { ...object, geometries }];
	});
	return { ...rest, objects: Object.fromEntries(marked) };
}
