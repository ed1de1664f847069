/** What a test file needs for as long as it runs: gone when its last test, and what that test has to tidy, is done. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** In the order they were asked for; the last is ended first, so a dossier is closed before its folder goes. */
const ends: (() => Promise<void> | void)[] = []

// Registered where the file imports this, so it runs behind every `afterAll` of its own.
afterAll(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** A new, empty folder of the machine's temporary ones, with this word in its name; removed with all that is in it. */
export function newFolder(word: string): string {
  const folder = mkdtempSync(join(tmpdir(), `sayso-${word}-`))
  // What a killed process still writes there is tried again.
  ends.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
  return folder
}

/** The same thing, closed at the end: a dossier holds a lock, a journal and an index open. */
export function closedAtTheEnd<T extends { close(): Promise<void> }>(opened: T): T {
  ends.push(() => opened.close())
  return opened
}
