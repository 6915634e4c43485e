/** The whole screen where the browser grants it, else the whole window. */
export class FullScreen {
	/** The browser refused the screen: the window is filled. */
	filled = $state(false);
	granted = $state(false);

	get on(): boolean {
		return this.filled || this.granted;
	}

	async toggle(element: HTMLElement): Promise<void> {
		if (this.on) return this.end();
		try {
			await element.requestFullscreen();
		} catch {
			this.filled = true;
		}
	}

	async end(): Promise<void> {
		this.filled = false;
		if (document.fullscreenElement) await document.exitFullscreen();
	}

	/** The browser gave the screen or took it back, as its own Escape does. */
	changed = (): void => {
		this.granted = document.fullscreenElement !== null;
	};
}
