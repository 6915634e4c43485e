/** What a host adds to the answers at the addresses that fit. */
export interface HeaderRule {
	/** From the root, with at most one `*` for any text: "/embed/*". */
	address: string;
	headers: [name: string, value: string][];
}

/** Reads the rules of a `_headers` file: an address on a line of its own, its headers indented. */
export function readHeaders(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split('\n').filter((one) => one.trim() && !/^\s*#/.test(one))) {
		const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
		if (name && value) rules.at(-1)?.headers.push([name, value]);
		else rules.push({ address: line.trim(), headers: [] });
	}
	return rules;
}

/** The headers of an address; one that two rules name is joined, as the strictest hosts do. */
export function headersAt(rules: HeaderRule[], address: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [name, value] of rules.filter((rule) => fits(rule, address)).flatMap(headersOf))
		found.set(name, [found.get(name), value].filter(Boolean).join(', '));
	return found;
}

const headersOf = ({ headers }: HeaderRule) => headers;

function fits(rule: HeaderRule, address: string): boolean {
	const [before = '', after] = rule.address.split('*');
	return after === undefined
		? address === before
		: address.startsWith(before) && address.slice(before.length).endsWith(after);
}
