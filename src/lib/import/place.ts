/** Where in a sheet something was read. */
export interface Place {
	sheet: string;
	row: number;
	/** The sheet's column, from 1, for each column of the package's table. */
	columns: Record<string, number>;
}
