/** What the browser says of this site's storage. */
export interface StorageKept {
	/** Bytes in use, where the browser tells. */
	used: number | undefined;
	/** The browser promises not to clear it when it runs short of space. */
	promised: boolean;
}

const NONE: StorageKept = { used: undefined, promised: false };

/** How much is stored, and whether the browser promises to keep it; the reader is not asked. */
export async function storageKept(): Promise<StorageKept> {
	const { storage } = navigator as { storage?: StorageManager };
	if (!storage) return NONE;
	const [estimate, promised] = await Promise.all([
		storage.estimate().catch(() => ({ usage: undefined })),
		storage.persisted().catch(() => false)
	]);
	return { used: estimate.usage, promised };
}

/** Asks the browser to keep what is stored; some browsers ask the reader. @returns the answer */
export async function askToKeep(): Promise<boolean> {
	const { storage } = navigator as { storage?: StorageManager };
	return (await storage?.persist().catch(() => false)) ?? false;
}
