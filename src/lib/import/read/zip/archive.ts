import { Inflate } from 'fflate';
import { damagedWithin, ReadFault, type InnerDamage } from '../fault';
import type { Limits } from '../limits';
import { decode } from '../text/decode';
import { crc32 } from './crc32';
import { entriesOf, type Entry } from './entries';

/** How much is unpacked at a time: at most about a thousand times as much comes out. */
const STEP = 16_384;
const LOCAL = 0x04034b50;

/** A zip that is read file by file, and never beyond the limit, whatever its list of contents says. */
export class Archive {
	readonly entries: Map<string, Entry>;
	#unpacked = 0;

	/** @throws ReadFault where the list of contents is damaged, or tells of more than the limit */
	constructor(
		private readonly bytes: Uint8Array,
		readonly name: string,
		private readonly limits: Limits
	) {
		this.entries = entriesOf(bytes, name);
		const told = [...this.entries.values()].reduce((sum, { unpacked }) => sum + unpacked, 0);
		if (told > limits.unpackedBytes) throw this.#tooLarge(told, false);
	}

	/**
	 * Unpacks a file, part by part.
	 * @returns whether the zip holds it
	 * @throws ReadFault where it is damaged, protected, or larger than the limit
	 */
	unpack(path: string, onPart: (part: Uint8Array) => void): boolean {
		const entry = this.entries.get(path);
		if (!entry) return false;
		if (entry.encrypted) throw new ReadFault({ place: this.name, reason: { kind: 'protected' } });
		let crc = 0;
		let length = 0;
		this.#inflate(entry, (part) => {
			crc = crc32(part, crc);
			length += part.length;
			this.#count(part.length);
			onPart(part);
		});
		if (crc === entry.crc && length === entry.unpacked) return true;
		throw this.#damaged(entry, { kind: 'checksum' });
	}

	/** The text of a file within; `undefined` where there is none. */
	text(path: string): string | undefined {
		const parts: Uint8Array[] = [];
		if (!this.unpack(path, (part) => parts.push(part))) return undefined;
		return decode(joined(parts), path);
	}

	#inflate(entry: Entry, onPart: (part: Uint8Array) => void): void {
		const packed = this.#packed(entry);
		if (entry.method === 0) return onPart(packed);
		if (entry.method !== 8) throw this.#damaged(entry, { kind: 'packing', method: entry.method });
		let parts: Uint8Array[] = [];
		const inflate = new Inflate((part) => parts.push(part));
		for (let at = 0; at < packed.length || at === 0; at += STEP) {
			this.#push(inflate, packed.subarray(at, at + STEP), at + STEP >= packed.length, entry);
			parts.forEach(onPart);
			parts = [];
		}
	}

	/** Caught around fflate alone, which throws what it finds wrong with the data. */
	#push(inflate: Inflate, step: Uint8Array, last: boolean, entry: Entry): void {
		try {
			inflate.push(step, last);
		} catch (fault) {
			throw this.#damaged(entry, { kind: 'unreadable', said: (fault as Error).message });
		}
	}

	#packed(entry: Entry): Uint8Array {
		const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
		const at = entry.header;
		if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL)
			throw this.#damaged(entry, { kind: 'no-beginning' });
		const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
		if (start + entry.packed > view.byteLength) throw this.#damaged(entry, { kind: 'no-end' });
		return this.bytes.subarray(start, start + entry.packed);
	}

	#count(bytes: number): void {
		this.#unpacked += bytes;
		if (this.#unpacked > this.limits.unpackedBytes) throw this.#tooLarge(this.#unpacked, true);
	}

	#tooLarge(bytes: number, isPartial: boolean): ReadFault {
		const most = this.limits.unpackedBytes;
		const reason = { kind: 'too-large-unpacked' as const, bytes, most, isPartial };
		return new ReadFault({ place: this.name, reason });
	}

	#damaged(entry: Entry, damage: InnerDamage): ReadFault {
		return damagedWithin(this.name, entry.path, damage);
	}
}

function joined(parts: Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
