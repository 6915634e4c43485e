import type { Memory, Role } from '$lib/import/guess';
import { COLUMNS as KEY, store, stored } from '$lib/state/page/preferences.svelte';

/** Of a column; a longer text is no header. */
const MOST_LETTERS = 300;
const MOST_COLUMNS = 500;

/** What columns were taken for before, as it is kept; `null` where nothing is. */
export const keptColumns = (): string | null => stored(KEY);

export const readMemory = (): Memory => parseMemory(keptColumns());

/** Adds what columns were taken for now; what is too much is forgotten, the oldest first. */
export function keepMemory(memory: Memory): void {
	const all = Object.entries({ ...readMemory(), ...memory }).slice(-MOST_COLUMNS);
	store(KEY, JSON.stringify(Object.fromEntries(all)));
}

/** @returns what of a text is a memory of columns; nothing where it is none */
export function parseMemory(text: string | null): Memory {
	const parsed = valueOf(text);
	if (typeof parsed !== 'object' || parsed === null) return {};
	const columns = Object.entries(parsed as Record<string, unknown>).flatMap(columnOf);
	return Object.fromEntries(columns.slice(0, MOST_COLUMNS));
}

function valueOf(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch {
		return undefined;
	}
}

/** A role that is none of the dataset's is found out when a table is recognised. */
const isRole = (role: string): role is Role => /^[a-z0-9_-]{1,80}$/.test(role);

function columnOf([header, kept]: [string, unknown]): [string, Memory[string]][] {
	if (header === '__proto__' || header.length > MOST_LETTERS) return [];
	const { role, measureId } = (kept ?? {}) as { role?: unknown; measureId?: unknown };
	if (typeof role !== 'string' || !isRole(role) || typeof measureId !== 'string') return [];
	return [[header, { role, measureId }]];
}
