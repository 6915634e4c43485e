import { DATABASE, openDatabase, type OutturnDatabase } from '$lib/data/database';
import { nameHere } from '../page/nameHere';

/**
 * Opens this site's database; what an earlier build stored is converted first.
 * @throws DatabaseError
 */
export const openHere = (): Promise<OutturnDatabase> =>
	openDatabase(nameHere(DATABASE), async () => (await import('./conversion')).conversion);
