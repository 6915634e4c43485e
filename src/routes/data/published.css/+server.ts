import { AS_BUILT_CSS } from '$lib/export/publish/published';

export const prerender = true;

/** Read by pages without their script; Publish replaces it. */
export const GET = (): Response =>
	new Response(AS_BUILT_CSS, { headers: { 'content-type': 'text/css' } });
