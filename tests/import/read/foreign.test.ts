import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile, readPaste } from '$lib/import/read';
import { EXAMPLE } from '../../tools/example';
import { filesBelow, textOf } from '../../tools/files';
import { bytesOf, faultOf, paste, rowsOf } from './reading';
import { sheetOf } from './workbook';

const begins = (...bytes: number[]) => Uint8Array.from([...bytes, ...new Uint8Array(600)]);
const zip = (files: Record<string, string>) =>
	zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

describe('a file that is no table', () => {
	it('is a workbook under a password, or an old one', () => {
		expect(faultOf(begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)).message).toBe(
			'figures.csv: found a file that is protected by a password, or an old .xls workbook; wanted an .xlsx workbook without a password. Open it in the spreadsheet program and save it as .xlsx without a password.'
		);
	});

	it.each([
		['a workbook of before 2007 (.xls)', ['Root Entry', 'Workbook']],
		['a workbook of before 2007 (.xls)', ['Root Entry', 'Book']],
		['a document of before 2007 (.doc or .ppt)', ['Root Entry', 'WordDocument']],
		[
			'a file that is protected by a password, or an old .xls workbook',
			['Root Entry', 'EncryptedPackage', 'Workbook']
		]
	])('is %s, by what it holds', (what, names) => {
		const listed = names.map((name) => `${name}\0`.split('').join('\0').padEnd(128, '\0'));
		const bytes = Uint8Array.from([
			...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0],
			...bytesOf(listed.join(''))
		]);
		expect(faultOf(bytes).value).toBe(what);
		expect(faultOf(bytes).advice).toMatch(/^Open it\b/);
	});

	it.each([
		['a PDF', bytesOf('%PDF-1.7\n')],
		['a picture (PNG)', begins(0x89, 0x50, 0x4e, 0x47)],
		['a picture (JPEG)', begins(0xff, 0xd8, 0xff, 0xe0)],
		['a text document (RTF)', bytesOf('{\\rtf1 a}')],
		['a packed file (gzip)', begins(0x1f, 0x8b)],
		['a Word document', zip({ 'word/document.xml': '<w/>' })],
		['a PowerPoint presentation', zip({ 'ppt/presentation.xml': '<p/>' })],
		['a binary workbook (.xlsb)', zip({ 'xl/workbook.bin': 'x' })],
		[
			'an OpenDocument text or presentation (.odt or .odp)',
			zip({ mimetype: 'x', 'content.xml': '<c/>' })
		],
		['a zip with a.txt, b.txt', zip({ 'a.txt': 'a', 'b.txt': 'b' })],
		['an empty zip', zip({})],
		['a page without a table', bytesOf('<!DOCTYPE html><p>No table</p>')],
		['an XML workbook of 2003', bytesOf('<?xml version="1.0"?>\n<Workbook xmlns="x"></Workbook>')]
	])('is %s, and says what to do', (what, bytes) => {
		const fault = faultOf(bytes);
		expect(fault.value).toBe(what);
		expect(fault.wanted).toBe(
			'a table (CSV, .xlsx, .ods or HTML), outlines (GeoJSON or TopoJSON), a data package or a backup'
		);
		expect(fault.advice).toMatch(/^(Open|Bring|Unpack) .+\.$/);
	});

	it.each([
		['geojson', '{"type":"FeatureCollection","features":[]}'],
		['geojson', '\n{ "name": "wards",\n"type" : "FeatureCollection" }'],
		['geojson', '{"type":"Feature","geometry":{"type":"Point"}}'],
		['topojson', '{"type":"Topology","objects":{},"arcs":[]}'],
		['topojson', '{"objects":{},"arcs":[[[0,0],[1,1]]],"type":"Topology"}']
	])('is no table but outlines of areas (%s), which are read as such', (format, text) => {
		const outlines = { kind: 'outlines', outlines: { format, name: 'brought' } };
		expect(readFile(bytesOf(`\uFEFF${text}`), 'brought')).toMatchObject(outlines);
		expect(readPaste({ text, html: '' }, 'brought')).toMatchObject(outlines);
	});

	it('is JSON of another kind', () => {
		expect(faultOf('[{"ref":"NI 60","outturn":88.6}]').value).toBe('data for programs (JSON)');
	});

	it('is not JSON because a cell begins with a bracket', () => {
		expect(rowsOf('[note 1] Figures,Outturn\n{a},1')[0]).toEqual(['[note 1] Figures', 'Outturn']);
	});

	it('is a zip whose files are protected', () => {
		const bytes = sheetOf([['a']]).slice();
		const view = new DataView(bytes.buffer);
		for (let at = 0; at + 46 < bytes.length; at++)
			if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
		expect(faultOf(bytes).value).toContain('protected by a password');
	});

	it('is a zip that holds a file twice', () => {
		const bytes = zip({ 'a/indicators.csv': 'one', 'b/indicators.csv': 'two' });
		bytes.forEach((byte, i) => {
			if (byte === 98 && bytes[i + 1] === 47) bytes[i] = 97;
		});
		expect(faultOf(bytes).value).toBe('a zip that holds a/indicators.csv twice');
	});
});

describe('a workbook that is a renamed CSV', () => {
	it('is read as the CSV that it is', () => {
		expect(rowsOf('a,b\n1,2', 'figures.xlsx')).toEqual([
			['a', 'b'],
			['1', '2']
		]);
	});
});

describe('the project’s own files', () => {
	const TABLES = filesBelow(EXAMPLE).filter((file) => /\.(csv|json)$/.test(file));

	it.each(['', 'data/', 'outturn-main/data/', './'])(
		'are a data package, in the folder "%s" of a zip',
		(folder) => {
			const files = Object.fromEntries(
				TABLES.map((file) => [folder + file.slice(`${EXAMPLE}/`.length), textOf(file)])
			);
			const read = readFile(zip({ ...files, [`${folder}README.md`]: 'x' }), 'data.zip');
			expect(read).toEqual({
				kind: 'package',
				files: new Map(TABLES.map((file) => [file.slice(`${EXAMPLE}/`.length), textOf(file)]))
			});
		}
	);

	it('are a backup, with its files by path', () => {
		const files = { 'b/backup.json': '{}', 'b/sets/1/indicators.csv': 'a', 'b/x.json': '[]' };
		expect(readFile(zip(files), 'b.zip')).toEqual({
			kind: 'backup',
			files: new Map([
				['backup.json', '{}'],
				['sets/1/indicators.csv', 'a'],
				['x.json', '[]']
			])
		});
	});

	it('take no harm from paths that lead upward, or that are keys of objects', () => {
		const files = {
			'../evil.json': '1',
			'a/../../evil.json': '1',
			'..\\evil.json': '1',
			__proto__x: '1',
			'constructor.json': '2',
			'backup.json': '{}'
		};
		const read = readFile(zip(files), 'b.zip');
		expect(read).toMatchObject({ kind: 'backup' });
		expect([...(read.kind === 'backup' ? read.files.keys() : [])]).toEqual([
			'__proto__x',
			'constructor.json',
			'backup.json'
		]);
	});

	it('are a package as soon as one table of it is there: its check names what it lacks', () => {
		expect(readFile(zip({ 'x/priorities.csv': 'id' }), 'p.zip')).toMatchObject({ kind: 'package' });
	});

	it('are refused where they are two packages, by their folders', () => {
		const bytes = zip({ 'data/b/indicators.csv': 'id', 'data/a/datapackage.json': '{}' });
		expect(faultOf(bytes)).toMatchObject({
			value: 'a zip of 2 data packages: data/a/ and data/b/',
			wanted: 'one data package'
		});
	});

	it('are refused with the file and the row where one is no text', () => {
		const bytes = zip({ 'data/indicators.csv': 'id\n\0', 'data/observations.csv': 'a' });
		expect(faultOf(bytes)).toMatchObject({ place: 'data/indicators.csv', row: 2 });
	});
});

describe('pasted text', () => {
	it('is read by tabs, semicolons or commas', () => {
		expect(paste('a\t"b\nc"\n1\t2', '')).toEqual({
			kind: 'sheets',
			format: 'csv',
			sheets: [
				{
					name: 'Pasted table',
					rows: [
						['a', 'b\nc'],
						['1', '2']
					],
					notes: []
				}
			]
		});
	});

	it('is read where its HTML holds no table', () => {
		expect(paste('a\tb', '<p>a b</p>')).toMatchObject({ sheets: [{ rows: [['a', 'b']] }] });
	});

	it('is refused where it is blank', () => {
		expect(() => paste(' ', '<table><tr><td></table>')).toThrow('found nothing but blanks');
	});
});
