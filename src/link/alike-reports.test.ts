import { describe, expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import { data, readReports, report, reportOf } from '../../tests/support/reports.ts'
import { captureText } from '../capture/index.ts'
import type { Document } from '../model/index.ts'
import { readCapture } from '../pipeline.ts'
import { groupAlikeReports } from './alike-reports.ts'
import { likeness } from './report-likeness.ts'
import { profileReport } from './report-profile.ts'

const documentOf = (title: string, day: string, ...paragraphs: readonly string[]): Promise<Document> =>
  documentFrom([title, 'By Ines Calloway', day, ...paragraphs].join('\n\n'))

async function documentFrom(text: string): Promise<Document> {
  return (await readCapture(captureText(text, null), data)).documents[0]!
}

const fire = await documentOf(
  'Two firefighters hurt at Quillhaven sawmill',
  '4 May 2021',
  'A sawmill on Osprey Lane in Quillhaven burned on Monday night, and two firefighters were hurt, the county said.',
  'The owner, Percival Drummock, 61, said the fire had begun in a kiln.',
)
const retold = await documentOf(
  'Sawmill owner: kiln began the Quillhaven fire',
  '5 May 2021',
  'Percival Drummock, 61, whose sawmill burned in Quillhaven on 3 May, said on Tuesday that a kiln had been to blame.',
)
const trial = await documentOf(
  'Drummock fined over sawmill blaze',
  '12 January 2022',
  'Percival Drummock, who owned a sawmill in Quillhaven that burned in May 2021, was fined on Wednesday.',
  'Two firefighters were hurt on Osprey Lane that night, the court heard from Quillhaven’s fire chief.',
)
const otherFire = await documentOf(
  'Barn burns in Quillhaven',
  '20 May 2021',
  'A barn on Heron Street in Quillhaven burned on Wednesday, the county said. Nobody was hurt, said its owner, Ludmila Crake, 40.',
)

const heronStreet = await documentOf(
  'Man stabbed in Quillhaven',
  '1 June 2021',
  'A 34-year-old man was stabbed at 8 p.m. on Monday on Heron Street in the Quillhaven quarter, police said.',
)
const sameStreet = await documentOf(
  'Stabbing victim of Quillhaven in hospital',
  '1 June 2021',
  'The man stabbed on Heron Street in Quillhaven on Monday evening, aged 34, is in hospital, police said.',
)
const larchLane = await documentOf(
  'Third knife attack of the month',
  '2 June 2021',
  'A 51-year-old man was stabbed at 3 a.m. on Wednesday on Larch Lane in the Quillhaven quarter, police said.',
)
const blast = await documentOf(
  'Взрыв в Ольховке',
  '4 мая 2021',
  'В Ольховке взорвался котёл, сообщил глава района.',
)
const blastAgain = await documentOf(
  'Что известно об Ольховке',
  '4 мая 2021',
  'Взрывом котла в посёлке Ольховка ранило сторожа, сообщила больница.',
)

const [odesa, hlukhiv, odesaAgain] = (await Promise.all(
  [
    ['Одессе', 'Мэр Одессы Пётр Кленов сообщил, что ракета попала в жилой дом на улице у порта. По словам Кленова, ранены ещё 18 человек, среди них двое детей, а движение трамваев у порта остановлено до утра. Спасатели Государственной службы Украины разбирают завалы.'],
    ['Глухову', 'Глава Глухова Иван Ольхов сообщил, что ракета попала в общежитие у вокзала. По словам Ольхова, ранены ещё 18 человек, среди них двое детей, а движение автобусов у вокзала остановлено до утра. Спасатели Государственной службы Украины разбирают завалы.'],
    ['Одессе', 'Врачи говорят, что двое раненых в Одессе скончались в больнице, сообщил мэр Пётр Кленов. Движение трамваев у порта, по его словам, остановлено до утра, а жилой дом, в который попала ракета, снесут.'],
  ].map(([town, words]) =>
    documentFrom(
      `**Число погибших в результате ракетного удара по ${town} увеличилось до восьми — власти**\n\n19 ноября 2024\n\n${words}`,
    ),
  ),
)) as [Document, Document, Document] // biome-ignore format: a row a post

const [wire, communique, hut] = (await Promise.all([
  documentOf(
    'Five border guards killed in clash on Kronvik pass',
    '13 May 2031',
    'Five Sarnish guards were killed on Tuesday when soldiers from Ostrava Minor crossed the Kronvik pass and attacked a post at first light, Foreign Minister Jorun Aldvik said. Mortars were used, Aldvik said.',
  ),
  documentOf(
    'From the office of the chief spokesman',
    '13 May 2031',
    'This morning an engineer detachment was caught building a wall on our side of the stones at Kronvik. Asked to withdraw, it opened fire. A patrol of nine replied. There is no truth in what Aldvik tells of mortars.',
  ),
  documentOf(
    'Letter from the hut',
    '15 May 2031',
    'Warden Elke Thorsund had nineteen hikers at breakfast when it began below Kronvik, and they sat on the floor until it stopped. What Aldvik calls mortars she heard twice.',
  ),
])) as [Document, Document, Document]
const nextClash = await documentOf(
  'Snow plough slides off road',
  '21 May 2031',
  'Two customs officers were hurt on Wednesday when a snow plough slid off the road over the Kronvik pass, Foreign Minister Jorun Aldvik said.',
)

const release = (number: string, day: string, ...paragraphs: readonly string[]) =>
  documentFrom(
    [
      `Joint Command North, Evening Update, ${day}`,
      'Joint Command North',
      `2031-05-S-${number}`,
      'For Immediate Release',
      `QUILLHAVEN (${day})`,
      ...paragraphs,
    ].join('\n\n'),
  )
const firstUpdate = await release(
  '022',
  'May 7, 2031',
  'A patrol of Joint Command North found a weapons cache near Osprey Ford on Wednesday, and detained two men who guarded it, the command said.',
  'The cache held mortar rounds, rifles and a radio. Nobody was hurt, and no shots were fired.',
)
const secondUpdate = await release(
  '027',
  'May 8, 2031',
  'A patrol of Joint Command North came under fire near Larch Mill on Thursday, and killed three fighters, the command said.',
  'The patrol called in a helicopter. Nobody else was hurt, and no houses were damaged.',
)
const posts = await Promise.all(
  [
    'A drone fell on a grain silo near Osprey Ford on Wednesday, and burned two tonnes of barley, farmers said.',
    'The mayor of Larch Mill was dismissed on Friday over the new bus lanes, two councillors said.',
  ].map((words) => documentFrom(`Border Dawn\n\n8 May 2031\n\n${words}`)),
)

const groups = (...documents: readonly Document[]) =>
  groupAlikeReports(documents, data.rarity)
    .groups.map((group) => group.length)
    .sort()

describe('groupAlikeReports', () => {
  it.each([
    ['a report and its retelling a day later', [fire, retold], [2]],
    ['a report and the trial eight months after', [fire, trial], [2]],
    ['two fires in one town', [fire, otherFire], [1, 1]],
    [
      'two stabbings of one week in one quarter, of other people on other streets',
      [heronStreet, larchLane],
      [1, 1],
    ],
    ['one of them told again', [heronStreet, sameStreet, larchLane], [1, 2]],
    ['names in other cases', [blast, blastAgain], [2]],
    ['what is told a third time does not draw in another fire', [fire, retold, trial, otherFire], [1, 3]],
    ['a wire story, a communiqué and a letter that share but rare names', [wire, communique, hut], [3]],
    ['what befell the same place the week after, told by the same speaker', [wire, nextClash], [1, 1]],
    ['two updates of one command', [firstUpdate, secondUpdate], [1, 1]],
    ['two posts headed with the name of their channel', posts, [1, 1]],
    ['posts in like words on strikes on two towns', [odesa, hlukhiv, odesaAgain], [1, 2]],
    ['one report', [fire], [1]],
    ['none', [], []],
  ] as const)('%s', (_, documents, expected) => expect(groups(...documents)).toEqual(expected))

  it('does not depend on the order of reports', () => {
    const all = [fire, retold, trial, otherFire]
    const expected = groupAlikeReports(all, data.rarity).groups
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(groupAlikeReports(shuffled, data.rarity).groups).toEqual(expected)
      }),
    )
  })
})

describe('likeness', () => {
  const profiles = [fire, retold, trial, otherFire].map((document) => profileReport(document, data.rarity))

  it('is the same both ways', () => {
    for (const a of profiles) for (const b of profiles) expect(likeness(a, b)).toBe(likeness(b, a))
  })

  it('of two flashes of one town and day asks what they are about', async () => {
    const flash = async (words: string) =>
      profileReport((await readReports(`12 March 2024\n\n${words}\n`)).documents[0]!, data.rarity)
    const crane = await flash('The mayor of Odesa said that a crane had fallen in Odesa on Tuesday.')
    const again = await flash('Dockers in Odesa said that the crane in Odesa had been old.')
    const other = await flash('The mayor of Odesa said that the opera in Odesa would open on Tuesday.')
    expect(likeness(crane, again)).toBeGreaterThan(0)
    expect(likeness(crane, other)).toBeLessThan(0)
  })

  it('of a report with another title of common words is not raised by the title', () => {
    const common = profileReport({ ...fire, title: 'What is known so far' }, data.rarity)
    expect(common.title.weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(3)
  })
})

describe('incidents of alike reports', () => {
  it('hold a report that names neither place nor day of what it is about', async () => {
    const { incidents } = await readReports(
      report(
        'The Dawn Regiment said that it had raided Tyotkino on Tuesday, and that Vasily Orlukhin, 43, had been killed.',
      ),
      reportOf(
        '14 March 2024',
        'Vasily Orlukhin, 43, a member of the Dawn Regiment, was killed in its raid, said his widow, Marta Orlukhina.',
      ),
    )
    expect(incidents.map((incident) => incident.documents.length)).toContain(2)
  })
})
