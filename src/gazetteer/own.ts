import { existsSync, readdirSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { BadInput } from '../model/index.ts'
import { ending } from './own-ending.ts'
import { openPaged, type PagedGazetteer } from './paged/open.ts'

/** Where the user's own gazetteers lie unless SAYSO_GAZETTEERS says otherwise: beside the dossiers and outside any checkout.
 *  They serve every dossier and `sayso read`; a file there is in use, and nothing else says so. */
export function ownGazetteersFolder(environment: NodeJS.ProcessEnv = process.env): string {
  if (environment.SAYSO_GAZETTEERS) return environment.SAYSO_GAZETTEERS
  const xdg = environment.XDG_DATA_HOME
  if (xdg) return join(xdg, 'sayso', 'gazetteers')
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'sayso', 'gazetteers')
  if (process.platform === 'win32') return join(environment.APPDATA ?? homedir(), 'sayso', 'gazetteers')
  return join(homedir(), '.local', 'share', 'sayso', 'gazetteers')
}

/** Every gazetteer of the folder, opened, in the order of their names; none where there is no folder. Throws BadInput for a
 *  file that cannot be opened: a reading without a gazetteer that is in use would be another reading. */
export function openOwnGazetteers(folder: string): readonly PagedGazetteer[] {
  return namesIn(folder).map((name) => openPaged(join(folder, name)))
}

/** Take one away by name. Throws BadInput where there is none. */
export function removeOwnGazetteer(folder: string, name: string): void {
  const known = namesIn(folder).map((file) => file.slice(0, -ending.length))
  if (!known.includes(name)) {
    throw new BadInput({
      code: 'gazetteer.unknown-name',
      found: `no imported gazetteer called “${name}”`,
      where: folder,
      expected: known.length === 0 ? 'an imported one, and there is none' : known.join(' or '),
      remedy: 'list them with `sayso gazetteer`',
    })
  }
  rmSync(join(folder, `${name}${ending}`))
}

function namesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort()
}
