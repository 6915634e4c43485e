import type { Plugin } from 'vite';

/**
 * What the data desk alone needs, backups included: it is fetched by whoever opens the desk, and not
 * stored for everyone.
 */
const DESK = /\/src\/(?:routes\/data\/desk\/|lib\/data\/(?:backup|checkBackup|restoreBackup)\.ts)/;

/** Gives the desk's scripts names that tell them from the others, which the service worker stores. */
export function deskNames(): Plugin {
	return {
		name: 'outturn-desk-names',
		outputOptions(output) {
			const { chunkFileNames: names } = output;
			if (typeof names !== 'string' || !names.includes('/immutable/chunks/')) return null;
			output.chunkFileNames = ({ moduleIds }) =>
				moduleIds.some((id) => DESK.test(id)) ? names.replace('[hash]', 'desk-[hash]') : names;
			return output;
		}
	};
}
