import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { BadInput } from '../model/problem.ts'
import { makeFolder, writeDurably } from './durable-file.ts'
import { openJournal } from './journal.ts'
import { capturesName, journalName, lockName, manifestName, stagingFolder } from './layout.ts'

const manifestSchema = z.object({
  format: z.literal('sayso-ledger/1'),
  /** Never changes; the journal's first entry names it too. */
  id: z.string().min(1),
  /** An instant in UTC. */
  createdAt: z.iso.datetime(),
  /** For people; null for one without a name. */
  name: z.string().nullable(),
})

/** `dossier.json`: what makes a folder a dossier. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>

/** A dossier, something to make one in (`free`: absent, empty, or cut short while being made), or somebody else's. */
export type FolderKind = 'dossier' | 'free' | 'foreign'

/** What a folder is. Seen without its lock, one that is being made may be any of the three. */
export async function kindOfFolder(folder: string): Promise<FolderKind> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return error.code
    throw error
  })
  if (names === 'ENOENT') return 'free'
  if (names === 'ENOTDIR') return 'foreign'
  if (names.includes(manifestName)) return 'dossier'
  const ours = [lockName, `${lockName}-journal`, capturesName, journalName]
  if (!names.every((name) => ours.includes(name))) return 'foreign'
  if (names.includes(journalName)) {
    const journal = await openJournal(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (journal !== null && (journal.broken !== null || journal.entries.length > 1)) return 'foreign'
  }
  return 'free'
}

/** Make a dossier where there is none. Needs its lock. The manifest is written last: until then the folder is `free`,
 *  and the next attempt starts again. */
export async function createDossier(folder: string, name: string | null, now: string): Promise<void> {
  const manifest: Manifest = { format: 'sayso-ledger/1', id: randomUUID(), createdAt: now, name }
  const staging = stagingFolder(folder)
  await makeFolder(path.join(folder, capturesName))
  await mkdir(staging, { recursive: true })
  await rm(path.join(folder, journalName), { force: true })
  await writeDurably(path.join(folder, journalName), '', { staging })
  const journal = await openJournal(folder)
  await journal.append({ kind: 'created', dossier: manifest.id }, now).finally(() => journal.close())
  await writeDurably(path.join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { staging })
}

/** Read `dossier.json`, and see that the journal is there. Throws BadInput. */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = path.join(folder, manifestName)
  const manifest = manifestSchema.safeParse(parsed(await readFile(file, 'utf8')))
  if (!manifest.success) {
    throw new BadInput({
      code: 'ledger.not-this-format',
      found: 'a dossier.json that does not say "format": "sayso-ledger/1" with an id and a date',
      where: file,
      expected: 'a dossier of this version',
      remedy: 'use the version of Sayso that made it, or put dossier.json back from a copy',
    })
  }
  const hasJournal = await stat(path.join(folder, journalName)).then(
    () => true,
    () => false,
  )
  if (!hasJournal) {
    throw new BadInput({
      code: 'ledger.journal-missing',
      found: 'no journal.jsonl',
      where: folder,
      expected: 'the journal, which is the only record of what was added',
      remedy: 'put journal.jsonl back from a copy',
    })
  }
  return manifest.data
}

/** The line for a folder that is not a dossier. */
export function notADossier(folder: string, kind: 'free' | 'foreign'): BadInput {
  return new BadInput({
    code: kind === 'free' ? 'ledger.no-dossier' : 'ledger.foreign-folder',
    found: kind === 'free' ? 'no dossier' : 'something that is not a dossier',
    where: folder,
    expected: kind === 'free' ? 'a folder with dossier.json' : 'a dossier or an empty folder',
    remedy: kind === 'free' ? 'add a report first, or name another folder' : 'name another folder',
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
