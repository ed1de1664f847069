import fc from './properties.ts'

const words = (
  '“ ” " \' ‘ ’ « » „ ( ) [ ] , . : ; ? ! … — ’s \n \n said says told wrote denied claimed claim warning announced added adding ' +
  'described reported called for on by as that to according who which whether and but while not never no nobody would was is has ' +
  'the a its it he she they we Petra Oyelaran Reyk Varholm Legion Battalion CRN MoH port ministry mayor group statement spokesman ' +
  'Two 40 boats sank hill dam bridge responsibility safe closed Tuesday Telegram calling itself into through heavy likely Порт сказал'
).split(' ')

/** Words and marks of reports in any order: hostile to rules that expect sentences. */
export const anyWords: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words), { maxLength: 60 })
  .map((list) => list.join(' ').replaceAll(/ (?=[,.:;?!…”’)\]»])|(?<=[“‘(«„[]) /gu, ''))

/** Any code units at all, halves of surrogate pairs among them. */
export const anyUnits: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units))

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: anyWords },
  { weight: 1, arbitrary: anyUnits },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
)

/** Texts that make a careless reader slow or deep: each repeats one thing up to about `length` code units. */
export const hostileTexts: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ['quotation marks', repeated('“')],
  ['straight marks with spaces', repeated('" ')],
  ['marks inside marks', repeated('“‘')],
  ['nested brackets', (length) => '('.repeat(length / 2) + ')'.repeat(length / 2)],
  ['one word', repeated('A')],
  ['one line of words', repeated('big grey ')],
  ['one long name', repeated('Anna ')],
  ['spaces', (length) => `The port said on${' '.repeat(length)}that two boats sank.`],
  ['full stops', repeated('. ')],
  ['he said it said', repeated('he said it said ')],
  ['said that said that', repeated('Anna Reyk said that ')],
  ['according to, according to', repeated('according to the port, ')],
  ['quotations that go on', repeated('“We are home now.” ')],
  ['speakers', repeated('“We are home now,” said Anna. ')],
  ['every line opens the next', repeated('The port said:\n')],
  ['every line opens a list', repeated('- The port said:\n')],
  ['the statement added', repeated('The statement added that it fell.\n')],
  ['pronouns', repeated('Ana Reyk said it fell. He said it rose. The group said it fell. ')],
]

function repeated(words: string): (length: number) => string {
  return (length) => words.repeat(Math.ceil(length / words.length))
}

/** How much more processor time the work takes on four times the text: the least of the tries on each, and more tries while it looks
 *  worse than linear, so that a loaded machine or a collected heap does not decide; less than 20 ms counts as 20. Linear work gives
 *  about 4, quadratic 16 once it is slow at all. */
export function growth(
  make: (length: number) => string,
  length: number,
  work: (text: string) => void,
): number {
  const [text, longer] = [make(length), make(length * 4)]
  work(text)
  work(longer)
  let [least, leastLonger, ratio] = [Infinity, Infinity, Infinity]
  for (let tries = 0; tries < 6 && ratio > 6; tries++) {
    least = Math.min(
      least,
      spent(() => work(text)),
    )
    leastLonger = Math.min(
      leastLonger,
      spent(() => work(longer)),
    )
    ratio = leastLonger / Math.max(least, 20_000)
  }
  return ratio
}

/** Processor time in microseconds. */
function spent(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user
}
