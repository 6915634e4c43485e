import * as v from 'valibot';

/** The shape of what this build reads and stores; a file of another number is refused whole. */
export const SCHEMA_VERSION = 3;

export const text = v.string();
const ID = /^[a-zA-Z0-9-]+$/;
export const id = v.pipe(v.string(), v.regex(ID));
/** An area's code: short, without spaces, and safe in an address. */
export const AREA_CODE = '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$';
export const areaCode = v.pipe(v.string(), v.regex(new RegExp(AREA_CODE)));
/** JSON can hold a number too large to be one. */
export const number = v.pipe(
	v.number(),
	v.check((n) => Number.isFinite(n), 'Expected a finite number')
);
/** A whole number from 0. */
export const count = v.pipe(
	v.number(),
	v.check((n) => Number.isInteger(n) && n >= 0, 'Expected a whole number from 0')
);
/** A day that a calendar can have, so that it can be told. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
export const periodId = v.pipe(v.string(), v.regex(ID));
