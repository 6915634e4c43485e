import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { deckOf, type ChosenSlide, type Deck, type Slide } from '$lib/deck';
import type { Site } from '$lib/domain/site';
import { resultOf } from '$lib/domain/result';
import { slideDrawing } from '$lib/export/slides/deckPictures';
import { FOOT, slideShapes, type SlidePicture } from '$lib/export/slides/drawSlide';
import { pptx } from '$lib/export/slides/pptx';
import { heightOf, line } from '$lib/export/slides/text';
import { SLIDE } from '$lib/export/slides/units';
import { EVERYTHING } from '$lib/state/address/selection';
import { shippedAtlas, shippedCore, shippedManifest } from '../../charts/shippedResults';

const MADE = new Date('2026-11-24T09:30:00Z');
const PNG = Uint8Array.from([137, 80, 78, 71]);
const MAP = {
	...{ width: 480, height: 460, groupLines: 'M0 0L9 9', whole: 'M0 0L9 9', spots: [] },
	areas: [{ d: 'M0 0L9 0L9 9Z', shade: 'shade-none' }],
	legend: [{ shade: 'shade-none', words: 'Not published', count: 142, heading: '' }]
};

let deck: Deck;
let site: Site;
let chosen: ChosenSlide[];
let pictures: Map<string, SlidePicture>;
let parts: Record<string, Uint8Array>;

beforeAll(async () => {
	const [core, dataset, atlas] = [
		await shippedCore(),
		await shippedManifest(),
		await shippedAtlas()
	];
	({ site } = dataset);
	deck = deckOf({ core, dataset, selection: EVERYTHING, atlas });
	chosen = deck.slides.map((slide) => ({
		...{ slide, hidden: false },
		notes: slide.kind === 'position' ? 'Pause here & ask <why>.\nThen go on.' : ''
	}));
	const resultBy = (measureId: string, periodId: string) => {
		const measure = core.measures.find(({ id }) => id === measureId);
		return measure && resultOf(measure, periodId);
	};
	pictures = new Map(
		deck.slides.flatMap((slide): [string, SlidePicture][] => {
			const drawing = slideDrawing(slide, { resultOf: resultBy, map: MAP });
			if (!drawing) return [];
			const { alt, note, width, height } = drawing;
			return [[slide.id, { png: PNG, alt, note, ratio: height / width }]];
		})
	);
	parts = unzipSync(pptx({ deck, site, slides: chosen, pictures, made: MADE }));
});

const xml = (path: string) =>
	new DOMParser().parseFromString(strFromU8(parts[path] ?? new Uint8Array()), 'text/xml');
const named = (root: Document | Element, name: string) => [...root.getElementsByTagName(name)];
/** The text of an element, its paragraphs apart. */
const textOf = (root: Element) =>
	named(root, 'a:p')
		.map((p) =>
			named(p, 'a:t')
				.map(({ textContent }) => textContent)
				.join('')
		)
		.join('\n');
const placed = (root: Document, type: string) =>
	named(root, 'p:sp').find(
		(shape) => named(shape, 'p:ph')[0]?.getAttribute('type') === type
	) as Element;
const slideFiles = () =>
	chosen.map(({ slide }, i) => [slide, xml(`ppt/slides/slide${i + 1}.xml`)] as const);

const relationFiles = () => Object.keys(parts).filter((one) => one.endsWith('.rels'));
const relationsOf = (path: string) => named(xml(path), 'Relationship');
/** The file that a file of relations belongs to. */
const ownerOf = (path: string) => path.replace('_rels/', '').replace(/\.rels$/, '');
const targetsOf = (path: string) =>
	relationsOf(path).map((one) => {
		const base = new URL(ownerOf(path), 'https://package.test/');
		return new URL(one.getAttribute('Target') ?? '', base).pathname.slice(1);
	});

describe('the package', () => {
	test('has nothing but well-formed files', () => {
		for (const path of Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one)))
			expect(named(xml(path), 'parsererror'), path).toEqual([]);
	});

	test('says of each file what it is, and of no other', () => {
		const types = xml('[Content_Types].xml');
		const told = named(types, 'Override').map((one) => one.getAttribute('PartName'));
		const held = Object.keys(parts).filter((one) => one.endsWith('.xml') && !one.startsWith('['));
		expect([...told].sort()).toEqual(held.map((path) => `/${path}`).sort());
		expect(named(types, 'Override').every((one) => one.getAttribute('ContentType'))).toBe(true);
		const endings = named(types, 'Default').map((one) => one.getAttribute('Extension'));
		expect(endings.sort()).toEqual(['png', 'rels', 'xml']);
	});

	test('has every file that another names, and none that no other names', () => {
		const named = relationFiles().flatMap(targetsOf);
		for (const target of named) expect(Object.keys(parts)).toContain(target);
		const files = Object.keys(parts).filter((one) => !/\.rels$|^\[/.test(one));
		expect(files.filter((one) => !named.includes(one))).toEqual([]);
	});

	test('has each relation once, and each that a file uses', () => {
		for (const path of relationFiles()) {
			const ids = relationsOf(path).map((one) => one.getAttribute('Id'));
			expect(new Set(ids).size, path).toBe(ids.length);
			const used = named(xml(ownerOf(path)), '*').flatMap((one) =>
				['r:id', 'r:embed'].flatMap((name) => one.getAttribute(name) ?? [])
			);
			expect(
				used.filter((id) => !ids.includes(id)),
				path
			).toEqual([]);
		}
	});

	test('gives every shape of a slide an id of its own', () => {
		for (const [slide, file] of slideFiles()) {
			const ids = named(file, 'p:cNvPr').map((one) => one.getAttribute('id'));
			expect(new Set(ids).size, slide.id).toBe(ids.length);
		}
	});

	test('is of 16 to 9 and names its title, its author and its day', () => {
		const size = named(xml('ppt/presentation.xml'), 'p:sldSz')[0];
		expect(['cx', 'cy'].map((name) => size?.getAttribute(name))).toEqual(['12192000', '6858000']);
		const core = xml('docProps/core.xml');
		const said = (name: string) => named(core, name)[0]?.textContent;
		expect(said('dc:title')).toBe(deck.title);
		expect(said('dc:creator')).toBe('Rotherham Borough Council, report of 19 September 2012');
		expect(said('dc:subject')).toBe('Published 19 September 2012');
		expect(said('dcterms:created')).toBe('2026-11-24T09:30:00Z');
	});

	test('names whose it is, and has their accent in its theme where they have one', () => {
		const company = named(xml('docProps/app.xml'), 'Company')[0]?.textContent;
		expect(company).toBe('Rotherham Borough Council');
		const accents = (whose: Pick<Site, 'organisation' | 'accent'>) => {
			const made = unzipSync(pptx({ deck, site: whose, slides: chosen, pictures, made: MADE }));
			const theme = strFromU8(made['ppt/theme/theme1.xml'] ?? new Uint8Array());
			return /<a:accent1><a:srgbClr val="(\w+)"/.exec(theme)?.[1];
		};
		expect(accents(site)).toBe('1B4F8F');
		expect(accents({ ...site, accent: { light: '#0a5c7a', dark: '#7cc4e0' } })).toBe('0A5C7A');
	});

	test('is the same for the same slides', () => {
		const again = pptx({ deck, site, slides: chosen, pictures, made: MADE });
		expect(again).toEqual(pptx({ deck, site, slides: chosen, pictures, made: MADE }));
	});
});

describe('every slide of the file', () => {
	test('has its title in the place of a title, where the outline finds it', () => {
		for (const [slide, file] of slideFiles()) {
			const place = placed(file, slide.kind === 'title' ? 'ctrTitle' : 'title');
			expect(textOf(place)).toBe(slide.title);
		}
	});

	test('says all that the slide says', () => {
		for (const [slide, file] of slideFiles()) {
			const said = named(file, 'a:p')
				.map((p) => textOf(p.parentElement as Element))
				.join('\n')
				// A reference is kept in one line.
				.replaceAll('\u00a0', ' ');
			for (const words of wordsOf(slide)) expect(said, slide.id).toContain(words);
		}
	});

	test('has its source and its number at its foot', () => {
		slideFiles().forEach(([, file], i) => {
			expect(textOf(placed(file, 'ftr'))).toBe(
				'Rotherham Borough Council, report of 19 September 2012. Published 19 September 2012'
			);
			expect(textOf(placed(file, 'sldNum'))).toBe(String(i + 1));
		});
	});

	test('has notes: what the speaker wrote, a line each, then what the slide says and its source', () => {
		chosen.forEach(({ slide, notes }, i) => {
			const said = textOf(placed(xml(`ppt/notesSlides/notesSlide${i + 1}.xml`), 'body'));
			expect(said.startsWith(notes || slide.title)).toBe(true);
			expect(said).toContain(slide.title);
			expect(said).toContain('19 September 2012');
		});
	});

	test('has its measures and areas in real tables, with the first row marked as head', () => {
		const tables = slideFiles().flatMap(([slide, file]) =>
			named(file, 'a:tbl').map((t) => [slide, t] as const)
		);
		const kinds = new Set(tables.map(([slide]) => slide.kind));
		expect([...kinds].sort()).toEqual(['map', 'position', 'priority']);
		for (const [slide, table] of tables) {
			expect(named(table, 'a:tblPr')[0]?.getAttribute('firstRow')).toBe('1');
			const rows = slide.kind === 'map' ? slide.rows : 'lines' in slide ? slide.lines : [];
			expect(named(table, 'a:tr'), slide.id).toHaveLength(rows.length + 1);
			const columns = named(table, 'a:gridCol').length;
			for (const row of named(table, 'a:tr')) expect(named(row, 'a:tc')).toHaveLength(columns);
		}
	});

	test('tells a rating by a sign and a word, beside its colour', () => {
		const signs: Record<string, string> = { Red: '◆', Amber: '▲', Green: '●', 'Not rated': '○' };
		for (const [slide, file] of slideFiles())
			if (slide.kind === 'priority' && slide.lines.length > 0)
				for (const [i, { ratingWords }] of slide.lines.entries()) {
					const row = named(file, 'a:tr')[i + 1] as Element;
					expect(textOf(row)).toContain(`${signs[ratingWords]}\u00a0${ratingWords}`);
				}
	});

	test('says its picture in words', () => {
		let count = 0;
		for (const [slide, file] of slideFiles())
			for (const picture of named(file, 'p:pic')) {
				count += 1;
				const words = named(picture, 'p:cNvPr')[0]?.getAttribute('descr') ?? '';
				if (slide.kind === 'measure')
					expect(words).toBe(`Bullet chart. ${slide.line.name}: ${slide.sentence}`);
				else expect(words).toContain('Not published, 142 areas');
			}
		expect(count).toBe(pictures.size);
		expect(count).toBeGreaterThan(20);
	});
});

function wordsOf(slide: Slide): string[] {
	switch (slide.kind) {
		case 'title':
			return [slide.finding, slide.scope, slide.source, slide.date];
		case 'position':
		case 'priority':
			return slide.lines.flatMap(({ name, reference, figure, directionWords }) => [
				...[name, reference, figure, directionWords]
			]);
		case 'map':
			return [slide.lede, slide.note, ...slide.rows.flatMap(({ name, figure }) => [name, figure])];
		case 'measure':
			return [slide.lede, ...slide.groups.flatMap(({ title, items }) => [title, ...items])];
		case 'changed':
		case 'method':
			return slide.groups.flatMap(({ title, items }) => [title, ...items]);
	}
}

describe('what is drawn', () => {
	const shapesOf = (slides: Slide[]) =>
		slides.map((slide) => [slide.id, slideShapes(slide, pictures.get(slide.id))] as const);

	test('stays above the foot and within the slide, every part of it', () => {
		for (const [id, shapes] of shapesOf(deck.slides))
			for (const { box } of shapes) {
				expect(box.x + box.width, id).toBeLessThanOrEqual(SLIDE.width - 2);
				expect(box.y + box.height, id).toBeLessThanOrEqual(FOOT);
				expect(Math.min(box.x, box.y, box.width, box.height), id).toBeGreaterThan(0);
			}
	});

	test('stays there with texts of any length', () => {
		const slides = deck.slides.map((slide) =>
			'groups' in slide
				? {
						...slide,
						groups: [...slide.groups, { title: 'More', listed: true, items: ['word '.repeat(400)] }]
					}
				: slide
		);
		for (const [id, shapes] of shapesOf(slides))
			for (const { box } of shapes) expect(box.y + box.height, id).toBeLessThanOrEqual(FOOT);
	});

	test('does not lie one upon the other', () => {
		for (const [id, shapes] of shapesOf(deck.slides))
			shapes.forEach(({ box: a }, i) =>
				shapes.slice(i + 1).forEach(({ box: b }) => {
					const apart =
						a.x + a.width <= b.x + 0.01 ||
						b.x + b.width <= a.x + 0.01 ||
						a.y + a.height <= b.y + 0.01 ||
						b.y + b.height <= a.y + 0.01;
					expect(apart, id).toBe(true);
				})
			);
	});

	test('has room for its text: a browser needs no more height than was reckoned', () => {
		const pixels = 20;
		const texts = shapesOf(deck.slides)
			.flatMap(([, shapes]) => shapes)
			.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
		const plain = texts.flatMap(({ box, paragraphs }) =>
			paragraphs
				.filter(({ runs }) => runs.every((run) => !run.serif))
				.map((paragraph) => ({ width: box.width, paragraph }))
		);
		expect(plain.length).toBeGreaterThan(200);
		for (const { width, paragraph } of plain) {
			const room = heightOf([{ ...paragraph, after: 0 }], width) * pixels;
			const { runs } = paragraph;
			const needed = browserHeight(runs, width * pixels, pixels);
			expect(needed, runs[0]?.text).toBeLessThanOrEqual(room + 1);
		}
	});

	test('is reckoned higher where it is longer', () => {
		expect(heightOf([line('word '.repeat(100))], 20)).toBeGreaterThan(
			heightOf([line('word '.repeat(50))], 20)
		);
	});
});

/** How high some runs are in lines of the face that widths are known of. */
function browserHeight(
	runs: { text: string; size?: number; bold?: boolean }[],
	width: number,
	unit: number
) {
	const box = document.createElement('div');
	const largest = Math.max(...runs.map(({ size = 1 }) => size));
	const font = `${largest * unit}px/1.15 Arial, 'Liberation Sans'`;
	Object.assign(box.style, { width: `${width}px`, font });
	for (const { text, size = 1, bold } of runs) {
		const span = document.createElement('span');
		span.textContent = text;
		Object.assign(span.style, { fontSize: `${size * unit}px`, fontWeight: bold ? '700' : '400' });
		box.append(span);
	}
	document.body.append(box);
	const { height } = box.getBoundingClientRect();
	box.remove();
	return height;
}
