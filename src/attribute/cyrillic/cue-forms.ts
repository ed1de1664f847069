import { type CyrillicCue, cyrillicCues } from './cue-lexicon.ts'

/** One word form of a reporting verb. */
export interface CueForm {
  readonly cue: CyrillicCue
  /** `gerund`: заявив (ru), заявивши; `impersonal`: сообщается, говорится. */
  readonly mood: 'finite' | 'gerund' | 'impersonal'
  readonly number: 'singular' | 'plural'
}

/** The forms a word may be, for one language; empty for a word that reports nothing. `заявив` is a gerund in Russian and a past tense in
 *  Ukrainian, so the language must be known. */
export function cueForm(word: string, language: 'ru' | 'uk'): CueForm | null {
  return forms[language].get(plain(word)) ?? null
}

/** Lower case, ё as е, apostrophes straight. */
export function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
}

const forms: Readonly<Record<'ru' | 'uk', Map<string, CueForm>>> = { ru: new Map(), uk: new Map() }

for (const cue of cyrillicCues) {
  for (const word of cue.forms.split(' ')) {
    if (!word.endsWith('~')) put(cue, word)
    else {
      const stem = word.slice(0, -1)
      const endings = cue.language === 'ru' ? ['л', 'ла', 'ло', 'ли', 'в'] : ['в', 'ла', 'ло', 'ли', 'вши']
      for (const ending of endings) put(cue, stem + ending)
    }
  }
}

function put(cue: CyrillicCue, word: string): void {
  const map = forms[cue.language]
  if (!map.has(word)) map.set(word, { cue, mood: moodOf(cue.language, word), number: numberOf(word) })
}

function moodOf(language: 'ru' | 'uk', word: string): CueForm['mood'] {
  if (
    /(?:ется|ится|лось|ється|деться|шлося|лося|сказано)$/.test(word) &&
    !/^(?:жалу|хваст|клян|сомн|отказ|откр|сумн|скарж|відмов)/.test(word)
  )
    return 'impersonal'
  if (language === 'ru') return /(?:в|[аяу]я|вя|ря|оря|ося|озя)$/.test(word) ? 'gerund' : 'finite'
  return /(?:вши|чи)$/.test(word) ? 'gerund' : 'finite'
}

function numberOf(word: string): CueForm['number'] {
  return /(?:ли|лись|лися|[аяую]т|[уюая]ть|[уюая]тся|ються|яться|ны|ені|ані)$/.test(word)
    ? 'plural'
    : 'singular'
}
