import { buildPackage } from './build';
import { chosenPackage } from './chosenPackage.js';
import { PackageFaults } from './packageFaults';

/** `npm run data`: checks the chosen package in `data/` and writes `static/data/`, or says what is wrong and stops. */
try {
	console.log(buildPackage({ from: chosenPackage(), to: 'static/data' }).summary);
} catch (error) {
	if (!(error instanceof PackageFaults)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
