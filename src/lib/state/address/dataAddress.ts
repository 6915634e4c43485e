/**
 * An address that asks for a dataset, or for none; everything else of it stays as it stands.
 * @param id `undefined`: the address asks for none
 * @returns "/map/?ward=a&data=own-3#table"
 */
export function withData(address: string, id: string | undefined): string {
	const [, path = '', query = '', hash = ''] =
		/^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
	const others = query.split('&').filter((pair) => pair && !/^data(=|$)/.test(pair));
	const pairs = [...others, ...(id ? [`data=${id}`] : [])].join('&');
	return path + (pairs && `?${pairs}`) + hash;
}
