import { untrack } from 'svelte';
import { page as visited } from '$app/state';
import type { ConnectionContext, FiguresHost } from './context';
import { hrefWithData, idToShow } from './linkedDataset';
import { say } from './notices';
import { withData } from '../address/dataAddress';

/** Looks for the dataset that the address asks for. */
export async function seek(context: ConnectionContext): Promise<void> {
	const { host, handle } = context;
	follow(host);
	context.shownId = await idToShow(handle, host.linked ?? '');
}

let isFollowed = false;

/** From now on the address and the notices follow the dataset that this tab shows. */
function follow(host: FiguresHost): void {
	if (isFollowed) return;
	isFollowed = true;
	for (const kind of ['pointerdown', 'keydown'])
		addEventListener(kind, ({ target }) => askByLink(host.linked, target), { capture: true });
	$effect.root(() => {
		$effect(() => {
			if (visited.url) keepInAddress(host.linked);
		});
		$effect(() => {
			const isMissed = host.settled && host.linked && host.held?.dataset.id !== host.linked;
			if (isMissed) return untrack(() => tellUntilElse(host));
		});
	});
}

/** Pages rewrite the address from what they know, and drop this key. */
function keepInAddress(id: string | undefined): void {
	const wanted = withData(location.href, id);
	if (wanted !== location.href) history.replaceState(history.state, '', wanted);
}

/** A link that is opened in another tab asks for the same dataset. */
function askByLink(id: string | undefined, target: EventTarget | null): void {
	const link = target instanceof Element && target.closest('a');
	const href = link && id && hrefWithData(link, location.origin, id);
	if (href) link.href = href;
}

function tellUntilElse(host: FiguresHost): () => void {
	const said = say(host, ({ NOT_HELD }) => NOT_HELD);
	return () => void said.then((message) => host.untell(message));
}
