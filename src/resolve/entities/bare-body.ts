import type { TextLayers } from '../../text/index.ts'
import type { FoundName } from './found-name.ts'
import { isBodyNoun } from './words.ts'

/** “the **Ministry**”, “the **Command**”: one capitalised noun for a body, behind an article, names none by itself. */
export function isBareBody(
  { tokens }: TextLayers,
  name: Pick<FoundName, 'firstToken' | 'endToken'>,
): boolean {
  if (name.endToken - name.firstToken !== 1 || tokens[name.firstToken - 1]?.lower !== 'the') return false
  const { lower } = tokens[name.firstToken]!
  return bareBodies.has(lower) && isBodyNoun(lower)
}

const bareBodies = new Set(
  'ministry department government army navy command front legion league union alliance coalition council commission committee company bank church party movement foundation fund institute university federation association society agency authority group corporation court parliament administration office brigade battalion regiment police'.split(
    ' ',
  ),
)
