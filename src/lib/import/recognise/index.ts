import type { CorePart } from '../../data/schema/core';
import { NO_AREAS, type AreasPart } from '../../data/schema/parts';
import type { Site } from '../../domain/site';
import { rolesWith, type Column, type Guess, type Memory, type Role } from '../guess';
import { isOwnName } from '../ownName';
import { Questions } from '../questions';
import type { Sheet } from '../sheet';
import { askedColumns, askedWhich, withoutDetails } from './askedColumns';
import { ofAreas } from './areaColumns';
import { namesMeasure } from './areaMeasures';
import { columnsOf, type OfDataset, type Read } from './columnsOf';
import { plainHeader } from './headers';
import { headingRows, tableFileOf } from './headingRows';
import { withPeriods } from './periodsOfColumns';
import { withWhose } from './whoseColumns';
import { withPeopleTitle, withWhoseTitle } from './whoseTitle';

/**
 * What a brought table is taken for. What its headings leave open is asked, and is nothing until it is
 * answered; each column's role can be corrected, and what was corrected before goes first.
 * @returns a guess with `headerRow` 0 where no row names two known columns
 */
export function recognise(
	sheet: Sheet,
	{
		areas = NO_AREAS,
		core: held,
		publication
	}: { areas?: AreasPart; core: OfDataset; publication?: { site: Site } },
	remembered: Memory = {},
	questions = new Questions()
): Guess {
	const core = withOwnName(held, publication);
	const memory = fitting(remembered, core.comparators);
	const { row, rows, headers, unsure } = headingRows(
		sheet,
		(line) => Object.hasOwn(memory, plainHeader(line)) || namesMeasure(line, areas),
		core
	);
	const file = row > 0 ? tableFileOf(headers) : undefined;
	const body = sheet.rows.slice(row);
	const all = columnsOf(headers, row > 0 ? body : [], { areas, memory, core, unsure });
	const read = withoutHidden(all, sheet);
	const found = { headerRow: row, ...(rows > 1 && { headerRows: rows }) };
	if (file) return { shape: 'table', file, ...found, columns: read.map(plain) };
	const above = linesAbove(sheet, row - rows);
	const called = {
		...{ core, areas, above, questions, place: { sheet: sheet.name } },
		names: [sheet.name, questions.fileName.replace(/\.\w+$/, '')]
	};
	if (has(read, 'area') && !has(read, 'reference')) {
		const columns = withPeopleTitle(ofAreas(read, areas, core), called);
		return { shape: 'areas', file: '', ...found, columns: columns.map(bare).map(told) };
	}
	const table = { questions, core, sheet: sheet.name, above, body, firstRow: row + 1 };
	// A sheet may be named for its quarter; that of a text is named as its file.
	const titles = sheet.name === questions.fileName ? above : [...above, [sheet.name]];
	const { columns, yearsFrom } = withPeriods(askedColumns(withWhose(read, core, body), table), {
		...{ questions, core, above: titles },
		place: { sheet: sheet.name, row }
	});
	return {
		...{ shape: 'indicators', file: '', ...found },
		...(yearsFrom.length > 0 && { yearsFrom }),
		columns: withWhoseTitle(askedWhich(withoutDetails(columns), table), called)
			.map(bare)
			.map(told)
	};
}

/** A page's own headings, and the rows above those of the columns. */
const linesAbove = ({ titles = [], rows }: Sheet, until: number): string[][] => [
	...titles.map((title) => [title]),
	...rows.slice(0, Math.max(0, until))
];

const withOwnName = (core: OfDataset, publication: { site: Site } | undefined): OfDataset =>
	publication ? { ...core, isOurs: (text) => isOwnName(publication.site, text) } : core;

type Comparators = CorePart['comparators'];

/** What was remembered of another dataset may be of a comparator that this one has not. */
function fitting(memory: Memory, comparators: Comparators): Memory {
	const roles = rolesWith(comparators);
	return Object.fromEntries(Object.entries(memory).filter(([, { role }]) => roles.includes(role)));
}

const has = (columns: Column[], role: Role) => columns.some((column) => column.role === role);

/** Figures and flags of a column that the spreadsheet does not show are no part of what it shows. */
const withoutHidden = (columns: Read[], { notes }: Sheet): Read[] => {
	const hidden = new Set(
		notes.flatMap(({ kind, row, column }) => (kind === 'hidden' && row === 0 ? [column] : []))
	);
	return columns.map((column, i) =>
		hidden.has(i + 1) && !column.isRemembered && !NAMING.includes(column.role)
			? { ...column, role: 'ignore', unused: { reason: 'hidden' } }
			: column
	);
};

/** They only say which measure, time or area a row is of. */
const NAMING: Role[] = [
	...['number', 'reference', 'title', 'polarity', 'priority', 'period', 'series', 'whose', 'unit'],
	...['area', 'area_measure']
];

const bare = ({ header, role, periodId, part, measureId, unused, cells }: Read) => ({
	...{ header, role, measureId, cells },
	periodId: role === 'ignore' ? '' : periodId,
	...(part && role !== 'ignore' && { part }),
	...(unused && role === 'ignore' && { unused })
});

/** A column of a file of the package is as that says. */
const plain = ({ header, role, periodId, measureId }: Read): Column => ({
	header,
	role,
	periodId,
	measureId
});

/** Of a column that is not used and holds something, why. */
function told({ cells, ...column }: ReturnType<typeof bare>): Column {
	if (column.role !== 'ignore' || column.unused || cells.length === 0) return column;
	return { ...column, unused: { reason: column.header === '' ? 'no-heading' : 'unknown' } };
}

/**
 * What is remembered of columns for the next table: nothing of one that another was used for, that waits
 * for an answer or is not known, nor of a heading that stands above two kinds of cells.
 */
export function remember({ columns }: Guess): Memory {
	const kept = columns.filter(
		({ header, role, unused }) => header !== '' && !(role === 'ignore' && unused)
	);
	const isOne = ({ header, role, measureId }: Column) =>
		kept.every(
			(one) =>
				plainHeader(one.header) !== plainHeader(header) ||
				(one.role === role && one.measureId === measureId)
		);
	return Object.fromEntries(
		kept
			.filter(isOne)
			.map(({ header, role, measureId }) => [plainHeader(header), { role, measureId }])
	);
}
