import type { Relay, Stance, StatementKind } from '../../model/index.ts'

interface StanceRow {
  readonly id: string
  readonly from: readonly Stance[]
  readonly content: RegExp
  readonly stance: Stance
  readonly example: string
  readonly counterExample: string
}

/** What the words of the content do to the stance the cue gives. The first that fits decides. */
export const cyrillicStances: readonly StanceRow[] = [
  {
    id: 'stance.no-part',
    from: ['denies', 'asserts'],
    content:
      /^[«“"]?(?:что |що )?(?:сво[юё] |любую |какую-либо |будь-яку |свою )?(?:причастност|ответственност|вин[уы](?!\p{L})|участи|відповідальн|причетн|провин)|(?:не причаст|не имее\p{L}+ отношения|ни при чем|ни при чём|не причет|не має\p{L}* (?:стосунку|відношення))/iu,
    stance: 'disclaims',
    example: 'опроверг свою причастность',
    counterExample: 'опроверг сообщения о пожаре',
  },
  {
    id: 'stance.own-deed',
    from: ['asserts', 'admits', 'confirms', 'announces'],
    content: /^(?:об? |про )?(?:ответственност|відповідальн)/iu,
    stance: 'claims-responsibility',
    example: 'заявил об ответственности за взрыв',
    counterExample: 'заявил об ущербе',
  },
  {
    id: 'stance.own-promise',
    from: ['asserts', 'announces'],
    content:
      /^[«“"]?(?:что |що )?(?:мы|я|ми)(?!\p{L}) (?:[\p{L}-]+ )?(?:буд|[\p{L}]+(?:ем|им|ём|емо|имо|уємо|ємо|емся|имся)(?!\p{L}))/iu,
    stance: 'promises',
    example: '«Мы отстроим школу»',
    counterExample: '«Мы отстроили школу»',
  },
  {
    id: 'stance.punishment',
    from: ['asserts'],
    content: /^(?:что |що )?(?:виновн\p{L}*|винн\p{L}*) (?:[\p{L}]+ )?(?:накаж|понес|покара|буд)/iu,
    stance: 'promises',
    example: 'что виновных накажут',
    counterExample: 'что виновных не нашли',
  },
]

/** The stance of a statement: the cue's, unless the words of the content decide otherwise. */
export function cyrillicStance(stance: Stance, content: string): Stance {
  return (
    cyrillicStances.find((row) => row.from.includes(stance) && row.content.test(content))?.stance ?? stance
  )
}

/** How the quoting voice passes the words on: its cue's way, a hedge like якобы, or marks around one word of what is retold. */
export function cyrillicRelay(
  relay: Relay,
  cueWords: string,
  content: string,
  kind: StatementKind,
): { relay: Relay; words: string | null } {
  if (relay !== 'neutral') return { relay, words: cueWords }
  if (kind === 'direct') return { relay: 'neutral', words: null }
  const hedge =
    /(?<!\p{L})(?:якобы|будто бы|так называем\p{L}+|нібито|начебто|так зван\p{L}+|мовляв)(?!\p{L})/iu.exec(
      content,
    )
  if (hedge) return { relay: 'distances', words: hedge[0] }
  const scare = /[«“„"](\p{Ll}[^\s«»“”„"]*)[»”“"]/u.exec(content)
  return scare ? { relay: 'distances', words: scare[1]! } : { relay: 'neutral', words: null }
}
