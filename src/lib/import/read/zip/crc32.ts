const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	return rest;
});

/** The checksum of a zip, taken on from what it was before these bytes (0 at the beginning). */
export function crc32(bytes: Uint8Array, before: number): number {
	let rest = ~before;
	for (let i = 0; i < bytes.length; i++)
		rest = (TABLE[(rest ^ (bytes[i] as number)) & 255] as number) ^ (rest >>> 8);
	return ~rest >>> 0;
}
