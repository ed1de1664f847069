// Two libraries that read numbers, as readers of phrases: `[name, (text) => { low, high, bound, unit }[]]`. Both know single values of English alone.
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

export async function peerReaders(folder) {
  const require = createRequire(resolve(folder, 'package.json'))
  const value = (low, unit = null) => ({ low, high: low, bound: 'exact', unit })
  const readers = []
  const nlp = require('compromise')
  nlp.plugin(require('compromise-numbers'))
  readers.push([
    'compromise-numbers',
    (text) => {
      const doc = nlp(text)
      return doc
        .numbers()
        .json()
        .map((one) => {
          const { num, unit } = one.number ?? one
          return num === null || num === undefined ? null : value(num, currencies[unit] ?? null)
        })
        .filter(Boolean)
    },
  ])
  const suite = require('@microsoft/recognizers-text-suite')
  const culture = suite.Culture.English
  readers.push([
    'recognizers-text-suite',
    (text) => {
      const money = suite.recognizeCurrency(text, culture)
      const ages = suite.recognizeAge(text, culture)
      const sizes = suite.recognizeDimension(text, culture)
      const shares = suite.recognizePercentage(text, culture)
      const units = [...money, ...ages, ...sizes, ...shares].sort((a, b) => a.start - b.start)
      const numbers = suite
        .recognizeNumber(text, culture)
        .filter((one) => !units.some((other) => one.start <= other.end && other.start <= one.end))
      const apart = units.filter((one, index) => index === 0 || one.start > units[index - 1].end)
      return [...apart, ...numbers]
        .sort((a, b) => a.start - b.start)
        .map(({ typeName, resolution }) => {
          const number = Number(String(resolution?.value ?? '').replace('%', ''))
          const unit =
            typeName === 'percentage' ? '%' : (unitOf[resolution?.unit] ?? resolution?.unit ?? null)
          return value(number, unit)
        })
    },
  ])
  return readers
}

const currencies = { $: 'USD', '£': 'GBP', '€': 'EUR', dollar: 'USD', euro: 'EUR', '%': '%' }
const unitOf = {
  Year: 'a',
  Meter: 'm',
  Kilometer: 'km',
  Dollar: 'USD',
  'United States dollar': 'USD',
  'British pound': 'GBP',
  Pound: '[lb_av]',
  Euro: 'EUR',
}
