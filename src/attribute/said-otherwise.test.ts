import { describe, expect, it } from 'vitest'
import { saidIn } from '../../tests/support/said-in.ts'

describe('a cue whose second word stands behind its object', () => {
  it.each([
    ['The union held the operator responsible.', 'The union / held / the operator responsible'],
    ['The port gave the number of wounded as 17.', 'The port / gave / the number of wounded as 17'],
    ['The ministry raised the toll to 212.', 'The ministry / raised / the toll to 212'],
    ['The army revised its losses down to 41.', 'The army / revised / its losses down to 41'],
    ['Ivo Sarek pleaded not guilty to theft.', 'Ivo Sarek / pleaded / not guilty to theft'],
    ['The register lists nine sacks of flour.', 'The register / lists / nine sacks of flour'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it.each([
    'The militia held the hill.',
    'The general was held responsible.',
    'The port gave the crew a medal as a prize.',
    'The crew raised the flag to half mast.',
    'The medal was given to the crew by the port.',
    'The port listed the boats.',
  ])('none: %s', (text) => expect(saidIn(text)).toEqual([]))
})

describe('a noun behind the quotation', () => {
  it.each([
    ['“I write every letter myself,” comes his answer.', 'his / answer / “I write every letter myself,”'],
    ['“We hold the bridge,” was the mayor’s reply.', 'the mayor / reply / “We hold the bridge,”'],
    ['“Not before May,” ran the answer from the port.', 'the port / answer / “Not before May,”'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it('is a text that reads so', () =>
    expect(saidIn('“No lorry will pass here,” reads a notice.')).toEqual([
      'a notice / reads / “No lorry will pass here,”',
    ]))

  it('is not a label', () =>
    expect(saidIn('THE CLAIM: “No lorry will pass here.”').join()).not.toContain('CLAIM'))

  it('is not a noun that says nothing', () =>
    expect(saidIn('“We hold the bridge,” was his brother’s boat.').join()).not.toContain('boat /'))
})

describe('what goes on behind the speaker', () => {
  it.each([
    [
      'The port faces a vote in June, notes the bishop, and can ill afford a strike.',
      'the bishop / notes / The port faces a vote in June … and can ill afford a strike',
    ],
    ['The policy was, she adds, a mistake.', 'she / adds / The policy was … a mistake'],
    ['It was safe, as the mayor said on Monday.', 'the mayor / said / It was safe'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it('is not what the speaker said next', () =>
    expect(saidIn('The dam is safe, said the mayor, and told the crews to leave.')[0]).toBe(
      'the mayor / said / The dam is safe',
    ))
})

describe('words that the tagger takes for others', () => {
  it.each([
    ['Several mentioned demands for money.', 'Several / mentioned / demands for money'],
    ['The governments pledged a combined 14 million.', 'The governments / pledged / a combined 14 million'],
    ['One is safe, adds the hospital.', 'the hospital / adds / One is safe'],
    [
      'The vicar of St. Mary’s, Owen Platt, swore he had seen both men.',
      'Owen Platt / swore / he had seen both men',
    ],
    [
      'Two brothers accused of burning down the granary told a jury that they had been away.',
      'Two brothers accused of burning down the granary / told / they had been away',
    ],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it.each([
    'Two brothers accused of arson sat in the dock.',
    'Both boats were lost.',
    'A combined force of 400 crossed the river.',
  ])('none: %s', (text) => expect(saidIn(text)).toEqual([]))
})

describe('what something is called', () => {
  it.each([
    ['The mayor called those who fought it “fools”.', 'The mayor / called / those who fought it “fools”'],
    ['Reyk called the use of boats “quite careless”.', 'Reyk / called / the use of boats “quite careless”'],
    ['The mayor has called the march a riot.', 'The mayor / has called / the march a riot'],
    ['The hall, which the mayor calls “a ruin”, is shut.', 'the mayor / calls / which … “a ruin”'],
    ['The deputy accused him of sexism.', 'The deputy / accused / him of sexism'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said.replace('has called', 'called')]))

  it.each([
    'A group calling itself the “Front” met in May.',
    'A farm called the Mill burned.',
    'The mayor called the police, who came in “an hour”.',
  ])('none: %s', (text) => expect(saidIn(text)).toEqual([]))
})

describe('a subject cut off from its verb', () => {
  it.each([
    [
      'The judge — who heard the case in May — said the order was void.',
      'The judge / said / the order was void',
    ],
    [
      'Ana Reyk (a deputy so young that she was taken for a clerk) says the order was void.',
      'Ana Reyk / says / the order was void',
    ],
    ['The deputy dismissed the claim — saying the port had paid.', 'The deputy / saying / the port had paid'],
    [
      'The boat, says the coastguard, capsized on its own.',
      'the coastguard / says / The boat … capsized on its own',
    ],
  ])('%s', (text, said) => expect(saidIn(text)).toContain(said))
})

describe('what is only seen in a thing', () => {
  it.each([
    'The findings underscore the risk for the port.',
    'The raid suggests that the front has changed its plan.',
    'The debate promised to be long.',
    'The votes were counted by 9:30 p.m.',
    'The lamp works by revealing how much oil is left.',
    'Public colleges are admitting more students.',
  ])('none: %s', (text) => expect(saidIn(text)).toEqual([]))

  it.each([
    ['The report suggests that the front has gone.', 'The report / suggests / the front has gone'],
    ['The mayor suggested that the front had gone.', 'The mayor / suggested / the front had gone'],
    ['The port admitted a breach of the rules.', 'The port / admitted / a breach of the rules'],
  ])('but: %s', (text, said) => expect(saidIn(text)).toEqual([said]))
})

describe('word that was sent', () => {
  it.each([
    [
      'Several readers have been in touch to say the signs were removed.',
      'Several readers / say / the signs were removed',
    ],
    ['Two nurses came forward to say the ward was full.', 'Two nurses / say / the ward was full'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it('is not what need not have been said', () =>
    expect(saidIn('The crew has no time to say the signs were removed.')).toEqual([]))
})

describe('a subject with a relative clause', () => {
  it.each([
    [
      'Villagers who have blocked the road to the mine said they would not leave.',
      'Villagers who have blocked the road to the mine / said / they would not leave',
    ],
    [
      'An engineer who worked on the gates until 2022 told the Courier that the motors failed.',
      'An engineer who worked on the gates until 2022 / told / the motors failed',
    ],
    [
      'Tenants of a block in which two families lived on Thursday said the alarms failed.',
      'Tenants of a block in which two families lived / said / the alarms failed',
    ],
    [
      'The port said that everyone who had been reported missing after the spill had been found.',
      'The port / said / everyone who had been reported missing after the spill had been found',
    ],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it('leaves the subject of what the clause tells alone', () => {
    const [, ...told] = saidIn('A man who said the ministry had confirmed the raid left the town.')
    expect(told.join()).not.toContain('A man who said')
  })

  it('leaves one that is joined to its own verb alone', () => {
    expect(saidIn('The man who left the town and said it was empty came back.').join()).not.toContain(
      'who left the town and / said',
    )
  })
})

describe('an aside before “that”', () => {
  it('is no part of what is told', () =>
    expect(saidIn('The envoy told the paper, contradicting the company, that the gate was shut.')).toEqual([
      'The envoy / told / the gate was shut',
    ]))
  it('contradicts nobody by itself', () => expect(saidIn('The police contradicted him.')).toEqual([]))
})

describe('a participle behind a speaker who stands behind his verb', () => {
  it.each([
    [
      'The walls were new, said Ana Reyk, noting that the council had paid.',
      'Ana Reyk / noting / the council had paid',
    ],
    [
      '“It will hold,” said Ana Reyk, an engineer, adding that the walls were new.',
      'Ana Reyk, an engineer / adding / the walls were new',
    ],
  ])('%s', (text, said) => expect(saidIn(text)[1]).toBe(said))

  it.each([
    '“It will hold,” said Ana Reyk, wearing a coat.',
    '“It will hold,” said Ana Reyk, holding a cup.',
  ])('none: %s', (text) => expect(saidIn(text)).toHaveLength(1))
})

describe('a bare contrary is what is said', () => {
  it.each([
    ['The police said otherwise.', 'The police / said / otherwise'],
    ['The driver said the opposite.', 'The driver / said / the opposite'],
    ['The driver said otherwise on Monday.', 'The driver / said / otherwise'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it.each([
    ['The police said otherwise the town was calm.', 'The police / said / the town was calm'],
    ['The police said the opposite bank was shelled.', 'The police / said / the opposite bank was shelled'],
  ])('but: %s', (text, said) => expect(saidIn(text)).toEqual([said]))
})

describe('a clause in quotation marks with its place behind it', () => {
  it.each([
    [
      '“Not a crane is moving” in the port of Varn, the dockers said on Tuesday.',
      'the dockers / said / “Not a crane is moving” in the port of Varn',
    ],
    [
      '“Nobody is working” at the mill, Ivo Brandt told reporters.',
      'Ivo Brandt / told / “Nobody is working” at the mill',
    ],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it.each([
    [
      '“Not a crane is moving,” the mayor said in the port, the dockers said.',
      'the mayor / said / “Not a crane is moving,”',
    ],
  ])('but: %s', (text, said) => expect(saidIn(text)[0]).toBe(said))
})
