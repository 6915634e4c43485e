import { error } from '@sveltejs/kit';
import { ICON_KINDS, type IconKind } from '$lib/export/icon/drawing';
import { iconPng } from '$lib/server/icon';
import { shippedManifest } from '$lib/server/shipped';

export const prerender = true;

export const entries = () => Object.keys(ICON_KINDS).map((kind) => ({ kind }));

/** The icon in the sizes that devices ask for. */
export function GET({ params: { kind } }: { params: { kind: string } }): Response {
	if (!isKind(kind)) error(404);
	const png = iconPng(shippedManifest().site, kind);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}

const isKind = (kind: string): kind is IconKind => kind in ICON_KINDS;
