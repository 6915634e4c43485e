/** Files that are known by how they begin or by what a zip holds, and that are not read. */
export type ForeignFile =
	| 'pdf'
	| 'png'
	| 'jpeg'
	| 'gif'
	| 'tiff'
	| 'rtf'
	| 'gzip'
	| 'rar'
	| '7z'
	| 'word'
	| 'powerpoint'
	| 'binary-workbook'
	| 'open-document'
	| 'old-workbook'
	| 'old-document'
	| 'xml-workbook'
	| 'page-without-table'
	| 'json';

/** What is wrong with a file within a zip. */
export type InnerDamage =
	| { kind: 'checksum' }
	| { kind: 'no-beginning' }
	| { kind: 'no-end' }
	| { kind: 'not-utf-8' }
	| { kind: 'packing'; method: number }
	/** What the reader of XML or the unpacker says, in its own words. */
	| { kind: 'unreadable'; said: string };

/** What is wrong with a zip or a workbook that was cut off or changed on its way. */
export type Damage =
	| { kind: 'no-end' }
	| { kind: 'list-not-whole' }
	| { kind: 'held-twice'; path: string }
	| { kind: 'within'; path: string; damage: InnerDamage }
	| { kind: 'no-file'; path: string }
	/** A cell of no row or column, as the file writes them. */
	| { kind: 'misplaced-cell'; row: number; column: number }
	| { kind: 'no-text'; text: string; of: number };

/** What there is no more to say of. */
export interface PlainReason {
	kind: 'empty' | 'no-columns' | 'protected' | 'nul' | 'open-quote';
}

/** Why something cannot be read. */
export type ReadReason =
	| PlainReason
	| { kind: 'too-large'; bytes: number; most: number }
	/** `isPartial`: it was stopped before all of it was unpacked. */
	| { kind: 'too-large-unpacked'; bytes: number; most: number; isPartial: boolean }
	| { kind: 'too-many-rows'; most: number }
	| { kind: 'too-many-columns'; column: number; most: number }
	| { kind: 'too-many-cells'; most: number }
	| { kind: 'too-many-outlines'; outlines: number; most: number }
	/** Outlines whose JSON breaks off or is badly formed, as the program says it. */
	| { kind: 'broken-json'; said: string }
	| { kind: 'foreign'; file: ForeignFile }
	/** A zip of more than one data package, by their folders. */
	| { kind: 'several-packages'; folders: string[] }
	/** A zip of other files. */
	| { kind: 'foreign-zip'; paths: string[] }
	| { kind: 'mixed-encodings'; encoding: 'UTF-8' | 'UTF-16' }
	| { kind: 'damaged'; damage: Damage };

/** Where something cannot be read, and why. */
export interface ReadingFault {
	/** The file's or sheet's name. */
	place: string;
	/** As a spreadsheet counts it; none where it is about the whole. */
	row?: number;
	reason: ReadReason;
}

/** What was brought cannot be read. */
export class ReadFault extends Error {
	override name = 'ReadFault';
	constructor(readonly fault: ReadingFault) {
		super(`${fault.place}: ${fault.reason.kind}`);
	}
}

export const damaged = (place: string, damage: Damage) =>
	new ReadFault({ place, reason: { kind: 'damaged', damage } });

export const damagedWithin = (place: string, path: string, damage: InnerDamage) =>
	damaged(place, { kind: 'within', path, damage });
