import type { OutcomeRow } from './outcome-row.ts'

/** What is beaten back, broken off or tried: without it “отбили” is “retook”. */
const deed =
  '(?:атак|штурм|наступ|нападен|напад|вылазк|вилазк|попытк|спроб|прорыв|прорив|натиск|удар|рейд|контратак)\\p{L}*'
const rows = (russian: string, ukrainian: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${russian}|${ukrainian})`, 'iu')

/** How it is said to have ended, in Russian and Ukrainian; the first that fits decides, in the order of the English rows. */
export const cyrillicOutcomeRows: readonly OutcomeRow[] = [
  {
    id: 'outcome.repelled-cyrillic',
    outcome: 'repelled',
    words: rows(
      `(?:отбил|отбит|отраз|отраж)\\p{L}*(?=[^.;]{0,60}${deed})|${deed}[^.;]{0,60}(?<!\\p{L})(?:отбил|отбит|отраз|отраж|отброш)\\p{L}*`,
      `(?:відбил|відбит|відбив)\\p{L}*(?=[^.;]{0,60}${deed})|${deed}[^.;]{0,60}(?<!\\p{L})(?:відбил|відбит|відбив|відкинут)\\p{L}*`,
    ),
    example: 'усі атаки відбито',
    counterExample: 'бойцы отбили у противника село',
  },
  {
    id: 'outcome.prevented-cyrillic',
    outcome: 'prevented',
    words: rows(
      `предотврат\\p{L}*|предотвращ\\p{L}*|пресе(?:к|ч)\\p{L}*|не допустил\\p{L}*|(?:сорва)\\p{L}*(?=[^.;]{0,40}${deed})|${deed}[^.;]{0,40}(?<!\\p{L})сорва\\p{L}*`,
      `запобі(?:г|ж)\\p{L}*|не допустив|не допустили|відверн\\p{L}*|(?:зірва)\\p{L}*(?=[^.;]{0,40}${deed})|${deed}[^.;]{0,40}(?<!\\p{L})зірва\\p{L}*`,
    ),
    example: 'попытка прорыва сорвана',
    counterExample: 'он сорвал яблоко',
  },
  {
    id: 'outcome.intercepted-cyrillic',
    outcome: 'intercepted',
    words: rows(
      'сби(?:л|т)[аиоы]?(?!\\p{L})|сбиты(?!\\p{L})|перехва(?:тил|чен)\\p{L}*(?!\\p{L}|\\s+(?:разговор|звонк|письм|сообщени))',
      'зби(?:в|л|т)[аиоі]?(?!\\p{L})|збито(?!\\p{L})|перехопл\\p{L}*(?!\\p{L}|\\s+(?:розмов|дзвінк|лист|повідомлен))|перехопи\\p{L}*',
    ),
    example: 'сбиты девять беспилотников',
    counterExample: 'перехваченные разговоры',
  },
  {
    id: 'outcome.failed-cyrillic',
    outcome: 'failed',
    words: rows(
      'провалил\\p{L}*|неудачн\\p{L}*|безуспешн\\p{L}*|захлебнул\\p{L}*|не увенчал\\p{L}*',
      'провали(?:в|л)\\p{L}*|невдал\\p{L}*|безуспішн\\p{L}*|захлинул\\p{L}*',
    ),
    example: 'наступление захлебнулось',
    counterExample: 'провал в дороге',
  },
  {
    id: 'outcome.partly-cyrillic',
    outcome: 'partly-succeeded',
    words: rows(
      '(?:частично|часть села|часть города|на окраине)(?=.*(?:контрол|захват|взя|заня|уничтож))',
      '(?:частково|частину села|частину міста|на околиці)(?=.*(?:контрол|захоп|взя|зайня|знищ))',
    ),
    example: 'село частично взято под контроль',
    counterExample: 'частичное затмение',
  },
  {
    id: 'outcome.succeeded-cyrillic',
    outcome: 'succeeded',
    words: rows(
      'взя(?:л|т)\\p{L}* под (?:\\p{L}+ )?контроль|под (?:\\p{L}+ )?контролем|захва(?:тил|чен)\\p{L}*|освобо(?:дил|жден)\\p{L}*|овладел\\p{L}*',
      'взя(?:л|т|в)\\p{L}* під (?:\\p{L}+ )?контроль|під (?:\\p{L}+ )?контролем|захоп(?:ил|ив|лен)\\p{L}*|звільн(?:ил|ив|ен)\\p{L}*|оволоді\\p{L}*',
    ),
    example: 'село взято под контроль',
    counterExample: 'паспортный контроль закрыт',
  },
  {
    id: 'outcome.destroyed-cyrillic',
    outcome: 'succeeded',
    words: rows(
      'уничтож(?:ил|ен)\\p{L}*|потопил\\p{L}*|потоплен\\p{L}*',
      'знищ(?:ил|ив|ен)\\p{L}*|потопи(?:л|в)\\p{L}*',
    ),
    example: 'знищено склад пального',
    counterExample: 'уничтожающий взгляд',
  },
  {
    id: 'outcome.withdrew-cyrillic',
    outcome: 'withdrew',
    words: rows(
      'отступил\\p{L}*|ото(?:шел|шёл|шли)(?!\\p{L})|(?:отве|выве)(?:л|ден)\\p{L}*(?=[^.;]{0,30}(?:войск|сил|част|подраздел))',
      'відступи\\p{L}*|відійш\\p{L}*|(?:відве|виве)(?:л|ден)\\p{L}*(?=[^.;]{0,30}(?:військ|сил|частин|підрозд))',
    ),
    example: 'подразделение отступило',
    counterExample: 'он вывел собаку',
  },
  {
    id: 'outcome.attempted-cyrillic',
    outcome: 'attempted',
    words: rows(
      'пыта(?:л|ют|ет)\\p{L}*|попытал\\p{L}*|попытк\\p{L}*',
      'намага(?:л|в|ют|єт)\\p{L}*|спробува\\p{L}*|спроб\\p{L}*',
    ),
    example: 'противник пытался прорваться',
    counterExample: 'пытливый ум',
  },
  {
    id: 'outcome.ongoing-cyrillic',
    outcome: 'ongoing',
    words: rows(
      'продолжа(?:ют|ет)\\p{L}*|ид(?:ут|ет) бо[ий]',
      'трива(?:ють|є)(?!\\p{L})|точаться|продовжу\\p{L}*',
    ),
    example: 'тривають бої',
    counterExample: 'продолжение следует',
  },
]
