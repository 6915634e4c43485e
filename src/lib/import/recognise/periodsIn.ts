import { readCells, TABLES } from '../../data/schema/tables';
import type { Period } from '../../domain/period';
import type { RawTables } from '../../package/dataPackage';

/** The periods of a dataset's tables; rows that are no period are told of by the checks. */
export const periodsIn = (tables: Pick<RawTables, 'periods.csv'>): Period[] =>
	tables['periods.csv'].flatMap((cells) => readCells(TABLES['periods.csv'], cells).record ?? []);
