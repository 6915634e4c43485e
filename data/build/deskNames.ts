import type { Plugin } from 'vite';

/** What brings figures in or edits them: fetched by whoever opens it, and not stored for everyone. */
const DESK = /\/src\/routes\/(?:data\/desk\/|indicator\/edit\/|ChangeTable)/;

/** Gives the desk's script a name that tells it from the others, which the service worker stores. */
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
