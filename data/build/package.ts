import { buildPackage } from './build';
import { chosenPackage } from './chosenPackage.js';
import { noteDataMadeOf } from './madeOf';
import { PackageFaults } from './packageFaults';

/** `npm run data`: checks the chosen package in `data/` and writes `static/data/`, or says what is wrong and stops. */
try {
	const from = chosenPackage();
	console.log(buildPackage({ from, to: 'static/data' }).summary);
	noteDataMadeOf(from);
} catch (error) {
	if (!(error instanceof PackageFaults)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
