interface Found {
	/** Where the first byte is that UTF-8 cannot have there; `undefined` where all is UTF-8. */
	at: number | undefined;
	/** Whether signs of several bytes are anywhere: then the text is meant as UTF-8. */
	signs: boolean;
}

/** Looks for the first byte that is not UTF-8, and for signs that only UTF-8 has. */
export function badByte(bytes: Uint8Array): Found {
	const found: Found = { at: undefined, signs: false };
	for (let i = 0; i < bytes.length;) {
		const length = signLength(bytes, i);
		if (length === 0) found.at ??= i;
		else if (length > 1) found.signs = true;
		i += length || 1;
	}
	return found;
}

/** How many bytes the sign has that begins here; 0 where none can begin so. */
function signLength(bytes: Uint8Array, at: number): number {
	const first = bytes[at] as number;
	if (first < 0x80) return 1;
	const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
	if (first < 0xc2 || first > 0xf4 || !secondFits(first, bytes[at + 1])) return 0;
	for (let i = 2; i < length; i++) if (!continues(bytes[at + i])) return 0;
	return length;
}

const continues = (byte = 0) => byte >= 0x80 && byte < 0xc0;

/** No longer form than needed, no surrogate, nothing beyond the last plane. */
function secondFits(first: number, second = 0): boolean {
	if (!continues(second)) return false;
	if (first === 0xe0) return second >= 0xa0;
	if (first === 0xed) return second < 0xa0;
	if (first === 0xf0) return second >= 0x90;
	return first !== 0xf4 || second < 0x90;
}
