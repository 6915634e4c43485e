import { plainPage } from '$lib/server/plainPage';
import { NOT_STORED } from '$words/errors';

export const prerender = true;

/** What the service worker says of an address that is not stored, while the host cannot be asked. */
export const GET = () => plainPage(NOT_STORED.title, NOT_STORED.heading, NOT_STORED.reason);
