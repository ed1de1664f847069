import { describe, expect, it } from 'vitest'
import { saidIn } from '../../tests/support/said-in.ts'

describe('who says what a clause on a noun tells', () => {
  it.each([
    ['The man police say shot two people was held today.', 'police / say / shot two people'],
    [
      'A man who police said fired into the yard turned himself in.',
      'police / said / who … fired into the yard',
    ],
    [
      'The clerk who police say killed two before shooting himself ran the mill.',
      'police / say / who … killed two before shooting himself',
    ],
    [
      'A boy whom neighbours say had never been late left his keys.',
      'neighbours / say / whom … had never been late',
    ],
  ])('%s', (text, said) => expect(saidIn(text)).toContain(said))

  it.each([
    ['The man who left said police shot two people.', 'The man who left / said / police shot two people'],
    ['The lamp that fell was old, police said.', 'police / said / The lamp that fell was old'],
    ['The girl found shot dead was ten, police said.', 'police / said / The girl found shot dead was ten'],
    ['The man said police had fled.', 'The man / said / police had fled'],
  ])('but: %s', (text, said) => expect(saidIn(text)).toEqual([said]))
})

describe('a verb that another clause stands before', () => {
  it.each([
    [
      'Police held a man in a raid that hurt two guards and said two others were sought.',
      'Police / said / two others were sought',
    ],
    [
      'Crews were there on Friday night, and two police sources said the road was shut.',
      'two police sources / said / the road was shut',
    ],
    [
      'The Courier understands the agent has told two clubs that he is free.',
      'the agent / told / he is free',
    ],
    [
      'The office, in a report he would rather hide, puts the number at 340.',
      'The office / puts / the number at 340',
    ],
    [
      'A memo in which the engineer, Ida Roos, warned that the pier would fall was lost.',
      'Ida Roos / warned / the pier would fall was lost',
    ],
    ['A guard just before 1:30 p.m. reported a blast.', 'A guard / reported / a blast'],
    ['After the port said it was safe, the crew went back.', 'the port / said / it was safe'],
    ['Police said he and another man had fled.', 'Police / said / he and another man had fled'],
    ['Reyk, Sarek, and the mayor said it was late.', 'Reyk, Sarek, and the mayor / said / it was late'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it.each([
    ['They found the mate, who laughed and said it was safe.', 'the mate / said / it was safe'],
    ['Last week, the port and its union said it was safe.', 'the port and its union / said / it was safe'],
    ['The port and its union said it was safe.', 'The port and its union / said / it was safe'],
    ['The port, and the union behind it, said it was safe.', 'The port / said / it was safe'],
    [
      'After a day the port said it was safe, and the crew knew it.',
      'the port / said / it was safe, and the crew knew it',
    ],
  ])('but: %s', (text, said) => expect(saidIn(text)).toEqual([said]))
})

describe('a cue taken for a noun', () => {
  it.each([
    ['Camp managers report that tents are shared.', 'Camp managers / report / tents are shared'],
    [
      'Managers in Dorri and Pell report that tents are shared.',
      'Managers in Dorri and Pell / report / tents are shared',
    ],
    ['The police blame smugglers.', 'The police / blame / smugglers'],
    ['Channel 8 reports that the men are armed.', 'Channel 8 / reports / the men are armed'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it.each([
    'A police report that was lost told the tale of the gate.',
    'The residents’ claim that year was lost.',
    'The police report was lost.',
  ])('none: %s', (text) => expect(saidIn(text).join()).not.toMatch(/\/ (?:report|claim) \//))
})

describe('a number that belongs to a name', () => {
  it.each([
    [
      'The clinic told Local News 8 on Friday evening that the girl was safe.',
      'The clinic / told / the girl was safe',
    ],
    ['Ana Reyk told NBC 7 she was safe.', 'Ana Reyk / told / she was safe'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it.each([
    ['Ana Reyk told Oslo 30 boats were lost.', 'Ana Reyk / told / 30 boats were lost'],
    ['The port told the Front 12 men had fled.', 'The port / told / 12 men had fled'],
  ])('but: %s', (text, said) => expect(saidIn(text)).toEqual([said]))
})

describe('what is told around who tells it', () => {
  it('goes on behind a semicolon', () =>
    expect(
      saidIn('No hall was struck, the port added; the pumps, it claimed, “run dry every night”.'),
    ).toContain('it / claimed / the pumps … “run dry every night”'))
  it('goes on behind who tells of the telling', () =>
    expect(saidIn('The envoy replied, according to a clerk, that it was shut.')).toEqual([
      'The envoy / replied / it was shut',
      'a clerk / according to / The envoy replied … that it was shut',
    ]))
  it('may have a video for its subject', () =>
    expect(saidIn('The papers said the video showed a flash.')).toEqual([
      'The papers / said / the video showed a flash',
    ]))
  it('is no message', () =>
    expect(saidIn('The unit posted a video that showed a flash.').join()).not.toContain('a video that'))
  it('is no place', () =>
    expect(saidIn('The ministers condemned the attack on the border post at Lume.')).toEqual([
      'The ministers / condemned / the attack on the border post at Lume',
    ]))
  it('is not where it was told', () =>
    expect(saidIn('The ministers condemned the attack in a post.')).toEqual([
      'The ministers / condemned / the attack',
    ]))
})

describe('what nobody says', () => {
  it.each([
    'He’s expected to live.',
    'She called for a law to add a fine to the tax.',
    'The reward is for those who reject the deal.',
    'The firm had withdrawn having done its task.',
  ])('none: %s', (text) => expect(saidIn(text).join()).not.toMatch(/expected|\/ add|reject|withdrawn \//))

  it.each([
    ['He’s said he will stay.', 'He / said / he will stay'],
    ['The crew phoned the port to add that it was late.', 'The crew / add / it was late'],
    ['Those who left reject the deal.', 'Those who left / reject / the deal'],
    ['The firm had withdrawn the remark.', 'The firm / withdrawn / the remark'],
  ])('but: %s', (text, said) => expect(saidIn(text)).toContain(said))
})

it('does not take the stop of a paragraph for that of a title', () => {
  expect(saidIn('“It moved,” said Reyk.\nFriends of Sarek said it had not.')).toEqual([
    'Reyk / said / “It moved,”',
    'Friends of Sarek / said / it had not',
  ])
})

describe('a time that opens an entry', () => {
  it('is no part of who speaks', () =>
    expect(saidIn('10.05 Police say two men are inside.')).toEqual(['Police / say / two men are inside']))
  it.each([
    ['Police say 10.05 was the time.', 'Police / say / 10.05 was the time'],
    ['At 10.05, police said two men were inside.', 'police / said / two men were inside'],
  ])('but: %s', (text, said) => expect(saidIn(text)).toEqual([said]))
})

describe('who a “who” is', () => {
  it('is whoever sent the message', () =>
    expect(saidIn('A call came from Ivo Sarek, who said he was late.')).toEqual([
      'Ivo Sarek / said / he was late',
    ]))
  it('is whoever sends, not what is sent', () =>
    expect(saidIn('She had a letter from Ivo Sarek, who said he was late.')).toEqual([
      'Ivo Sarek / said / he was late',
    ]))
  it.each([
    ['A man from Oslo who said he was late left.', 'A man from Oslo / said / he was late left'],
    [
      'They met a spokesman for the port, who said it was late.',
      'a spokesman for the port / said / it was late',
    ],
  ])('but: %s', (text, said) => expect(saidIn(text)).toEqual([said]))
})

it('passes over who carried the statement', () => {
  expect(saidIn('The army said in a statement carried by the state agency that it had won.')).toEqual([
    'The army / said / it had won',
  ])
  expect(saidIn('The army said in a statement it had won.')).toEqual(['The army / said / it had won'])
})

describe('who only hears, or is accused, or what a clerk cites', () => {
  it.each([
    ['The judge ordered him to be held without bond citing the risk.', 'The judge / citing / the risk'],
    ['A call from a man saying he was late came in.', 'a man / saying / he was late'],
    [
      'The man who police say shot four people in Sabra in 2013 was sentenced.',
      'police / say / who … shot four people in Sabra in 2013',
    ],
  ])('%s', (text, said) => expect(saidIn(text).join('; ')).toContain(said))

  it.each(['They thought about washing the car.', '“I carry that pain.” The crowd heard from two others.'])(
    'none: %s',
    (text) => expect(saidIn(text).join()).not.toMatch(/thought|heard/),
  )

  it.each([
    ['They thought it was late, a clerk said.', 'a clerk / said / They thought it was late'],
    ['“I carry that pain,” the crowd chanted in May.', 'the crowd / chanted / “I carry that pain,”'],
  ])('but: %s', (text, said) => expect(saidIn(text)).toContain(said))
})
