import { byEnd, isYear, type Period } from '../../domain/period';
import { askedPeriod, nameSaid, openQuestion, soFarOf, type OfTable } from './askedPeriods';
import { isFigure } from './columnCells';
import { saysLatest, type Read } from './columnsOf';
import { plainHeader } from './headers';
import { lineOf } from './joinedHeadings';
import { partOfYear, periodNamed, yearOf } from './period';
import { readLine } from './titlePeriod';

/** A year's figures that say so are no figures so far. */
const WHOLE = /\b(?:annual|yearly|full[ -]year|year[ -]?end|final)\b/;

/**
 * Outturns headed by a year, in a table that is of a part of it: "2012/13 Outturn" of a sheet "Q2", or beside
 * "September 2012" below "Latest month", may be the year's so far. It is asked.
 */
export function withAskedSoFar(columns: Read[], table: OfTable): Read[] {
	const rows = columns.filter(saysLatest).flatMap(({ cells }) => cells.map((text) => [text]));
	const said = { ...table, above: [...table.above, ...rows] };
	const parts = partsSaid(said, !columns.some((column) => isOfPart(column, table)));
	return columns.map((column, i) => {
		const part = isOfYear(column, table) ? parts(column.heading.periodId) : undefined;
		if (!part) return column;
		const { heading, header } = column;
		const periodId = askedPeriod(table, {
			...{ of: `of ${plainHeader(header)}`, headings: [header], column: i, header },
			...{ likely: soFarOf(part, table.core.periods) || part.id, beside: openQuestion(column) }
		});
		return { ...column, periodId, heading: { ...heading, periodId, asksPeriod: periodId === '' } };
	});
}

/** Whether a column has the outturns of a part of a year: where none has, a part that names no year is one of the others'. */
function isOfPart({ role, heading }: Read, { core: { periods } }: OfTable): boolean {
	const named = periodNamed(heading.periodId, periods);
	return role === 'actual' && (heading.part !== '' || (named !== undefined && !isYear(named)));
}

function isOfYear(column: Read, { core: { periods } }: OfTable): boolean {
	const { role, heading, header, cells } = column;
	if (!cells.some(isFigure)) return false;
	const isOutturn =
		role === 'actual' || (openQuestion(column) !== undefined && heading.likely === 'actual');
	const named = periodNamed(heading.periodId, periods);
	return (
		isOutturn && !heading.asksPeriod && named?.kind === 'year' && !WHOLE.test(plainHeader(header))
	);
}

/**
 * The latest part of a year that the lines above, or a name, say a table is of, where the year goes on after it.
 * @param isBare whether one that names no year counts
 */
function partsSaid({ above, questions, core }: OfTable, isBare: boolean) {
	const { periods } = core;
	const lines = above
		.flatMap((row) => readLine(lineOf(row.join(' ')), core))
		.filter(({ isSure, isAlone }) => isSure || isAlone);
	const whole = [...lines.map(({ periodId }) => periodId), ...nameSaid(questions.fileName, core)];
	const bare = isBare ? lines.flatMap(({ periodId, part }) => (periodId ? [] : part || [])) : [];
	return (yearId: string): Period | undefined => {
		const ids = [...whole, ...bare.map((part) => partOfYear(part, yearId, periods) ?? '')];
		const last = ids
			.flatMap((id) => periodNamed(id, periods) ?? [])
			.filter((one) => !isYear(one) && yearOf(one, periods) === yearId)
			.sort(byEnd)
			.at(-1);
		const year = periodNamed(yearId, periods);
		return last && year && last.endsOn < year.endsOn ? last : undefined;
	};
}
