import { describe, expect, it, test } from 'vitest';
import type { LoadedDataset } from '$lib/data/datasetRepository';
import {
	isCutOff,
	step,
	type ConnectionEffect,
	type ConnectionEvent,
	type ConnectionState
} from '$lib/state/store/connectionState';

const dataset = (origin: 'own' | 'shipped') => ({ dataset: { origin } }) as LoadedDataset;
const CUT_OFF = new DOMException('', 'AbortError');
const FULL = new DOMException('', 'QuotaExceededError');

const STATES: Record<string, ConnectionState> = {
	opening: { name: 'opening', hasFailed: false },
	stored: { name: 'stored', hasFailed: false },
	'stored!': { name: 'stored', hasFailed: true },
	memory: { name: 'memory', hasFailed: false },
	'memory!': { name: 'memory', hasFailed: true },
	lost: { name: 'lost', hasFailed: false },
	reopening: { name: 'reopening', hasFailed: false },
	'reopening!': { name: 'reopening', hasFailed: true }
};

const EVENTS: Record<string, ConnectionEvent> = {
	opened: { type: 'opened' },
	'opened, own gone': { type: 'opened', gone: dataset('own') },
	'opened, shipped gone': { type: 'opened', gone: dataset('shipped') },
	refused: { type: 'refused', error: FULL },
	refreshed: { type: 'refreshed' },
	'failed, cut off': { type: 'failed', error: CUT_OFF },
	'failed, no room': { type: 'failed', error: FULL },
	upgraded: { type: 'upgraded' },
	'cut off': { type: 'cut off' },
	hidden: { type: 'hidden' },
	restored: { type: 'restored' },
	'open again': { type: 'open again' },
	'store again': { type: 'store again', dataset: dataset('own') },
	'stored again': { type: 'stored again' },
	'not stored again': { type: 'not stored again', error: FULL }
};

/**
 * The specification: in a state (`!`: the store has failed since it last did what was asked), an
 * event leads to a state and to effects. A case that is not listed changes nothing.
 */
const TABLE = `
opening    | opened               | stored     | refresh
opening    | opened, own gone     | lost       | keep lost, refresh
opening    | opened, shipped gone | stored     | tell of deletion, refresh
opening    | refused              | memory     | tell of failure, refresh
opening    | not stored again     | opening    | tell of failure

stored     | failed, cut off      | reopening! | let go, reopen
stored     | failed, no room      | memory!    | tell of failure, write to memory, refresh
stored     | upgraded             | memory     | let go, tell of upgrade
stored     | cut off              | reopening  | let go, reopen
stored     | hidden               | memory     | let go
stored     | restored             | reopening  | reopen
stored     | open again           | reopening  | reopen
stored     | store again          | stored     | store again
stored     | not stored again     | stored     | tell of failure

stored!    | refreshed            | stored     |
stored!    | failed, cut off      | memory!    | tell of failure, write to memory, refresh
stored!    | failed, no room      | memory!    | tell of failure, write to memory, refresh
stored!    | upgraded             | memory!    | let go, tell of upgrade
stored!    | cut off              | reopening! | let go, reopen
stored!    | hidden               | memory!    | let go
stored!    | restored             | reopening! | reopen
stored!    | open again           | reopening! | reopen
stored!    | store again          | stored!    | store again
stored!    | not stored again     | stored!    | tell of failure

memory     | upgraded             | memory     | let go, tell of upgrade
memory     | cut off              | reopening  | let go, reopen
memory     | hidden               | memory     | let go
memory     | restored             | reopening  | reopen
memory     | open again           | reopening  | reopen
memory     | store again          | memory     | store again
memory     | stored again         | stored     |
memory     | not stored again     | memory     | tell of failure

memory!    | upgraded             | memory!    | let go, tell of upgrade
memory!    | cut off              | reopening! | let go, reopen
memory!    | hidden               | memory!    | let go
memory!    | restored             | reopening! | reopen
memory!    | open again           | reopening! | reopen
memory!    | store again          | memory!    | store again
memory!    | stored again         | stored!    |
memory!    | not stored again     | memory!    | tell of failure

lost       | restored             | reopening  | reopen
lost       | open again           | reopening  | reopen
lost       | store again          | lost       | store again
lost       | stored again         | stored     |
lost       | not stored again     | lost       | tell of failure

reopening  | opened               | stored     | refresh
reopening  | opened, own gone     | lost       | keep lost, refresh
reopening  | opened, shipped gone | stored     | tell of deletion, refresh
reopening  | refused              | memory     | tell of failure, refresh
reopening  | not stored again     | reopening  | tell of failure

reopening! | opened               | stored!    | refresh
reopening! | opened, own gone     | lost!      | keep lost, refresh
reopening! | opened, shipped gone | stored!    | tell of deletion, refresh
reopening! | refused              | memory!    | tell of failure, refresh
reopening! | not stored again     | reopening! | tell of failure
`;

const ROWS = TABLE.split('\n')
	.filter(Boolean)
	.map((row) => row.split('|').map((cell) => cell.trim()));

const told = (effect: ConnectionEffect) =>
	effect.do === 'tell' ? `tell of ${effect.of}` : effect.do;

function stepped(state: string, event: string): string[] {
	const { state: next, effects } = step(
		STATES[state] as ConnectionState,
		EVENTS[event] as ConnectionEvent
	);
	return [`${next.name}${next.hasFailed ? '!' : ''}`, effects.map(told).join(', ')];
}

const CASES = Object.keys(STATES).flatMap((state) =>
	Object.keys(EVENTS).map((event): [string, string, string[]] => {
		const row = ROWS.find((cells) => cells[0] === state && cells[1] === event);
		return [state, event, row?.slice(2) ?? [state, '']];
	})
);

describe('a connection', () => {
	test.each(CASES)('%s, %s', (state, event, expected) => {
		expect(stepped(state, event)).toEqual(expected);
	});

	it('has no row in its table that names no state or event', () => {
		const strange = ROWS.filter(([state = '', event = '']) => !STATES[state] || !EVENTS[event]);
		expect(strange).toEqual([]);
	});

	it('hands on what its effects need', () => {
		const reopening: ConnectionState = { name: 'reopening', hasFailed: false };
		const gone = dataset('own');
		expect(step(reopening, { type: 'opened', gone }).effects[0]).toEqual({
			do: 'keep lost',
			dataset: gone
		});
		expect(step(reopening, { type: 'refused', error: FULL }).effects[0]).toEqual({
			do: 'tell',
			of: 'failure',
			error: FULL
		});
	});
});

test.each([
	[new DOMException('', 'AbortError'), true],
	[new DOMException('', 'InvalidStateError'), true],
	[new DOMException('', 'TransactionInactiveError'), true],
	[Object.assign(new Error(), { name: 'DatabaseClosedError' }), true],
	[new DOMException('', 'QuotaExceededError'), false],
	[new TypeError('no function'), false],
	['AbortError', false],
	[undefined, false]
])('whether %s says that the browser cut the store off: %s', (error, isSo) => {
	expect(isCutOff(error)).toBe(isSo);
});
