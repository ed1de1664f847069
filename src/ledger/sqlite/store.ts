import path from 'node:path'
import { indexName } from '../layout.ts'
import type { IndexStore } from '../open-folder.ts'
import { openSqliteIndex, removeSqliteIndex } from './open.ts'

/** The index as `index.sqlite` in the dossier. */
export const sqliteStore: IndexStore = {
  open: (folder) => openSqliteIndex(path.join(folder, indexName)),
  scratch: () => openSqliteIndex(':memory:'),
  remove: (folder) => removeSqliteIndex(path.join(folder, indexName)),
}
