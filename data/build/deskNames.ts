import type { Plugin } from 'vite';

/**
 * What brings figures in, edits them or keeps them: it is fetched by whoever opens it, and not stored
 * for everyone.
 */
const DESK =
	/\/src\/(?:lib\/(?:import|package)\/|routes\/(?:data\/desk|indicator\/edit)\/|lib\/data\/(?:own|backup|checkBackup|restoreBackup)\.ts|lib\/state\/store\/deskStore\.ts)/;

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
