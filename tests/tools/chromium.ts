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

/** The same engine without a browser's windows around it, in which pages open twice as fast. */
const SHELL = '/usr/bin/chromium-headless-shell';
const hasShell = () => !process.env.CHROMIUM && existsSync(SHELL);

const launching = (executablePath: string | undefined) => ({
	args: CHROMIUM_FLAGS,
	...(executablePath && { executablePath })
});

/** What is handed to whoever launches a whole Chromium: `executablePath` only where one was found. */
export const launchOptions = () => launching(findChromium());

/** The same for what needs the engine alone. */
export const engineOptions = () => launching(hasShell() ? SHELL : findChromium());

/**
 * Makes sure that there is a Chromium: as root on Debian it is installed where there is none, and its
 * engine alone beside it, without which the tests take longer.
 * @throws with the one command to run, anywhere else
 */
export async function ensureChromium(): Promise<void> {
	const isDebian = existsSync('/etc/debian_version');
	const mayInstall = isDebian && process.getuid?.() === 0 && !process.env.CHROMIUM;
	const wanted = [
		...(findChromium() ? [] : ['chromium']),
		...(hasShell() ? [] : ['chromium-headless-shell'])
	];
	if (mayInstall && wanted.length > 0) {
		console.log(`Installing ${wanted.join(' and ')} from this system’s packages.`);
		await run(['apt-get', 'update', '-qq']);
		for (const name of wanted) await run(['apt-get', 'install', '-y', '-qq', name]);
	}
	if (!findChromium()) throw new Error(missing(isDebian));
}

const missing = (isDebian: boolean) =>
	`The tests need a Chromium and found none. Run this once:\n  ${
		isDebian ? 'sudo apt-get install -y chromium' : 'npx playwright install chromium'
	}`;
