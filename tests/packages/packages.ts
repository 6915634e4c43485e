/**
 * The contrary package, a council that is as unlike the shipped ones as it may be, and what is left of
 * it where a part is missing: each made of the same files by leaving something out.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows, csvParse, type DSVRowArray } from 'd3-dsv';
import { ROOT } from '../tools/files.ts';

/** The files of a package by their names. */
export type Files = Readonly<Record<string, string>>;
type Cells = Record<string, string | undefined>;
/** What becomes of a row: others in its place, none where it is left out. */
type Rows = (row: Cells, i: number) => Cells[];

const FOLDER = join(ROOT, 'tests', 'packages', 'contrary');

export const contraryFiles = (): Files =>
	Object.fromEntries(
		readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')])
	);

/** Writes a package into a new folder of that name. @returns the folder */
export function writePackage(files: Files, folder: string): string {
	mkdirSync(folder, { recursive: true });
	for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
	return folder;
}

const without = (files: Files, gone: readonly string[]): Files =>
	Object.fromEntries(Object.entries(files).filter(([file]) => !gone.includes(file)));

/** A package with a table's rows made others. */
function withRows(files: Files, file: string, rows: Rows): Files {
	const text = files[file];
	if (text === undefined) throw new Error(`The package has no ${file}.`);
	const table = csvParse(text) as DSVRowArray;
	const made = table.flatMap((row, i) => rows(row, i));
	const lines = made.map((row) => table.columns.map((column) => row[column] ?? ''));
	return { ...files, [file]: `${csvFormatRows([table.columns, ...lines])}\n` };
}

/** A package of which only some rows of tables are kept. */
const keeping = (files: Files, kept: Record<string, (row: Cells) => boolean>): Files =>
	Object.entries(kept).reduce(
		(all, [file, isKept]) => withRows(all, file, (row) => (isKept(row) ? [row] : [])),
		files
	);

/** The one period that remains of them. */
const YEAR = 'p24';

/** Each kind of package with a part missing, by what it lacks, or has more of than others. */
export const LEFT_OUT: Record<string, (files: Files) => Files> = {
	'no areas': (files) =>
		without(files, [
			'geographies.csv',
			'areas.csv',
			'memberships.csv',
			'area-measures.csv',
			'area-values.csv',
			'boundaries.topo.json',
			'places.csv',
			'postcodes.csv'
		]),
	'no boundaries': (files) => without(files, ['boundaries.topo.json']),
	'no postcodes': (files) => without(files, ['postcodes.csv', 'places.csv']),
	'no commentary': (files) => without(files, ['commentary.csv', 'actions.csv']),
	'no targets': (files) =>
		keeping(
			{
				...without(files, ['target-notes.csv']),
				'rating-rules.csv': withRows(files, 'rating-rules.csv', (row) =>
					row.indicator_id
						? []
						: [{ rule: 'comparator-only', source: 'Performance framework, page 5' }]
				)['rating-rules.csv'] as string
			},
			{
				'observations.csv': ({ series }) => series !== 'target',
				'published-met.csv': ({ against }) => against !== 'target'
			}
		),
	'no comparators': (files) =>
		withRows(
			keeping(without(files, ['comparators.csv']), {
				'observations.csv': ({ series = '' }) => ['actual', 'target', 'forecast'].includes(series),
				'published-met.csv': ({ against }) => against === 'target',
				'rating-rules.csv': ({ rule }) => rule !== 'comparator-only'
			}),
			'indicators.csv',
			(row) => [{ ...row, comparator_id: '' }]
		),
	'one period': (files) =>
		withRows(
			keeping(files, {
				'periods.csv': ({ id }) => id === YEAR,
				'observations.csv': ({ period_id }) => period_id === YEAR,
				'published-statuses.csv': ({ period_id }) => period_id === YEAR,
				'published-met.csv': ({ period_id }) => period_id === YEAR,
				'commentary.csv': ({ period_id }) => period_id === YEAR,
				'target-notes.csv': ({ period_id }) => period_id === YEAR,
				'actions.csv': ({ period_id }) => period_id === YEAR
			}),
			'area-values.csv',
			(row) => [{ ...row, period_id: YEAR }]
		),
	'one priority': (files) =>
		['indicators.csv', 'families.csv'].reduce(
			(all, file) => withRows(all, file, (row) => [{ ...row, priority_id: 'council' }]),
			withRows(files, 'priorities.csv', (row) =>
				row.id === 'council' ? [{ ...row, number: '1' }] : []
			)
		),
	'200 measures': (files) => copied(files, 200),
	'one measure, and the tables that every package needs': (files) =>
		keeping(
			withRows(
				Object.fromEntries(
					Object.entries(files).filter(([file]) =>
						[
							'datapackage.json',
							'priorities.csv',
							'indicators.csv',
							'periods.csv',
							'observations.csv'
						].includes(file)
					)
				),
				'indicators.csv',
				(row) => (row.id === 'hsg-05' ? [{ ...row, comparator_id: '' }] : [])
			),
			{
				'priorities.csv': ({ id }) => id === 'homes',
				'periods.csv': ({ id }) => id === YEAR,
				'observations.csv': (row) =>
					row.indicator_id === 'hsg-05' && row.period_id === YEAR && row.series === 'actual'
			}
		)
};

const OF_MEASURES = ['observations.csv', 'published-statuses.csv', 'published-met.csv'];

/** The same measures again and again, each time under other names, until there are so many. */
function copied(files: Files, wanted: number): Files {
	const { length } = csvParse(files['indicators.csv'] ?? '');
	const times = Array.from({ length: Math.ceil(wanted / length) }, (_, i) => i);
	const named = (id: string | undefined, time: number) => (time === 0 ? id : `${id}-${time + 1}`);
	const indicators = withRows(files, 'indicators.csv', (row, i) =>
		times
			.filter((time) => time * length + i < wanted)
			.map((time) => ({
				...row,
				id: named(row.id, time),
				...(time > 0 && {
					number: String(time * length + i + 1),
					part: '',
					family_id: '',
					title: `${row.title}, team ${time + 1}`,
					short_title: `${row.short_title} ${time + 1}`,
					reference: row.reference && `${row.reference}/${time + 1}`
				})
			}))
	);
	const ids = new Set(csvParse(indicators['indicators.csv'] ?? '').map(({ id }) => id));
	return OF_MEASURES.reduce(
		(all, file) =>
			withRows(all, file, (row) =>
				times
					.map((time) => ({ ...row, indicator_id: named(row.indicator_id, time) }))
					.filter(({ indicator_id }) => ids.has(indicator_id))
			),
		indicators
	);
}
