import { expect, it } from 'vitest'
import { articleOf } from '../../../tests/support/article-of.ts'
import { layerText } from '../../text/index.ts'
import { findMedia } from './index.ts'

function media(text: string): string[] {
  const article = articleOf(text, null)
  return findMedia(article, layerText(article)).media.map((one) => `${one.kind}: ${one.text}`)
}

it.each([
  ['The state broadcaster released footage of the burnt depot.', ['video: footage']],
  ['A video posted on Telegram showed smoke over the port.', ['video: video']],
  ['Satellite images taken on Monday show two craters.', ['satellite: Satellite images']],
  ['Photos published by the mayor show a broken roof.', ['photo: Photos']],
  ['The paper printed leaked documents about the plan.', ['document: leaked documents']],
  [
    'Drone footage and photographs were shared by the brigade.',
    ['video: Drone footage', 'photo: photographs'],
  ],
  ['Минобороны опубликовало видео удара.', ['video: видео']],
  ['It aired an intercepted call between two officers.', ['other: intercepted call']],
])('finds the evidence in: %s', (text, expected) => expect(media(text)).toEqual(expected))

it.each([
  'The two held a video call on Monday.',
  'They will document crimes and publish nothing.',
  'The bigger picture shows a stalemate.',
  'It was a photo opportunity, published accounts say.',
  'The satellite town lost power.',
  'A record harvest was shown.',
  'He liked video games.',
])('finds none in: %s', (text) => expect(media(text)).toEqual([]))

it('every span slices to its words, and nothing is held', () => {
  const article = articleOf('«Footage», posted here.\nSatellite imagery shows it.', null)
  const found = findMedia(article, layerText(article)).media
  expect(found.map((one) => article.text.slice(one.start, one.end))).toEqual(found.map((one) => one.text))
  expect(found.map((one) => [one.id, one.held, one.attributedTo])).toEqual([
    ['d1.m1', false, null],
    ['d1.m2', false, null],
  ])
})
