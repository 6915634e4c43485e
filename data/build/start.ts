import { spawnSync } from 'node:child_process';
import { serve } from './serve';
import { siteFolder } from './siteFolder.js';

/** Runs a program of this project and stops with it where it fails. */
function run(name: string, ...args: string[]) {
	const { status } = spawnSync(name, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0) process.exit(status ?? 1);
}

const [name] = process.argv.slice(2);
if (name) process.env.OUTTURN_DATA = name;
run('npm', 'run', '--silent', 'build');
const { address } = await serve({ under: siteFolder() });
console.log(`\nOutturn is at ${address} (Ctrl+C stops it)`);
