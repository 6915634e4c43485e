import { rewriteQuery, writeQuery, type Keys } from './codec';
import { textLike } from './kinds';

/** What any page's address can say: which dataset it is to show. Empty: the one that is active. */
export const DATA_KEYS: Keys<{ data: string }> = { data: textLike(/^[a-z\d-]{1,80}$/i) };

/**
 * An address that asks for a dataset, or for none; everything else of it stays as it stands.
 * @param id `undefined`: the address asks for none
 * @returns "/map/?ward=a&data=own-3#table"
 */
export function withData(address: string, id = ''): string {
	const [, path = '', query = '', hash = ''] =
		/^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
	return (
		path + rewriteQuery(query, ['data'], writeQuery(DATA_KEYS, { data: id }, { data: '' })) + hash
	);
}
