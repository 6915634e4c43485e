import { Dexie, type Table } from 'dexie';

/** The tables of a database by their names, each a list of records of whatever build. */
export type Tables = Record<string, Record<string, unknown>[]>;

/**
 * Everything that a database holds, of whatever version: it is not upgraded.
 * @throws Dexie's error where there is none of that name, or it cannot be read
 */
export async function readAsFound(name: string): Promise<Tables> {
	const db = new Dexie(name);
	await db.open();
	try {
		const tables = await db.transaction('r', db.tables, () =>
			Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const))
		);
		return Object.fromEntries(tables);
	} finally {
		db.close();
	}
}

/** What was stored is not what was given: nothing of it was kept. */
class UnlikeCopy extends Error {
	override name = 'UnlikeCopy';
}

/**
 * Makes a database as the second version made it, fills it and reads it again, in one transaction: all
 * of it or none.
 * @returns whether it was made here; `false`: there is one of that name already, and it is left alone
 * @throws UnlikeCopy, or Dexie's error where it cannot be stored
 */
export async function makeSecond(name: string, given: Tables): Promise<boolean> {
	const db = new Dexie(name);
	let isMade = false;
	db.version(2).stores({
		datasets: 'id',
		measures: '[core+id],core',
		parts: 'hash',
		settings: 'key',
		decks: 'id'
	});
	let fault: unknown;
	const fill = async (table: Table, rows: Tables[string]) => {
		await table.bulkAdd(rows);
		if (textOf(await table.toArray()) !== textOf(rows)) throw new UnlikeCopy();
	};
	db.on('populate', (transaction) => {
		isMade = true;
		for (const { name: table } of db.tables)
			fill(transaction.table(table), given[table] ?? []).catch((error: unknown) => {
				fault ??= error;
				transaction.abort();
			});
	});
	try {
		await db.open();
	} catch (error) {
		throw fault ?? error;
	} finally {
		db.close();
	}
	return isMade;
}

/** The same for the same records, in whatever order they are. */
const textOf = (rows: readonly unknown[]): string =>
	rows
		.map((row) => JSON.stringify(row))
		.sort()
		.join('\n');
