interface OpinionRow {
  readonly id: string
  readonly words: RegExp
  readonly example: string
  readonly counterExample: string
}

/** Words by which a narrator judges instead of reporting. After the subjectivity clues of Wiebe & Riloff (CICLing 2005), cut to what
 *  opinionated news writes; a word that facts also need (“heavy”, “large”) is left out. */
const rows: readonly OpinionRow[] = [
  {
    id: 'opinion.seems',
    words: /\b(?:this|that|it|all|which) (?:seems?|appears|looks|smacks|sounds)\b/i,
    example: 'this seems a desperate act',
    counterExample: 'smoke was seen',
  },
  {
    id: 'opinion.likely',
    words:
      /\b(?:likely|no doubt|surely|clearly|obviously|of course|apparently|presumably|arguably|needless to say|frankly)\b/i,
    example: 'likely with an aim of making headlines',
    counterExample: 'the likeliest route',
  },
  {
    id: 'opinion.judgement',
    words:
      /\b(?:desperate(?:ly)?|reluctant(?:ly)?|shameful(?:ly)?|heroic(?:ally)?|cowardly|absurd(?:ly)?|ridiculous(?:ly)?|laughable|predictabl[ey]|ironic(?:ally)?|hypocri\w+|brazen(?:ly)?|cynical(?:ly)?|reckless(?:ly)?|disgraceful|pathetic(?:ally)?|sadly|unfortunately|thankfully|inconvenient|embarrassing(?:ly)?|stunning(?:ly)?|farcical|sham|propaganda|mainstream media|so-called|meant to generate|regime)\b/i,
    example: 'a reluctant West',
    counterExample: 'the western bank',
  },
  {
    id: 'opinion.should',
    words: /\b(?:should|must|ought to|deserves?) (?:be|have|not|now|finally)\b/i,
    example: 'the port should be closed',
    counterExample: 'must-see',
  },
  {
    id: 'opinion.first-person',
    words: /\b(?:I|[Ww]e) (?:think|believe|suspect|feel|wonder)\b/,
    example: 'we suspect the valve',
    counterExample: 'police suspect arson',
  },
  {
    id: 'opinion.rhetorical',
    words: /\?\s*$/,
    example: 'Who gains from this?',
    counterExample: 'Nobody gains.',
  },
]

/** The rule by which a sentence in the narrator's own voice is opinion; null where it reads as a report of fact. */
export function opinionRule(words: string): string | null {
  const unquoted = words.replace(/[“"][^“”"]*[”"]/gu, ' ')
  return rows.find((row) => row.words.test(unquoted))?.id ?? null
}

export { rows as opinionRows }
