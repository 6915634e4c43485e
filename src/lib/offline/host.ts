/** A host that is silent for longer is as good as gone, where something stored can answer instead. */
const SILENT_MS = 8000;

/**
 * The host's answer.
 * @throws where there is no line, and where the host says nothing for 8 seconds
 */
export const askHost = (request: Request): Promise<Response> =>
	Promise.race([
		fetch(request),
		new Promise<never>((_, reject) =>
			setTimeout(() => reject(new Error('The host is silent.')), SILENT_MS)
		)
	]);
