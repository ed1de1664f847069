import { describe, expect, it } from 'vitest'
import { areOtherInstalments, instalmentOf } from './series.ts'

describe('two reports of one series', () => {
  it.each([
    ['Operational Update May 7, 2011', 'Operational Update April 8, 2011'],
    ['Morning Operational Update May 7', 'Evening Operational Update May 7'],
    ['995-й день войны. Главное', '996-й день войны. Главное'],
    ['Главное к утру вторника', 'Главное к вечеру среды'],
    ['Зведення штабу за 12 травня', 'Зведення штабу за 13 травня'],
    ['Harbour bulletin no. 12', 'Harbour bulletin no. 13'],
    ['Frontline report 2031-05-12', 'Frontline report 2031-05-13'],
  ])('%s / %s', (one, other) => {
    expect(areOtherInstalments(instalmentOf(one), instalmentOf(other))).toBe(true)
    expect(areOtherInstalments(instalmentOf(one), instalmentOf(one))).toBe(false)
  })

  it.each([
    ['3 dead in a shooting', '4 dead in a shooting'],
    ['Boat sinks off the cape', 'Boat sinks off the cape'],
    ['Harbour bulletin no. 12', 'Frontline report no. 13'],
    ['Fire at the mill on May 7', 'Arrest after the fire at the mill'],
    ['12 May', '13 May'],
  ])('are not: %s / %s', (one, other) =>
    expect(areOtherInstalments(instalmentOf(one), instalmentOf(other))).toBe(false),
  )
})
