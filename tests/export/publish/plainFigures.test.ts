import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { CorePart } from '$lib/data/schema/core';
import { plainFigures } from '$lib/export/publish/plainFigures';
import { shippedManifest, shippedPart } from '../../data/shipped';

const core = shippedPart('core') as unknown as CorePart;
const textOf = (html: string) =>
	html
		.replace(/<style>.*?<\/style>/s, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');

describe('the plain page of what is published', () => {
	const html = plainFigures(shippedManifest(), core);

	it('has every measure of the opening period with its figure as printed and its rating', () => {
		expect(html.match(/<tr><th scope="row">/g)).toHaveLength(core.measures.length);
		expect(textOf(html)).toContain('Children in poverty, NI 116');
		expect(html).toMatch(/Children in poverty, NI 116[^]*?>23\.3%<[^]*?>Red</);
	});

	it('is whole HTML without a script or anything that is fetched', () => {
		expect(html).not.toMatch(/<script|src=|<link|url\(/);
		expect(parseDocument(html).children.length).toBeGreaterThan(0);
		expect(html).toContain("default-src 'none'");
	});

	it('says whose figures they are, and where they come from', () => {
		const { site, source } = shippedManifest();
		expect(textOf(html)).toContain(site.name);
		expect(textOf(html)).toContain(`Source: ${source}.`);
	});

	it('shows a text of the data as text, whatever it holds', () => {
		const [first, ...others] = core.measures;
		const measures = [{ ...first, shortTitle: '<img src=x onerror=alert(1)>' }, ...others];
		const brought = plainFigures(shippedManifest(), { ...core, measures } as CorePart);
		expect(brought).not.toContain('<img');
		expect(brought).toContain('&lt;img src=x');
	});

	it('says that nothing is published where there are no measures yet', () => {
		const empty = plainFigures(shippedManifest(), { ...core, measures: [] });
		expect(textOf(empty)).toContain('No measures have been published yet.');
		expect(empty).not.toContain('<table');
	});
});
