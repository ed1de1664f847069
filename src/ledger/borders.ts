import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { decide } from './decisions/decide.ts'
import { DecisionRegister } from './decisions/decision-register.ts'
import { openJournal } from './journal.ts'
import type { BordersEntry } from './journal-entry.ts'
import { journalName } from './layout.ts'
import { kindOfFolder } from './manifest.ts'
import type { OpenFolder } from './open-folder.ts'

export type BordersChoice = Omit<BordersEntry, 'kind' | 'seq' | 'prev' | 'at' | 'hash'>

/** Write down in whose view of disputed borders the dossier is read from now on. Nothing is read anew: that is `rebuild`. */
export async function chooseBorders(open: OpenFolder, choice: BordersChoice): Promise<BordersEntry> {
  const { decision } = await decide(open, { kind: 'borders', ...choice })
  return open.journal.entries[decision.seq - 1] as BordersEntry
}

/** The view that a dossier's journal chooses, null where nobody chose and where the folder is no dossier. A reader is made with it before
 *  the dossier is opened, so this needs no lock and leaves everything as it is; a damaged journal is told of by the opening. */
export async function chosenBorders(folder: string): Promise<BordersEntry | null> {
  if ((await kindOfFolder(folder)) !== 'dossier') return null
  const journal = await readFile(path.join(folder, journalName)).catch(() => null)
  // Entries are canonical JSON, and a quotation mark within a value is escaped: these bytes are in no other entry.
  if (!journal?.includes('"kind":"borders"')) return null
  return new DecisionRegister().follow((await openJournal(folder)).entries).borders()
}
