/** What a fault of reading says: where, what was found, what was wanted, how to mend it. */
export interface Reading {
	/** The file's or sheet's name. */
	place: string;
	/** As a spreadsheet counts it; none where it is about the whole. */
	row?: number | undefined;
	/** What was found, in words that follow "found". */
	value: string;
	/** In words that follow "wanted". */
	wanted: string;
	/** A whole sentence. */
	advice: string;
}

/** Why what was brought cannot be read; its message says all that its fields do. */
export class ReadFault extends Error {
	override name = 'ReadFault';
	readonly place: string;
	readonly row: number | undefined;
	readonly value: string;
	readonly wanted: string;
	readonly advice: string;

	constructor({ place, row, value, wanted, advice }: Reading) {
		const where = row === undefined ? place : `${place}, row ${row}`;
		super(`${where}: found ${value}; wanted ${wanted}. ${advice}`);
		this.place = place;
		this.row = row;
		this.value = value;
		this.wanted = wanted;
		this.advice = advice;
	}
}
