/** One thing wrong in the package: where it stands, what stands there and what was wanted. */
export interface Fault {
	file: string;
	/** As a spreadsheet shows it: the header is row 1. Absent where a file has no rows. */
	row?: number;
	column?: string;
	value: string;
	wanted: string;
	/** What to do about it, where that is not plain. */
	advice?: string;
}

/** What the checks of one row share. */
export type FaultOf = (column: string, value: unknown, wanted: string, advice?: string) => Fault;

/**
 * A maker of faults for one row of one file.
 * @param row as a spreadsheet shows it
 */
export const faultsAt =
	(file: string, row: number): FaultOf =>
	(column, value, wanted, advice) => ({
		file,
		row,
		column,
		value: String(value ?? ''),
		wanted,
		...(advice === undefined ? {} : { advice })
	});

const LONGEST_VALUE = 60;
const quoted = (value: string) => {
	const line = value.replace(/\s+/g, ' ');
	if (line === '') return 'blank';
	return `"${line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line}"`;
};

/** A fault in one line: `areas.csv, row 3, column kind: "town"; wanted one of soa, ward.` */
export function faultLine({ file, row, column, value, wanted, advice }: Fault): string {
	const place = [file, row && `row ${row}`, column && `column ${column}`]
		.filter(Boolean)
		.join(', ');
	return `${place}: ${quoted(value)}; wanted ${wanted}.${advice ? ` ${advice}` : ''}`;
}

/**
 * What a person is told: how many faults there are and the first of them, file by file and
 * row by row.
 * @param most how many are printed
 */
export function faultReport(faults: Fault[], most = 50): string {
	const sorted = [...faults].sort(
		(a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) || (a.row ?? 0) - (b.row ?? 0)
	);
	const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
	const rest = faults.length - most;
	return [
		`${count} in the data; nothing was written.`,
		...sorted.slice(0, most).map((fault) => `  ${faultLine(fault)}`),
		...(rest > 0 ? [`  … and ${rest} more.`] : [])
	].join('\n');
}

/** The package is not as it must be; `faults` says where. */
export class PackageFaults extends Error {
	override name = 'PackageFaults';
	constructor(readonly faults: Fault[]) {
		super(faultReport(faults));
	}
}
