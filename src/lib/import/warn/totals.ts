import { sum } from 'd3-array';
import { OWN_SERIES } from '../../domain/measure';
import { printedDecimals } from '../../domain/text/format';
import type { Issue } from '../issue/issue';
import { readFigure, type FigureCells } from '../parse/cells';
import { bodyRows, numbered, textAt, type Context } from '../parse/context';
import { isFigure, isTotal } from '../parse/unusedRows';

/** A row and the rows that it is the total of. */
interface Total {
	row: number;
	parts: number[];
}

/** Below a row, the parts that it is made of: "of which falls". */
const PART = /^(?:and )?of (?:which|whom|these)\b/i;

/**
 * Holds the rows that a table calls a total, and those with parts "of which" below them, against the rows
 * that they are made of: they add to it, and a figure that is suppressed cannot be worked out from it.
 */
export function totalsIn(context: Context): Issue[] {
	if (context.guess.shape === 'table') return [];
	const columns = numbered(context).filter(({ role }) => isOfFigures(context, role));
	return totalRows(context).flatMap((total) =>
		columns.flatMap(({ at }) => ofColumn(context, total, at))
	);
}

const isOfFigures = ({ comparators }: Context, role: string): boolean =>
	['value', 'area_value', ...OWN_SERIES].includes(role) ||
	comparators.some(({ id }) => id === role);

function totalRows(context: Context): Total[] {
	const naming = ['title', 'area', 'reference'].flatMap((role) => context.columnOf(role) ?? []);
	const figures = numbered(context).filter(({ role }) => isOfFigures(context, role));
	const totals: Total[] = [];
	let above: number[] = [];
	let whole: Total | undefined;
	for (const row of bodyRows(context)) {
		const texts = naming.map((at) => textAt(context, row, at));
		if (figures.every(({ at }) => !isFigure(textAt(context, row, at)))) {
			[above, whole] = [[], undefined];
		} else if (texts.some(isTotal)) {
			totals.push({ row, parts: above });
			[above, whole] = [[], undefined];
		} else if (texts.some((text) => PART.test(text))) {
			whole?.parts.push(row);
			above.push(row);
		} else {
			whole = { row, parts: [] };
			totals.push(whole);
			above.push(row);
		}
	}
	return totals.filter(({ parts }) => parts.length > 1);
}

function ofColumn(context: Context, { row, parts }: Total, at: number): Issue[] {
	const text = textAt(context, row, at);
	const total = countIn(text);
	if (total === undefined || total.value === '') return [];
	const read = parts.map((part) => ({ part, figure: countIn(textAt(context, part, at)) }));
	if (read.some(({ figure }) => figure === undefined)) return [];
	const missing = read.filter(({ figure }) => figure?.value === '');
	const [only] = missing;
	if (missing.length === 1 && only?.figure?.marker === '[c]')
		return [context.issue(only.part, at, { kind: 'derivable-figure', total: text }, 'confirm')];
	const added = sum(read, ({ figure }) => Number(figure?.value));
	const decimals = Math.max(...read.map(({ figure }) => printedDecimals(figure?.printed ?? '')));
	// Each printed figure is rounded by itself.
	const within = decimals === 0 ? 0 : (read.length + 1) * 0.5 * 10 ** -decimals;
	const isClose = Math.abs(added - Number(total.value)) <= within + Number.EPSILON * added;
	if (missing.length > 0 || isClose) return [];
	return [
		context.issue(
			row,
			at,
			{ kind: 'other-total', total: text, sum: added.toFixed(decimals) },
			'warning'
		)
	];
}

/** A figure that adds up, or why there is none: a percentage does not. */
function countIn(text: string): FigureCells | undefined {
	return text.includes('%') ? undefined : readFigure(text);
}
