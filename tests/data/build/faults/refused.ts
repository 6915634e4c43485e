import { describe, expect, test } from 'vitest';
import { buildPackage } from '../../../../data/build/build';
import { filesIn, smallPackage, type Change } from '../smallPackage';

export interface Case extends Change {
	title: string;
	/** Everything that the message says, piece by piece. */
	says: string[];
}

/** A row of the small package, as it begins. */
export const OBSERVATION = 'ni-116,2010-11,actual,22,22%';

/** The rule in force of the small package. */
export const IN_FORCE = ',target-and-comparator,,,,Appendix A';

/** Ratings of its own for the small package. */
export const RATINGS =
	'id,word,tone,order,attention\nred,Behind,bad,1,yes\nclose,Close,middle,2,yes\nfine,Fine,good,3,\nnone,Not rated,none,4,\n';

/** Holds of each case that its message names the file and says every piece in one line, and that nothing is written. */
export function describeFaults(what: string, cases: readonly Case[]): void {
	describe(`a fault of ${what} is named with file, row, column, value and what was wanted`, () => {
		test.each(cases.map((one) => [one.title, one] as const))(
			'%s',
			(_title, { says, ...change }) => {
				const folders = smallPackage(change);
				const message = refusal(folders);
				const line = message.split('\n').find((one) => says.every((piece) => one.includes(piece)));
				expect(line ?? '', message).toContain(change.file);
				expect(filesIn(folders.to)).toEqual([]);
			}
		);
	});
}

/** The message with which a package is refused. */
export function refusal(folders: { from: string; to: string }): string {
	try {
		buildPackage(folders);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	throw new Error('The package was not refused.');
}
