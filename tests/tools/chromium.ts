import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { run } from './command.ts';

/** A browser under test speaks to the served page and to nobody else. */
export const CHROMIUM_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const windowsChrome = (folder: string | undefined) =>
	folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];

/** Where a Chromium may be, the reader's own word first. */
const places = (): string[] => [
	...(process.env.CHROMIUM ? [process.env.CHROMIUM] : []),
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/opt/google/chrome/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	...windowsChrome(process.env.PROGRAMFILES),
	...windowsChrome(process.env['PROGRAMFILES(X86)']),
	...windowsChrome(process.env.LOCALAPPDATA),
	...playwrightsOwn()
];

/** The one that Playwright would install; it knows none for some systems, and throws. */
function playwrightsOwn(): string[] {
	try {
		return [chromium.executablePath()];
	} catch {
		return [];
	}
}

/**
 * The Chromium that the tests drive.
 * @returns its path, or `undefined` where none is installed
 */
export const findChromium = (): string | undefined => places().find((path) => existsSync(path));

/** What is handed to whoever launches it: `executablePath` only where one was found. */
export function launchOptions() {
	const executablePath = findChromium();
	return { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) };
}

/**
 * Makes sure that there is a Chromium: as root on Debian it is installed where there is none.
 * @throws with the one command to run, anywhere else
 */
export async function ensureChromium(): Promise<void> {
	if (findChromium()) return;
	const isDebian = existsSync('/etc/debian_version');
	if (!isDebian || process.getuid?.() !== 0) throw new Error(missing(isDebian));
	console.log('No Chromium was found: installing the one of this system.');
	await run(['apt-get', 'update']);
	await run(['apt-get', 'install', '-y', 'chromium']);
	if (!findChromium()) throw new Error(missing(isDebian));
}

const missing = (isDebian: boolean) =>
	`The tests need a Chromium and found none. Run this once:\n  ${
		isDebian ? 'sudo apt-get install -y chromium' : 'npx playwright install chromium'
	}`;
