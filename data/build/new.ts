import { NameFault, newPackage } from './newPackage';

/** `npm run new -- northbridge`: writes a data package to begin with, or says why not. */
const [name = ''] = process.argv.slice(2);
try {
	console.log(
		`${newPackage(name).join('\n')}\n\nnpm start -- ${name} shows it; its README.md says how to go on.`
	);
} catch (error) {
	if (!(error instanceof NameFault)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
