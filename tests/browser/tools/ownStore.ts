/** The store's own modules, as a page can be given them: see `storeIn`. */
export { activateDataset, undo, wholeOf } from '../../../src/lib/data/activeDataset';
export { openDatabase } from '../../../src/lib/data/database';
export { databaseRepository } from '../../../src/lib/data/databaseRepository';
export { commitLocalDataset } from '../../../src/lib/data/localDatasets/commit';
export { deleteDataset, listDatasets } from '../../../src/lib/data/localDatasets/list';
export { partsOf } from '../../../src/lib/data/localDatasets/parts';
