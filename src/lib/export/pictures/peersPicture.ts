import { peersOf } from '$lib/charts/meaning/peers';
import PeersMarks from '$lib/charts/PeersMarks.svelte';
import { placePeers } from '$lib/charts/placement/peers';
import type { Result } from '$lib/domain/result';
import type { PeerStanding } from '$lib/domain/result/peers';
import { PEERS_NOTE, peersPictureTitle } from '$words/measure/peers';
import { measureSubtitle } from '$words/pictures';
import { unitWords } from '$words/units';
import { chartPicture, type Publication } from './chartPicture';
import { drawnMarks } from './drawnMarks';

/** A body's place among its peers as a picture that stands alone: only those that matter are named. */
export function peersPicture(
	result: Result,
	standing: PeerStanding,
	publication: Publication
): string {
	const meaning = peersOf(result, standing, publication.place);
	const shapes = placePeers(meaning);
	return chartPicture({
		title: peersPictureTitle(result, standing, publication.place),
		subtitle: measureSubtitle(result.measure, unitWords(meaning.unit)),
		described: meaning.words,
		note: PEERS_NOTE,
		sources: [standing.own.figure.source],
		publication,
		height: shapes.height,
		draw: (width) => drawnMarks(PeersMarks, { shapes, polarity: meaning.polarity }, width)
	});
}
