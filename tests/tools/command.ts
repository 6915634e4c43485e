import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './files.ts';

/** A command with its words, as typed: "eslint .". */
export type Command = [name: string, ...args: string[]];

/** Read anew for each command, so that what was set since the start is passed on. */
const environment = () => ({
	...process.env,
	PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
});

/**
 * Runs a command in the project's folder and lets it say what it says.
 * @returns its exit code; 1 where it could not be started or was ended
 */
export const run = async (command: Command): Promise<number> =>
	(await start(command, 'inherit')).code;

/**
 * Runs a command and keeps what it says, for whoever wants it told only where it fails.
 * @param cwd another folder than the project's
 */
export const runQuietly = (command: Command, cwd = ROOT) => start(command, 'pipe', cwd);

const start = ([name, ...args]: Command, stdio: 'inherit' | 'pipe', cwd = ROOT) =>
	new Promise<{ code: number; output: string }>((resolve) => {
		let output = '';
		const child = spawn(name, args, {
			cwd,
			env: environment(),
			stdio: ['ignore', stdio, stdio],
			shell: process.platform === 'win32'
		});
		const keep = (chunk: Buffer) => (output += chunk.toString());
		child.stdout?.on('data', keep);
		child.stderr?.on('data', keep);
		child.on('error', (error) => resolve({ code: 1, output: `${name}: ${error.message}` }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
