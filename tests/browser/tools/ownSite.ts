import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../data/build/serve.ts';
import { writePack } from '../../../data/build/offline.ts';
import { ROOT } from '../../tools/files.ts';

/** A site of a test's own, which can be taken off the line, changed, and brought back. */
export interface OwnSite {
	address: string;
	/** The folder that is served, a copy of the built site. */
	folder: string;
	/** The host does not answer any more. */
	down(): Promise<void>;
	/** The host takes what it is asked and never answers. */
	silence(): Promise<void>;
	/** The host answers again, at the same address. */
	up(): Promise<void>;
	/** Changes what is served; the host reads its folder anew. */
	change(how: (folder: string) => void): Promise<void>;
}

/** What the next build says in the place of the first one's name. */
const NEXT_SUBJECT = ' · The next build';
export const NEXT_NAME = `Rotherham${NEXT_SUBJECT}`;
/** Scripts put the name together, and have this half of it. */
const SUBJECT = ' · Children and young people';

/**
 * Serves a copy of the built site on a port of its own.
 * @param under the folder of its address
 * @param compressed whether the compressed files stay beside their own
 */
export async function ownSite(
	under = '/',
	{ compressed = false } = {}
): Promise<OwnSite & { close(): Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'outturn-site-'));
	cpSync(join(ROOT, 'build'), folder, { recursive: true });
	if (!compressed) withoutCompressed(folder);
	const first = await serve({ folder, port: 0, under });
	const { address } = first;
	let served: Pick<typeof first, 'close'> = first;
	const port = Number(new URL(address).port);
	const down = () => served.close();
	const silence = async () => {
		await served.close();
		served = await silentHost(port);
	};
	const up = async () => void (served = await serve({ folder, port, under }));
	const change = async (how: (folder: string) => void) => {
		how(folder);
		await down();
		await up();
	};
	return {
		address,
		folder,
		down,
		silence,
		up,
		change,
		close: async () => {
			await down();
			rmSync(folder, { recursive: true });
		}
	};
}

/** Takes connections and leaves them without an answer. */
async function silentHost(port: number): Promise<Pick<Awaited<ReturnType<typeof serve>>, 'close'>> {
	const sockets = new Set<Socket>();
	const host = createServer((socket) => void sockets.add(socket.on('error', () => {})));
	await new Promise<void>((listening) => host.listen(port, listening));
	return {
		close: () =>
			new Promise((closed) => {
				host.close(() => closed());
				for (const socket of sockets) socket.destroy();
			})
	};
}

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => join(folder, file))
		.filter((file) => statSync(file).isFile());

/** A test changes files, and the compressed ones would stay as they were. */
const withoutCompressed = (folder: string) =>
	filesIn(folder)
		.filter((file) => /\.(?:br|gz)$/.test(file))
		.forEach((file) => rmSync(file));

/**
 * The same site as if built from other sources: each script has another name, each page other
 * words. @returns the file of its pages
 */
export function nextBuild(folder: string): string {
	const version = readFileSync(join(folder, '_app', 'version.json'), 'utf8').slice(12, 28);
	const next = version.replace(/^./, (first) => (first === '0' ? '1' : '0'));
	rmSync(join(folder, `offline.${version}.json`));
	for (const file of filesIn(folder).filter((one) => /\.(?:html|js|json)$/.test(one))) {
		const text = readFileSync(file, 'utf8');
		const told = [[version, next], [SUBJECT, NEXT_SUBJECT], ...RENAMED].reduce(
			(all, [from = '', to = '']) => all.replaceAll(from, to),
			text
		);
		if (told !== text) writeFileSync(file, allowingScripts(told, text));
	}
	const immutable = join(folder, '_app', 'immutable');
	for (const [from, to] of RENAMED) renameSync(join(immutable, from), join(immutable, to));
	return writePack(folder).file;
}

const RENAMED = [
	['chunks/', 'chunkz/'],
	['nodes/', 'nodez/'],
	['entry/', 'entrz/']
] as const;

/** A page with other scripts has their hashes in its policy. */
function allowingScripts(told: string, before: string): string {
	const hashes = (html: string) =>
		[...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
			([, script = '']) => `sha256-${createHash('sha256').update(script).digest('base64')}`
		);
	const old = hashes(before);
	return hashes(told).reduce((html, hash, i) => html.replaceAll(old[i] ?? hash, hash), told);
}
