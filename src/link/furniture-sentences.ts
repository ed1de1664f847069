import { findPlaylists } from './playlists.ts'

/** Sentences that many reports share word for word because every outlet ends with them: where to call, whose rights, how to
 *  subscribe, which other films there are (`playlists.ts`). What `read` could not tell from the article still stands in the text; it shows no copying. */
export const furnitureForms: readonly FurnitureForm[] = [
  {
    id: 'contact',
    form: /\banyone (?:with|who (?:has|may have)) (?:any )?information\b|\bcrime ?stoppers\b|\btip ?line\b|\b\d{3}\)?[-. ]\d{3}[-.]\d{4}\b/i,
    example: 'Anyone with information is asked to call the harbour police at 555-010-4477.',
    counterExample: 'The police had information that 400 people were on the pier.',
  },
  {
    id: 'rights',
    form: /©|\bcopyright\b|\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed)|все права защищены|усі права захищен/i,
    example: 'Copyright 2024 Northwire. All rights reserved.',
    counterExample: 'The right of way was reserved for the pilot boat.',
  },
  {
    id: 'account',
    form: /\b(?:terms of (?:service|use)|privacy policy|(?:verification|confirmation) e-?mail|already (?:have an account|a subscriber)|(?:activate|sign in using|create) your (?:\w+ )?(?:profile|account)|forgot(?:ten)? your password|thank you for registering)\b/i,
    example: 'By registering you agree to our Terms of Service and Privacy Policy.',
    counterExample: 'The terms of the truce were signed in the harbour office.',
  },
  {
    id: 'subscribe',
    form: /\b(?:sign up (?:for|to)|subscribe (?:to|for|now)|click here|get alerted to|newsletters?|email notifications|check back (?:for|with))\b|(?<!\p{L})(?:подпи(?:саться|шись|шитесь|сывайся|сывайтесь)|підпи(?:сатися|шись|шіться|суйтесь|суйся)|прислать новость|надіслати новину)(?!\p{L})/iu,
    example: 'Sign up for our newsletters and get the news of the coast.',
    counterExample: 'He signed off and subscribed the letter with his name.',
  },
  {
    id: 'alerts',
    form: /\b(?:your inbox|get e-?mail alerts|headline e-?mails?|keep you up to date)\b/i,
    example: 'Severe weather, traffic and tides: we keep you up to date from the first ferry on.',
    counterExample: 'Students were sent text alerts, and the mayor was kept up to date.',
  },
  {
    id: 'gallery',
    form: /\b(?:buy photo|caption close|back to gallery|this video is no longer available)\b/i,
    example: 'Image 1 of 4 Caption Close Buy photo The pier after the fire on Monday.',
    counterExample: 'He had bought a photo of the gallery and closed the door.',
  },
]

interface FurnitureForm {
  readonly id: string
  readonly form: RegExp
  readonly example: string
  /** Reads alike and is news. */
  readonly counterExample: string
}

/** Stretches of a text that are such sentences, in its order: from the end of the sentence or line before to their own. UTF-16, half-open. Linear. */
export function furnitureSentences(text: string): { start: number; end: number }[] {
  const playlists = findPlaylists(text)
  const forms = furnitureForms.filter(({ form }) => form.test(text))
  if (playlists.length === 0 && forms.length === 0) return []
  const found: { start: number; end: number }[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) {
    const end = index + mark.length
    const isListed = playlists.some((list) => list.start < end && start < list.end)
    if (isListed || forms.some(({ form }) => form.test(text.slice(start, end)))) found.push({ start, end })
    start = end
  }
  return found
}

const sentenceEnd = /[.!?…]["”»)*_]*(?=\s)|\n+|$/gu
