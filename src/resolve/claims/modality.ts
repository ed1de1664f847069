import type { Modality, Stance } from '../../model/index.ts'
import { rowsByScript } from './rows-by-script.ts'

/** Words that say how what is told stands to the world. The first that fits decides. */
export interface ModalityRow {
  readonly id: string
  readonly modality: Modality
  readonly words: RegExp
  readonly example: string
  readonly counterExample: string
}

export const modalityRows: readonly ModalityRow[] = [
  {
    id: 'modality.condition',
    modality: 'hypothetical',
    words: /^(?=[\s\S]*\b(?:if|unless|would have)\b)(?=[\s\S]*\b(?:would|could)\b)/i,
    example: 'if they had come they would have been repelled',
    counterExample: 'he asked if the road was open',
  },
  {
    id: 'modality.condition-cyrillic',
    modality: 'hypothetical',
    words: /(?<!\p{L})(?:если бы|якби)(?!\p{L})/iu,
    example: 'если бы они пришли, их бы отбросили',
    counterExample: 'если дорога открыта',
  },
  {
    id: 'modality.ordered',
    modality: 'ordered',
    words: /\b(?:ordered|instructed|commanded)\b(?: [^\s,;.]+){1,5} to \w+/i,
    example: 'the general ordered his men to hold the bridge',
    counterExample: 'the café ordered tea',
  },
  {
    id: 'modality.ordered-cyrillic',
    modality: 'ordered',
    words: /(?<!\p{L})(?:приказал\p{L}*|отдал\p{L}* приказ|наказа(?:в|ла|ли)|віддал?\p{L}* наказ)(?!\p{L})/iu,
    example: 'генерал приказал отойти',
    counterExample: 'приказ был напечатан',
  },
  {
    id: 'modality.permitted',
    modality: 'hypothetical',
    words:
      /\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|authori[sz](?:e|es|ed|ing)|approv(?:e|es|ed|ing)|permission|green light|go-ahead)\b[^.;]{0,50}?\b(?:to (?:strike|attack|hit|bomb|shell|fire|raid|invade)\b|(?:to use|to launch|use of) (?:[\w-]+ ){0,3}?(?:missiles?|rockets?|weapons?|arms|drones?|munitions|force|ATACMS|Taurus)\b|(?:\w+ )?(?:air)?(?:strikes?|attacks?) (?:on|in|inside|deep|against|with)\b)/i,
    example: 'it had allowed the army to strike targets across the river',
    counterExample: 'the guards allowed the bus to leave after the attack',
  },
  {
    id: 'modality.permitted-cyrillic',
    modality: 'hypothetical',
    words:
      /(?<!\p{L})(?:разреш(?:ил|ен|ае|аю|ит)|санкционир|одобр(?:ил|ен|ит|яе)|добро (?:на|наносить|бить)|дозв(?:ол|іл)|санкціон)\p{L}*(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:бить|бити|бил[аи]|удар|нанос|нанес|атаков|обстрел|завда|вдар|(?:применя|примен[еи]|использов|запуск|застос|використ)[^.;]{0,40}?(?:ракет|оруж|зброю|зброї|дрон|atacms|taurus|storm))/iu,
    example: 'президент разрешил армии бить вглубь страны',
    counterExample: 'после удара разрешили вернуться домой',
  },
  {
    id: 'modality.predicted',
    modality: 'predicted',
    words:
      /\b(?:(?:is|are|was|were) (?:\w+ly )?(?:expected|forecast|predicted|projected) to|expects? (?:the |a |an |more |further )?\w+(?: \w+)? to)\b/i,
    example: 'the offensive is expected to last for weeks',
    counterExample: 'the expected guests came',
  },
  {
    id: 'modality.predicted-cyrillic',
    modality: 'predicted',
    words:
      /(?<!\p{L})(?:ожида(?:ется|ются)|прогнозиру(?:ется|ют)|очіку(?:ється|ють)|прогнозу(?:ється|ють))(?!\p{L})/iu,
    example: 'ожидается новое наступление',
    counterExample: 'он ждал поезда',
  },
  {
    id: 'modality.possible',
    modality: 'possible',
    words: /\b(?:may|[Mm]ight|[Cc]ould|[Pp]ossibly|[Pp]robably|[Pp]erhaps|[Ll]ikely)\b/,
    example: 'the raid may have been repelled',
    counterExample: 'the raid was on 22 May',
  },
  {
    id: 'modality.possible-cyrillic',
    modality: 'possible',
    words:
      /(?<!\p{L})(?:возможно|вероятно|может|могут|мог(?:ла|ло|ли)?|наверное|видимо|можливо|ймовірно|імовірно|може|можуть|міг|мабуть)(?!\p{L})/iu,
    example: 'возможно, село захвачено',
    counterExample: 'возможность упущена',
  },
  {
    id: 'modality.intended',
    modality: 'intended',
    words: /\b(?:will|shall|plans? to|intends? to|going to|aims? to)\b(?! plan\b)/i,
    example: 'we will take the town',
    counterExample: 'the goodwill visit ended',
  },
  {
    id: 'modality.intended-cyrillic',
    modality: 'intended',
    words:
      /(?<!\p{L})(?:буд(?:ет|ут|ем)|планиру(?:ют|ет|ем)|намерен[аы]?|собира(?:ются|ется)|планую\p{L}*|планує|ма(?:ють|є) намір|збира(?:ються|ється)|\p{L}{3,}тим(?:е|уть|емо))(?!\p{L})/iu,
    example: 'вони планують наступ',
    counterExample: 'план города',
  },
]

/** How the content stands to the world, by the stance and the words. */
export function modalityOf(stance: Stance, words: string): Modality {
  if (stance === 'urges' || stance === 'orders') return 'ordered'
  if (stance === 'promises' || stance === 'threatens') return 'intended'
  if (stance === 'predicts') return 'predicted'
  return rowsFor(words).find((row) => row.words.test(words))?.modality ?? 'actual'
}

const rowsFor = rowsByScript(modalityRows)
