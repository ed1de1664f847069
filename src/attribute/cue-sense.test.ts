import { describe, expect, it } from 'vitest'
import { cueRows } from './cue-lexicon.ts'
import { nounRows, spokenRows } from './cue-phrases.ts'
import { cueSense } from './cue-sense.ts'

const plain = 'the bridge was closed'

describe('cueSense knows', () => {
  it.each([
    ['said', 'cue.say', 'asserts'],
    ['has repeatedly said', 'cue.say', 'asserts'],
    ['According to', 'cue.noun.according-to', 'asserts'],
    ['in the words of', 'cue.noun.in-the-words-of', 'asserts'],
    ['pointed out', 'cue.point-out', 'asserts'],
    ['pointed it all out', 'cue.point-out', 'asserts'],
    ['issued a statement', 'cue.issue-a-statement', 'asserts'],
    ['its account', 'cue.noun.account', 'asserts'],
    ['told', 'cue.tell', 'asserts'],
    ['insists', 'cue.insist', 'asserts'],
    ['swore', 'cue.swear', 'asserts'],
    ['let it be known', 'cue.let-it-be-known', 'asserts'],
    ['expressed concern', 'cue.express-concern', 'asserts'],
    ['was quoted as saying', 'cue.quote-as-saying', 'asserts'],
    ['welcomed', 'cue.welcome', 'asserts'],
    ['took full credit', 'cue.take-credit', 'claims-responsibility'],
    ['confirmed', 'cue.confirm', 'confirms'],
    ['stands by', 'cue.stand-by', 'confirms'],
    ['owned up', 'cue.own-up', 'admits'],
    ['its admission', 'cue.noun.admission', 'admits'],
    ['denied', 'cue.deny', 'denies'],
    ['its denial', 'cue.noun.denial', 'denies'],
    ['issued a flat denial', 'cue.noun.denial', 'denies'],
    ['repeated its denial', 'cue.noun.denial', 'denies'],
    ['waved the report away', 'cue.wave-away', 'denies'],
    ['denied the claims', 'cue.deny', 'denies'],
    ['cast doubt on', 'cue.cast-doubt', 'doubts'],
    ['allegations', 'cue.noun.allegation', 'accuses'],
    ['pointed the finger at', 'cue.point-the-finger', 'accuses'],
    ['condemned', 'cue.condemn', 'condemns'],
    ['lashed out at', 'cue.lash-out', 'condemns'],
    ['put the toll at', 'cue.put-the-toll-at', 'estimates'],
    ['put the dead at', 'cue.put-at', 'estimates'],
    ['issued a warning', 'cue.noun.warning', 'predicts'],
    ['vowed', 'cue.vow', 'promises'],
    ['gave its word', 'cue.give-word', 'promises'],
    ['threatened', 'cue.threaten', 'threatens'],
    ['called upon', 'cue.call-upon', 'urges'],
    ['begged', 'cue.beg', 'urges'],
    ['ordered', 'cue.order', 'orders'],
    ['withdrew', 'cue.withdraw', 'retracts'],
    ['took it back', 'cue.take-back', 'retracts'],
    ['distanced himself', 'cue.distance-itself', 'disclaims'],
    ['declined to say', 'cue.decline', 'declines'],
    ['would neither confirm nor deny', 'cue.neither-confirm-nor-deny', 'declines'],
    ['hasn’t commented', 'cue.not-comment', 'declines'],
    [':', 'cue.colon', 'asserts'],
  ])('%s', (cue, id, stance) => {
    const sense = cueSense(cue, plain)
    expect([sense.id, sense.stance, sense.uttered]).toEqual([id, stance, true])
  })
})

describe('cueSense does not take', () => {
  it.each([
    ['for no cue at all', ''],
    ['the word in a name', 'Sayso'],
    ['a longer word', 'saying-machine'],
    ['the beginning of a word', 'denizen'],
    ['a lone particle', 'out'],
    ['a lone preposition', 'at'],
    ['an article', 'the'],
    ['a noun that says nothing', 'bridge'],
    ['a verb that says nothing', 'walked'],
    ['an auxiliary', 'had been'],
    ['a number', '40'],
    ['a half of two', 'owned'],
    ['two halves too far apart', 'owned the one by far the biggest of all boats and up'],
    ['halves in the wrong order', 'up owned'],
    ['a mark', '—'],
    ['other letters', 'заявил'],
  ])('%s: %s', (_, cue) => {
    const sense = cueSense(cue, plain)
    expect([sense.id, sense.stance, sense.relay]).toEqual(['cue.unlisted', 'asserts', 'neutral'])
  })

  it.each([
    ['“put”, when nothing follows, for an estimate with a figure', 'put it', 'cue.put-it'],
    ['“point out” for pointing the finger', 'pointed out', 'cue.point-out'],
    ['the noun for the verb', 'reported', 'cue.report'],
    ['the verb for the noun', 'the report', 'cue.noun.report'],
    ['the carried word where the first says enough', 'rejected the accusation', 'cue.reject'],
    ['what was declined for what was said', 'refused to confirm', 'cue.refuse'],
  ])('%s', (_, cue, id) => expect(cueSense(cue, plain).id).toBe(id))
})

describe('uttered', () => {
  it.each(
    'believes|thought|wants|hoped|feared|knew|plans|planned|expects|considered|felt|intends|decided|saw|seeks|agreed|suspects|heard|wondered|his belief|their fears|the plan|was convinced|is aware'.split(
      '|',
    ),
  )('is not: %s', (cue) => expect(cueSense(cue, plain).uttered).toBe(false))

  it.each(
    'said|claims|doubted|remembers|expressed hope|warned|promised|estimates|told|:|grunted|lamented|the claim|predicts|spoke of his fears|found|reckons the count at'.split(
      '|',
    ),
  )('is: %s', (cue) => expect(cueSense(cue, plain).uttered).toBe(true))
})

describe('what the content adds', () => {
  it.each([
    ['claimed', 'responsibility for the raid', 'claims-responsibility'],
    ['denied', 'any part in it', 'disclaims'],
    ['told', 'residents to leave', 'orders'],
    ['said', 'about 40 boats were lost', 'estimates'],
    ['grunted', 'about 40 boats were lost', 'estimates'],
    ['claimed', 'the bridge was down', 'asserts'],
    ['denied', 'that the bridge was down', 'denies'],
    ['told', 'the bridge was down', 'asserts'],
  ])('%s: %s', (cue, content, stance) => expect(cueSense(cue, content).stance).toBe(stance))
})

it('has one row for each id', () => {
  const ids = [...cueRows, ...spokenRows, ...nounRows].map((row) => row.id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})
