/** A real IndexedDB, in memory, for tests of what is stored. */
import 'fake-indexeddb/auto';
