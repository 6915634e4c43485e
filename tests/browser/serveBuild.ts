import { join } from 'node:path';
import { serve } from '../../data/build/serve.ts';
import { ROOT } from '../tools/files.ts';

/** A folder of an address that the site is tried under, as on a shared host. */
const SUB_FOLDER = '/some/sub/';

/** Serves the built site twice for as long as the tests run: at a root and in a sub-folder. */
export default async function serveBuild() {
	const folder = join(ROOT, 'build');
	const root = await serve({ folder, port: 0 });
	const sub = await serve({ folder, port: 0, under: SUB_FOLDER });
	process.env.OUTTURN_ROOT = root.address;
	process.env.OUTTURN_SUB = sub.address;
	return async () => {
		await root.close();
		await sub.close();
	};
}

/** The address that this run serves the site at. */
export function servedAt(name: 'OUTTURN_ROOT' | 'OUTTURN_SUB'): string {
	const address = process.env[name];
	if (!address) throw new Error('Nothing is served: run the tests with `npm test -- journeys`.');
	return address;
}
