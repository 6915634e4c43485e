import { buildPackage } from './build';
import { chosenPackage, NoPackage } from './chosenPackage.js';
import { describePackage } from './describe';
import { noteDataMadeOf } from './madeOf';
import { PackageFaults } from './packageFaults';
import { unreadFiles } from './readPackage';

/**
 * `npm run data -- northbridge`: checks that package in `data/`, or the chosen one, and writes `static/data/`,
 * or says what is wrong and stops. What `datapackage.json` says of columns is made of what they are held against.
 */
try {
	const [name] = process.argv.slice(2);
	const from = chosenPackage(name);
	const changed = describePackage(from);
	if (changed.length > 0)
		console.log(
			`${from}/datapackage.json now describes as they are read: ${changed.join(', ')}. Its schemas are made, not edited: they follow src/lib/data/schema/tables and src/lib/words/en/files/tables.ts`
		);
	console.log(buildPackage({ from, to: 'static/data' }).summary);
	const unread = unreadFiles(from);
	if (unread.length > 0)
		console.log(`Not read, since no table has that name: ${unread.join(', ')}`);
	noteDataMadeOf(from);
} catch (error) {
	if (!(error instanceof PackageFaults || error instanceof NoPackage)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
