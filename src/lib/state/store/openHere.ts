import { DATABASE, isOfEarlierBuild, openDatabase, type OutturnDatabase } from '$lib/data/database';
import { nameHere } from '../page/nameHere';

/** This site's database. */
export const databaseHere = (): string => nameHere(DATABASE);

const NONE: ReadonlySet<string> = new Set();

/**
 * Opens this site's database; what an earlier build stored is converted first. In a folder of a domain
 * that build stored under the name that is the root's now: what is this site's of it is copied once.
 * @param left ids of datasets that the reader goes on without: they are not converted
 * @throws DatabaseError, ConversionError, or what copying throws
 */
export function openHere(left = NONE): Promise<OutturnDatabase> {
	const to = databaseHere();
	const conversion = async () => (await import('./conversion')).conversionLeaving(left);
	return openDatabase(to, conversion, to === DATABASE ? undefined : () => takeOverTo(to));
}

async function takeOverTo(to: string): Promise<void> {
	const all = await indexedDB.databases();
	if (!all.some(({ name, version }) => name === DATABASE && isOfEarlierBuild(version))) return;
	await (await import('./takeOverHere')).takeOverHere(DATABASE, to);
}
