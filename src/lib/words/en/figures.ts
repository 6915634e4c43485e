import type { Unit } from '$lib/domain/text/format';

/** How much a file holds: "340 bytes", "4 kB", "1.2 MB". */
export function fileSize(bytes: number): string {
	if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
	const kilobytes = Math.round(bytes / 1000);
	return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What follows a figure whose unit needs words: " per 1,000". */
export const wordsAfter = (unit: Unit | undefined): string => (unit === 'rate' ? ' per 1,000' : '');
