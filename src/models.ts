import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The bytes of a trained model in `data/models`, such as `tagger-en.bin`. The stages take bytes and never look for files.
 *  Throws where the file is absent: a package without its models is not whole. */
export function readModel(name: string): Uint8Array {
  return readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../data/models', name))
}
