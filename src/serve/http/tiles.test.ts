import { describe, expect, it } from 'vitest'
import { tileSource } from './tiles.ts'

describe('tileSource', () => {
  it.each([
    ['https://tiles.example/{z}/{x}/{y}.png', 'https://tiles.example/'],
    ['https://tiles.example/a/base/{z}/{x}/{y}.png?key=1', 'https://tiles.example/a/base/'],
    ['http://127.0.0.1:8080/t-{z}/{x}/{y}', 'http://127.0.0.1:8080/'],
  ])('lets a page ask %s below %s alone', (template, allowed) => {
    expect(tileSource(template)).toMatchObject({ url: template, allowed })
  })

  it.each([
    '',
    'tiles',
    'https://tiles.example/',
    'https://tiles.example/?{z}{x}{y}',
    'https://{s}.example/{z}/{x}/{y}.png',
    'file:///{z}/{x}/{y}.png',
    "https://tiles.example/'unsafe-inline'/{z}/{x}/{y}",
    'https://tiles.example/; script-src */{z}/{x}/{y}',
    'https://tiles.example/*/{z}/{x}/{y}',
    'https://a:b@tiles.example/{z}/{x}/{y}',
    'javascript:alert(1)//{z}/{x}/{y}',
  ])('refuses %j', (template) => {
    expect(() => tileSource(template)).toThrow('SAYSO_TILES')
  })
})
