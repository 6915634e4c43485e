declare global {
	namespace App {}
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
