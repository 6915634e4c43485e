import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { run } from './command.ts';

const windowsOffice = (folder: string | undefined) =>
	folder ? [join(folder, 'LibreOffice', 'program', 'soffice.exe')] : [];

/** Where a LibreOffice may be, the reader's own word first. */
const places = (): string[] => [
	...(process.env.SOFFICE ? [process.env.SOFFICE] : []),
	...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'soffice')),
	'/Applications/LibreOffice.app/Contents/MacOS/soffice',
	...windowsOffice(process.env.PROGRAMFILES)
];

/** Debian has its spreadsheet as a package of its own, which may be missing beside the rest. */
const isDebian = () => existsSync('/etc/debian_version');
const hasCalc = (path: string) =>
	!isDebian() || existsSync(join(dirname(realpathSync(path)), 'libsclo.so'));

const findOffice = (): string | undefined =>
	places().find((path) => existsSync(path) && hasCalc(path));

const PACKAGE = 'libreoffice-calc-nogui';

/**
 * Makes sure that there is a LibreOffice that opens spreadsheets: as root on Debian it is installed.
 * @returns its path
 * @throws with the one command to run, anywhere else
 */
export async function ensureOffice(): Promise<string> {
	if (!findOffice() && isDebian() && process.getuid?.() === 0) {
		console.log(`Installing ${PACKAGE} from this system’s packages.`);
		await run(['apt-get', 'update', '-qq']);
		await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', PACKAGE]);
	}
	const office = findOffice();
	if (office) return office;
	throw new Error(
		isDebian()
			? `This test needs LibreOffice Calc. Run this once:\n  sudo apt-get install -y --no-install-recommends ${PACKAGE}`
			: 'This test needs LibreOffice. Install it, or name its program in SOFFICE.'
	);
}
