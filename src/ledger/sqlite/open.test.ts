import path from 'node:path'
import Database from 'libsql'
import { beforeEach, expect, test } from 'vitest'
import { newFolder } from '../../../tests/support/until-the-end.ts'
import { describeLedgerIndex } from '../contract.suite.ts'
import { chainStart } from '../journal-entry.ts'
import { openSqliteIndex } from './open.ts'

describeLedgerIndex('SQLite in a file', async () => {
  const index = await openSqliteIndex(path.join(folder, 'index.sqlite'))
  return index
})

describeLedgerIndex('SQLite in memory', () => openSqliteIndex(':memory:'))

let folder: string
beforeEach(() => {
  folder = newFolder('index')
})

test('an index is there again after closing, and two connections see each other', async () => {
  const file = path.join(folder, 'index.sqlite')
  const one = await openSqliteIndex(file)
  const two = await openSqliteIndex(file)
  const entry = { seq: 1, prev: chainStart, hash: 'a'.repeat(64), at: '2031-05-02T09:00:00.000Z' }
  await one.apply([{ entry: { ...entry, kind: 'created', dossier: 'example' }, reading: null }])
  expect((await two.standing()).seq).toBe(1)
  await one.close()
  await two.close()
  const again = await openSqliteIndex(file)
  expect((await again.standing()).hash).toBe('a'.repeat(64))
  await again.close()
})

test('a migration that breaks off leaves nothing behind', async () => {
  const file = path.join(folder, 'index.sqlite')
  const foreign = new Database(file)
  // The last table of the first migration is there already: making the tables fails after most of them are made.
  foreign.exec('CREATE TABLE missed (x)')
  foreign.close()
  await expect(openSqliteIndex(file)).rejects.toThrow('already exists')
  const left = new Database(file)
  const tables = left
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'kysely%'")
    .all() as { name: string }[]
  left.close()
  expect(tables.map((table) => table.name)).toEqual(['missed'])
})
