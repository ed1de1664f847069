import type { Relay, Stance } from '../model/index.ts'

interface StanceRule {
  readonly id: string
  /** Stances the cue alone would give, that this rule may change; empty: any. */
  readonly from: readonly Stance[]
  readonly content: RegExp
  readonly stance: Stance
  readonly example: string
  readonly counterExample: string
}

/** What the words of the content do to the stance the cue gives. The first that fits decides. */
export const stanceRules: readonly StanceRule[] = [
  {
    id: 'stance.responsibility',
    from: ['asserts', 'admits', 'announces', 'confirms'],
    content: /^(?:full |sole |the )?(?:responsibility|credit)\b|^to have carried out\b/i,
    stance: 'claims-responsibility',
    example: 'the group claimed responsibility',
    counterExample: 'the group claimed the bridge was down',
  },
  {
    id: 'stance.own-deed',
    from: ['admits', 'confirms', 'announces'],
    content:
      /^(?:that )?(?:they|it|we|he|she|its (?:forces|fighters|units|drones)|their (?:forces|fighters|units)|(?:having )?)\s*(?:had |have |has )?(?:launched|launching|attacked|attacking|struck|striking|carried out|carrying out|conducted|raided|crossed|bombed|shelled|hit|entered|stormed|fired|sank|downed)\b/i,
    stance: 'claims-responsibility',
    example: 'the units acknowledged they launched a raid',
    counterExample: 'the army acknowledged it lost the hill',
  },
  {
    id: 'stance.no-part',
    from: ['denies'],
    content:
      /^(?:any |all |its |their )?(?:role|part|involvement|responsibility|connection|knowledge|complicity)\b|^(?:being )?(?:behind|involved|responsible)\b|^carrying out\b/i,
    stance: 'disclaims',
    example: 'the capital denied any involvement',
    counterExample: 'the port denied that boats were lost',
  },
  {
    id: 'stance.no-comment',
    from: ['declines'],
    content: /^to (?:comment|answer|say|discuss|confirm|respond|name|give)\b/i,
    stance: 'declines',
    example: 'the port declined to comment',
    counterExample: 'the crowd refused to leave the square',
  },
  {
    id: 'stance.no-deed',
    from: ['asserts', 'admits'],
    content:
      /^(?:that )?(?:it|they|we|he|she) (?:had|has|have) (?:nothing to do with|no (?:part|role|hand) in)\b/i,
    stance: 'disclaims',
    example: 'they said they had nothing to do with the blast',
    counterExample: 'they said nothing moved',
  },
  {
    id: 'stance.own-promise',
    from: ['asserts', 'announces'],
    content: /^(?:that )?(?:we|i|it|they) (?:will|shall|['’]ll) /i,
    stance: 'promises',
    example: 'the mayor said they will rebuild the school',
    counterExample: 'the mayor said rain will come',
  },
  {
    id: 'stance.estimate',
    from: ['asserts'],
    content:
      /^(?:that )?(?:about|around|roughly|nearly|some|up to|at least|more than|as many as) \d+(?![\d:.]|\s*(?:a\.m|p\.m|o['’]clock))/i,
    stance: 'estimates',
    example: 'the port said about 40 boats were lost',
    counterExample: 'the port said boats were lost',
  },
]

/** The stance of a statement: the cue's, unless the words of the content decide otherwise; null where it is no statement after all. */
export function stanceOf(cueStance: Stance, lemma: string, content: string): Stance | null {
  const words = content.replace(/^[“"‘'«]/, '')
  for (const rule of stanceRules) {
    if ((rule.from.length === 0 || rule.from.includes(cueStance)) && rule.content.test(words))
      return rule.stance
  }
  if (cueStance === 'declines') return null
  if (lemma === 'tell' && /^[^.,“]{2,40}\bto [a-z]/.test(words)) return 'urges'
  return cueStance
}

/** How the quoting voice passes the words on: its cue's way, or scare quotes of one or two words inside retold content. */
export function relayOf(
  cueRelay: Relay,
  cueWords: string,
  content: string,
  direct: boolean,
): { relay: Relay; words: string | null } {
  if (cueRelay !== 'neutral') return { relay: cueRelay, words: cueWords }
  if (direct) return { relay: 'neutral', words: null }
  const scare = /[“‘"']([^\s“‘”’"']+(?: [^\s“‘”’"']+)?)[”’"']/u.exec(content)
  if (scare && !/\d/.test(scare[1]!)) return { relay: 'distances', words: scare[1]! }
  const hedge = /\b(?:alleged(?:ly)?|so-called|purported(?:ly)?)\b/i.exec(content)
  return hedge ? { relay: 'distances', words: hedge[0] } : { relay: 'neutral', words: null }
}
