import type { TableFile } from '../../data/schema/tables';
import type { Incoming } from '../incoming';
import { bodyRows, numbered, type Context } from './context';

/** Reads a file of the data package: its columns are the contract's, in whatever order. */
export function parseTable(context: Context): Incoming {
	const columns = numbered(context).filter(({ header }) => header !== '');
	const place = Object.fromEntries(columns.map(({ header, at }) => [header, at]));
	const rows = bodyRows(context).map((row) => ({
		file: context.guess.file as TableFile,
		cells: Object.fromEntries(
			columns.map(({ header, at }) => [header, context.sheet.rows[row - 1]?.[at - 1] ?? ''])
		),
		place: { sheet: context.sheet.name, row, columns: place }
	}));
	return { rows, issues: [] };
}
