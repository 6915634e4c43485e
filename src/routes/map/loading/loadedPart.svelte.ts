/** A part of the data that comes later, or does not: what is here of it, and what is in the way. */
export class LoadedPart<T> {
	current = $state.raw<T>();
	/** Why it is not here, in words. */
	fault = $state('');
	#read: () => Promise<T>;

	constructor(read: () => Promise<T>) {
		this.#read = read;
	}

	/** Asks for it, again if need be. What is here stays until an answer comes. */
	async load(): Promise<void> {
		this.fault = '';
		try {
			this.current = await this.#read();
		} catch (error) {
			this.fault = error instanceof Error ? error.message : String(error);
		}
	}
}
