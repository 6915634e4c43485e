import { beforeAll, describe, expect, test } from 'vitest';
import { contextTables, isSeries } from '$lib/domain/measure/contextTables';
import type { Result } from '$lib/domain/result';
import { bulletPicture } from '$lib/export/pictures/bulletPicture';
import { CHART_PICTURE_WIDTH } from '$lib/export/pictures/chartPicture';
import { linesPicture } from '$lib/export/pictures/linesPicture';
import { svgToPng } from '$lib/export/pictures/png';
import { trendPicture } from '$lib/export/pictures/trendPicture';
import { overlaps } from '../../charts/overlaps';
import { shippedCore, shippedResults } from '../../charts/shippedResults';
import { aResult } from '../../builders';
import { aPeriod } from '../../periods';

const PUBLICATION = {
	place: 'Rotherham',
	source: 'Rotherham Borough Council, report of 19 September 2012',
	publishedOn: '2012-09-19',
	licence: 'Contains public sector information licensed under the Open Government Licence v3.0.'
};
const KINDS = [
	['a trend', ({ measure }: Result) => trendPicture(measure, PUBLICATION, aPeriod('2011-12'))],
	['a bullet chart', (result: Result) => bulletPicture(result, PUBLICATION)]
] as const;

let results: Result[];
beforeAll(async () => (results = await shippedResults()));

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const words = (root: Element) =>
	[...root.querySelectorAll('text')].map((text) =>
		[...(text.querySelector('tspan') ? text.querySelectorAll('tspan') : [text])]
			.map(({ textContent }) => textContent)
			.join(' ')
	);

/** The drawing on a page, each label once: without the halos below the labels. */
function shown<T>(svg: string, look: (drawing: Element) => T): T {
	const host = document.createElement('div');
	const drawing = document.importNode(parse(svg).documentElement, true);
	for (const halo of drawing.querySelectorAll('text[stroke]')) halo.remove();
	host.append(drawing);
	document.body.append(host);
	const seen = look(drawing);
	host.remove();
	return seen;
}

describe.each(KINDS)('the picture of %s, of every measure,', (_, pictureOf) => {
	test('is well-formed and has a title and a description', () => {
		for (const result of results) {
			const root = parse(pictureOf(result));
			expect(root.querySelector('parsererror'), result.measure.reference).toBeNull();
			expect(root.querySelector('svg > title')?.textContent).toContain(result.measure.shortTitle);
			expect(root.querySelector('svg > desc')?.textContent).toMatch(/chart\. .+\./);
		}
	});

	test('says its measure, unit, source, date and licence', () => {
		for (const result of results) {
			const said = words(parse(pictureOf(result)).documentElement).join(' ');
			for (const part of [
				`${result.measure.reference}, `,
				result.measure.unit.title,
				`Source: ${PUBLICATION.source}`,
				'Published 19 September 2012',
				'Open Government Licence'
			])
				expect(said, result.measure.reference).toContain(part);
		}
	});

	test('has no word beyond its edges and none upon another', () => {
		for (const result of results)
			shown(pictureOf(result), (drawing) => {
				expect(overlaps(drawing), result.measure.reference).toEqual([]);
				const frame = drawing.getBoundingClientRect();
				for (const text of drawing.querySelectorAll('text'))
					expect(text.getBoundingClientRect().bottom).toBeLessThanOrEqual(frame.bottom - 10);
			});
	});

	test('asks for nothing from elsewhere, and has neither style nor foreign object', () => {
		for (const result of results)
			expect(pictureOf(result)).not.toMatch(
				/foreignObject|href|<style|style=|url\(|@import|<script|%"/
			);
	});
});

test('a picture holds a title of any length and signs of any kind', () => {
	const title = `<script>alert("x")</script> & ${'indicator of children '.repeat(30)}`;
	const result = aResult({ target: '60%', national: '55%', measure: { title, shortTitle: title } });
	for (const [, pictureOf] of KINDS) {
		const svg = pictureOf(result);
		expect(parse(svg).querySelector('script, parsererror')).toBeNull();
		shown(svg, (drawing) => expect(overlaps(drawing)).toEqual([]));
		expect(words(parse(svg).documentElement).join(' ')).toContain(title.trim());
	}
});

test('a picture of further figures says where they are from, and no date that is not theirs', async () => {
	const table = contextTables((await shippedCore()).context).find(isSeries);
	if (!table) throw new Error('The package has no series beside a measure.');
	const svg = linesPicture(table, PUBLICATION);
	const said = words(parse(svg).documentElement).join(' ');
	expect(said).toContain('Source: HMRC');
	expect(said).not.toContain('September 2012');
	shown(svg, (drawing) => expect(overlaps(drawing)).toEqual([]));
});

test('a picture whose licence is not known says none', () => {
	const svg = trendPicture(aResult().measure, { ...PUBLICATION, licence: '' }, aPeriod('2011-12'));
	expect(svg).not.toContain('Licence');
});

test('a picture is drawn as PNG in the size asked for', async () => {
	const svg = trendPicture((results[0] as Result).measure, PUBLICATION, aPeriod('2011-12'));
	const png = await svgToPng(svg, { width: CHART_PICTURE_WIDTH, scale: 2 });
	const { width, height } = await createImageBitmap(png);
	const drawn = parse(svg).documentElement;
	expect([width, height]).toEqual([1600, 2 * Number(drawn.getAttribute('height'))]);
});
