import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The first 16 hexadecimal digits of a text's SHA-256, by which the build names what a part holds.
 * Worked out here, since a page from a host without https has none of the browser's own.
 */
export const hash16 = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
