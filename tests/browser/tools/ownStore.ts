/** The store's own modules, as a page can be given them: see `storeIn`. */
export { activateDataset, undo, wholeOf } from '../../../src/lib/data/activeDataset';
export { openDatabase } from '../../../src/lib/data/database';
export { databaseKeeper } from '../../../src/lib/data/datasets';
export { commitOwn } from '../../../src/lib/data/own';
export { deleteDataset, listDatasets } from '../../../src/lib/data/ownDatasets';
export { partsOf } from '../../../src/lib/data/ownParts';
