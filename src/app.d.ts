declare global {
	namespace App {
		interface PageData {
			/** The ids of the measures that were built with the site, where a page carries them. */
			shippedIds?: string[];
			/** The shipped dataset, where a page carries it. */
			core?: { measures: { id: string }[] };
		}
	}
	interface Window {
		/** What makes text an address of a script, where a page's policy asks for it. */
		trustedTypes?: {
			createPolicy(
				name: string,
				rules: { createScriptURL(address: string): string }
			): { createScriptURL(address: string): string };
		};
	}
}
export {};
