import { describe, expect, it } from 'vitest'
import { controlExtent, isPlaceTaken } from './control.ts'
import { meansOf } from './means.ts'
import { modalityOf, modalityRows } from './modality.ts'
import { isUniversal, outcomeRow, outcomeRows } from './outcomes.ts'
import { cyrillicOutcomeRows } from './outcomes-cyrillic.ts'
import { isNegative } from './polarity.ts'

describe('outcome rows', () => {
  const rows = [...outcomeRows, ...cyrillicOutcomeRows]

  it.each(rows.map((row) => [row.id, row.example] as const))('%s is told by “%s”', (id, example) =>
    expect(outcomeRow(example)?.id).toBe(id),
  )

  it.each(rows.map((row) => [row.id, row.counterExample] as const))(
    '%s is not told by “%s”',
    (id, counterExample) => expect(outcomeRow(counterExample)?.id).not.toBe(id),
  )

  it.each([
    ['the building collapsed'],
    ['a gate of the dam failed on Tuesday'],
    ['the brakes had failed'],
    ['they held off hunger with bread'],
    ['дом рухнул'],
    ['двоє людей загинули'],
    ['собака отбилась от стаи'],
    ['two people were killed'],
    ['the unit shelled the road'],
    ['crime prevention week'],
  ])('“%s” says nothing of how it ended', (words) => expect(outcomeRow(words)).toBeNull())
})

describe('outcomes in three languages', () => {
  it.each([
    ['the assault was beaten off', 'repelled'],
    ['the landing was thrown back', 'repelled'],
    ['атаки противника отбиты', 'repelled'],
    ['наші воїни відбили штурм', 'repelled'],
    ['отражены две попытки прорыва', 'repelled'],
    ['удалось предотвратить теракт', 'prevented'],
    ['спробу прориву зірвано', 'prevented'],
    ['вночі збито сім дронів', 'intercepted'],
    ['ракеты перехвачены над морем', 'intercepted'],
    ['штурм провалився', 'failed'],
    ['село звільнено', 'succeeded'],
    ['подразделения отошли к реке', 'withdrew'],
    ['ворог намагався прорватися', 'attempted'],
    ['идут бои за мост', 'ongoing'],
  ])('“%s”: %s', (words, outcome) => expect(outcomeRow(words)?.outcome).toBe(outcome))
})

describe('controlExtent', () => {
  it.each([
    ['село полностью под нашим контролем', 'entire'],
    ['селище взято під контроль', 'entire'],
    ['часть города под их контролем', 'partial'],
    ['частина міста під контролем ворога', 'partial'],
    ['село под контролем, но это серая зона', 'contested'],
    ['the village is entirely under our control', 'entire'],
    ['they had taken a village', 'entire'],
    ['the town has been liberated', 'entire'],
    ['we have established control over the crossing', 'entire'],
    ['they had taken Fort Calder', 'entire'],
    ['it controlled the whole of the town', 'entire'],
    ['the northern part of the town is under their control', 'partial'],
    ['the settlement was captured and is still contested', 'contested'],
    ['the hill is in our hands', 'entire'],
  ])('“%s” holds ground: %s', (words, extent) => expect(controlExtent(words, false)).toBe(extent))

  it.each([
    ['the fire was brought under control'],
    ['пожар взят под контроль'],
    ['ситуація під контролем'],
    ['паспортный контроль'],
    ['the situation in the town is under control'],
    ['crime in the town is under control'],
    ['he had taken Fort Street home'],
    ['it had lost the whole of the fleet'],
    ['the driver has lost control'],
    ['passport control was closed'],
    ['they took a prisoner'],
    ['the ministry held talks in the town'],
    ['the decision is in the hands of the court'],
  ])('“%s” holds no ground', (words) => expect(controlExtent(words, false)).toBeNull())
})

describe('isPlaceTaken', () => {
  it.each([
    ['our fighters have taken | Kozinka |.'],
    ['they captured the village of | Kozinka | on Monday'],
    ['| Kozinka | was captured'],
    ['| Kozinka | has been liberated, he said'],
    ['| Kozinka | has fallen'],
    ['they hold | Kozinka |'],
    ['они взяли село | Козинка |'],
    ['наші захопили | Козинка |'],
    ['| Козинка | была освобождена'],
  ])('“%s” says that it was taken', (text) => expect(taken(text)).toBe(true))

  it.each([
    ['Moscow holds | Kyiv | responsible'],
    ['they shelled | Kozinka |'],
    ['они обстреляли | Козинка |'],
    ['| Козинка | занята уборкой урожая'],
    ['a deal that took | Kozinka |’s mayor by surprise'],
    ['| Kozinka | was taken by surprise'],
    ['| Kozinka | was shelled'],
    ['he took his family to | Kozinka |'],
    ['there were fires in no fewer than four streets'],
    ['the stones were thrown by no means at random'],
  ])('“%s” does not', (text) => expect(taken(text)).toBe(false))

  function taken(text: string): boolean {
    const [before, , after] = text.split('|') as [string, string, string]
    return isPlaceTaken(before, after)
  }
})

describe('isUniversal', () => {
  it.each([
    ['all the attacks were repelled'],
    ['every attack was beaten back'],
    ['all of the enemy attempts failed'],
    ['none of the drones got through'],
  ])('“%s” covers all of it', (words) => expect(isUniversal(words)).toBe(true))

  it.each([
    ['the attack was repelled'],
    ['not all the attacks were repelled'],
    ['almost all attacks were repelled'],
    ['the attacks went on all night'],
    ['all residents have left'],
  ])('“%s” does not', (words) => expect(isUniversal(words)).toBe(false))
})

describe('isNegative', () => {
  it.each([
    ['the enemy did not enter the village'],
    ['no boats were lost'],
    ['the village wasn’t taken'],
    ['nobody was hurt'],
    ['противник не вошел в село'],
    ['никто не пострадал'],
    ['ворог не захопив село'],
    ['жоден дрон не долетів'],
    ['the town is no longer under their control'],
    ['our people threw no stones'],
    ['its observers had seen no troops at the pass'],
    ['the army did not dispute that boats were not lost'],
  ])('“%s” denies', (words) => expect(isNegative(words)).toBe(true))

  it.each([
    ['the enemy entered the village'],
    ['не менее девяти лодок потеряно'],
    ['не только село, но и мост взяты'],
    ['не вперше село обстріляно'],
    ['небо было ясным'],
    ['not only the village was taken'],
    ['no fewer than nine boats were lost'],
    ['it was an incursion, and not for the first time'],
    ['the attack was repelled with no losses'],
    ['the attack was repelled without losses'],
    ['the northern village was taken'],
    ['a bid for headlines by people whom no one has elected'],
    ['the army did not explicitly deny the raid'],
    ['the port hasn’t disputed the loss of a boat'],
  ])('“%s” does not', (words) => expect(isNegative(words)).toBe(false))

  it('asks the clause that tells of it', () => {
    const words = 'the attack was repelled, and no one was hurt'
    expect(isNegative(words, /repelled/)).toBe(false)
    expect(isNegative(words, /hurt/)).toBe(true)
  })
})

describe('modality rows', () => {
  it.each(modalityRows.map((row) => [row.id, row.modality, row.example] as const))(
    '%s: %s, “%s”',
    (_, modality, words) => expect(modalityOf('asserts', words)).toBe(modality),
  )

  it.each(modalityRows.map((row) => [row.id, row.counterExample] as const))(
    '%s is not told by “%s”',
    (_, words) => expect(modalityOf('asserts', words)).toBe('actual'),
  )
})

describe('modalityOf', () => {
  it.each([
    ['asserts', 'the raid was repelled on 22 May', 'actual'],
    ['asserts', 'the raid may have been repelled', 'possible'],
    ['asserts', 'we will take the town', 'intended'],
    ['asserts', 'if they had come they would have been repelled', 'hypothetical'],
    ['urges', 'residents to leave', 'ordered'],
    ['threatens', 'more raids', 'intended'],
    ['predicts', 'more raids', 'predicted'],
    ['asserts', 'the biggest raid was on May 22', 'actual'],
    ['asserts', 'the goodwill visit ended', 'actual'],
    ['asserts', 'the agency approved the use of the vaccine', 'actual'],
    ['asserts', 'the White House had authorised the use of long-range missiles', 'hypothetical'],
    ['asserts', 'the city allowed the union to use the square', 'actual'],
    ['asserts', 'канцлер разрешил применять ракеты', 'hypothetical'],
    ['asserts', 'банк разрешил использовать старые паспорта', 'actual'],
  ] as const)('%s “%s”: %s', (stance, words, modality) => expect(modalityOf(stance, words)).toBe(modality))
})

describe('meansOf', () => {
  it.each([
    ['using tanks and armored vehicles', 'tanks, armored vehicles'],
    ['by drones, and again by Drones', 'drones'],
    ['by artillery and mortars', 'artillery, mortars'],
    ['ударом беспилотника', 'беспилотника'],
    ['танками і артилерією', 'танками, артилерією'],
    ['its air defences shot down 14 drones', 'drones'],
    ['the mill was hit by tanks', 'tanks'],
    ['they seized the village with tanks', 'tanks'],
    ['two tanks shelled the school, which was destroyed', 'tanks'],
    ['танки уничтожили мост', 'танки'],
  ])('“%s” names %s', (words, means) => expect(meansOf(words)).toBe(means))

  it.each([
    ['using every means'],
    ['in mined fields of barley'],
    ['the droning of engines'],
    ['танкер вышел в море'],
    ['two storage tanks caught fire'],
    ['destroyed "all six tanks" at the site'],
    ['three tanks and a mortar were destroyed'],
    ['a fishing boat went missing'],
    ['уничтожены два танка'],
    ['два танки було знищено'],
  ])('“%s” names none', (words) => expect(meansOf(words)).toBeNull())
})
