import type { Change } from '$lib/import/change';

export const isFlip = ({ kind }: Change): boolean => kind === 'rating' || kind === 'direction';
