import type { Article, Media, MediaKind } from '../../model/index.ts'
import type { TextLayers, Token } from '../../text/index.ts'

export interface FoundMedia {
  /** In text order. */
  readonly media: Media[]
}

/** Find the evidence an article speaks of: footage, photographs, satellite images, documents. Spoken of, not held.
 *
 *      the channel released footage of the burnt depot
 *                           ^^^^^^^ video
 *      satellite images published by the company show craters
 *      ^^^^^^^^^^^^^^^^ satellite
 *  A noun counts where its sentence says that it was made, published, shown or seen, or that it shows something; "a video call"
 *  and "in the picture of peace" are none. Credit lines were dropped by `read`. `attributedTo` is null: claims fill it. */
export function findMedia(article: Article, layers: TextLayers): FoundMedia {
  const found: Omit<Media, 'id'>[] = []
  for (const sentence of layers.sentences) {
    const tokens = layers.tokens.slice(sentence.firstToken, sentence.endToken)
    for (let at = 0; at < tokens.length; at++) {
      const match = readNoun(tokens, at)
      if (!match || !isEvidence(tokens, at, match)) continue
      const [start, end] = [tokens[match.first]!.start, tokens[match.end - 1]!.end]
      found.push({
        start,
        end,
        text: layers.text.slice(start, end),
        kind: match.kind,
        attributedTo: null,
        held: false,
      })
      at = match.end - 1
    }
  }
  return { media: found.map((media, index) => ({ id: `${article.id}.m${index + 1}`, ...media })) }
}

interface MediaRow {
  readonly kind: MediaKind
  readonly example: string
  readonly counterExample: string
  /** Words in order, each a pattern on the lower-case token; hyphens and points stand inside a token. */
  readonly words: readonly RegExp[]
  /** Speaks of evidence wherever it stands. */
  readonly always?: true
}

/** Longest first: the first row that matches stands. */
const mediaRows: readonly MediaRow[] = [
  {
    kind: 'satellite',
    example: 'satellite images show craters',
    counterExample: 'a satellite town',
    words: [
      /^(?:satellite|спутников|супутников)/u,
      /^(?:images?|imagery|photos?|photographs?|pictures?|data|снимк|знімк|фото)/u,
    ],
    always: true,
  },
  {
    kind: 'video',
    example: 'dashcam footage',
    counterExample: 'a dashcam shop',
    words: [
      /^(?:drone|dashcam|cctv|surveillance|video|body-camera|mobile-phone|aerial|thermal)$/,
      /^(?:footage|videos?|recordings?|clips?)$/,
    ],
    always: true,
  },
  {
    kind: 'video',
    example: 'released footage',
    counterExample: 'a foot of snow',
    words: [/^(?:footage|livestreams?|кадр(?:ы|ов|ах|ами)|кадри|кадрів|відеозапис\p{L}*|видеозапис\p{L}*)$/u],
    always: true,
  },
  {
    kind: 'video',
    example: 'a video posted on Telegram',
    counterExample: 'a video call',
    words: [/^(?:videos?|clips?|видео|відео|видеоролик\p{L}*|ролик\p{L}*)$/u],
  },
  {
    kind: 'photo',
    example: 'photos published by the mayor',
    counterExample: 'a photo opportunity',
    words: [
      /^(?:photos?|photographs?|pictures?|images?|screenshots?|selfies?|фото|фотографи\p{L}*|фотографі\p{L}*|снимк\p{L}*|знімк\p{L}*)$/u,
    ],
  },
  {
    kind: 'other',
    example: 'an intercepted call, a recording of',
    counterExample: 'a record harvest',
    words: [/^(?:intercepted)$/, /^(?:call|calls|conversation|conversations|communications|phone)$/],
    always: true,
  },
  {
    kind: 'other',
    example: 'an audio recording',
    counterExample: 'recording studios',
    words: [/^(?:audio)$/, /^(?:recordings?|clips?|messages?|tapes?)$/],
    always: true,
  },
  {
    kind: 'document',
    example: 'leaked documents seen by the paper',
    counterExample: 'to document crimes',
    words: [
      /^(?:leaked|classified|secret|internal|court|official|intelligence)$/,
      /^(?:documents?|files?|memos?|records?|papers|cables?)$/,
    ],
    always: true,
  },
  {
    kind: 'document',
    example: 'a document published by the ministry',
    counterExample: 'documented cases',
    words: [/^(?:documents?|memos?|документ\p{L}{0,3})$/u],
  },
]

function readNoun(
  tokens: readonly Token[],
  at: number,
): { first: number; end: number; kind: MediaKind; row: MediaRow } | null {
  for (const row of mediaRows) {
    if (row.words.every((word, index) => word.test(tokens[at + index]?.lower ?? '')))
      return { first: at, end: at + row.words.length, kind: row.kind, row }
  }
  return null
}

function isEvidence(
  tokens: readonly Token[],
  at: number,
  { end, row }: { end: number; row: MediaRow },
): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[end]?.lower ?? ''
  if (
    /^(?:call|calls|game|games|conference|link|message|opportunity|op|shoot|album|clip|platform|channel|address|editing|card|studio|studios)$/.test(
      after,
    )
  )
    return false
  if (
    /^(?:to|will|not|can|must)$/.test(before) &&
    /^(?:document|picture|photograph|image|video)$/.test(tokens[at]!.lower)
  )
    return false
  if (/^(?:bigger|big|wider|clear|full|whole|overall|public|self|brand)$/.test(before)) return false
  if (row.always) return true
  return tokens.some((token) => evidenceVerb.test(token.lower))
}

/** What is done with evidence, and what it does. */
const evidenceVerb =
  /^(?:releas|publish|post(?:s|ed|ing)?$|shar(?:e|ed|es|ing)$|show|seen$|verif|geolocat|circulat|appear|emerge|surfac|film(?:ed|ing)|record|broadcast|air(?:ed|s)$|upload|distribut|obtain|leak|review|analy|purport|captur|taken$|took$|depict|provid|present(?:ed|s)|confirm|authenticat|опублик|показ|оприлюдн|появ|зʼяв|з'яв|снят|знят|разош|распростран|пошир|видно)/u
