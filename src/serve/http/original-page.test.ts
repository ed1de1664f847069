import { describe, expect, it } from 'vitest'
import fc from '../../../tests/support/properties.ts'
import { originalPage, originalPagePolicy } from './original-page.ts'

const show = (html: string, mediaType: 'text/html' | 'text/plain' = 'text/html') =>
  originalPage({ bytes: new TextEncoder().encode(html), encoding: 'utf-8', mediaType })

/** What stands in the page's body, without what every page begins and ends with. */
const bodyOf = (page: string) => page.slice(page.indexOf('<body>') + 6, page.lastIndexOf('</body>'))

describe('originalPage', () => {
  it.each([
    [
      'words and structure',
      '<p>One <b>two</b></p><ul><li>three</li></ul>',
      '<p>One <b>two</b></p><ul><li>three</li></ul>',
    ],
    ['looks', '<p class="a" style="color: red">x</p>', '<p class="a" style="color: red">x</p>'],
    [
      'a picture it holds itself',
      '<img src="data:image/png;base64,AAAA" alt="a">',
      '<img src="data:image/png;base64,AAAA" alt="a">',
    ],
    ['elements it does not know, as what is in them', '<x-story><p>x</p></x-story>', '<p>x</p>'],
    ['marks that would be markup', '<p>a &lt; b &amp;amp; c</p>', '<p>a &lt; b &amp;amp; c</p>'],
  ])('keeps %s', (_, html, expected) => {
    expect(bodyOf(show(html))).toBe(expected)
  })

  it.each([
    ['a script', '<p>x</p><script>alert(1)</script>'],
    ['a handler', '<p onclick="alert(1)" onmouseover=alert(1)>x</p>'],
    [
      'an address to go to',
      '<a href="javascript:alert(1)">x</a><a href="http://127.0.0.2/" ping="http://127.0.0.2/">y</a>',
    ],
    ['a remote picture', '<img src="http://127.0.0.2/a.png" srcset="http://127.0.0.2/b.png 2x">'],
    ['a drawing as a picture', '<img src="data:image/svg+xml,<svg onload=alert(1)>">'],
    ['a drawing', '<svg onload="alert(1)"><script>alert(1)</script><image href="http://127.0.0.2/"/></svg>'],
    ['a formula', '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>'],
    [
      'a refresh, a base, links ahead',
      '<meta http-equiv=refresh content="0;url=http://127.0.0.2/"><base href="http://127.0.0.2/"><link rel=preconnect href="http://127.0.0.2/">',
    ],
    [
      'frames and embedded things',
      '<iframe src="http://127.0.0.2/"></iframe><object data="http://127.0.0.2/"></object><embed src="http://127.0.0.2/">',
    ],
    [
      'a form that sends',
      '<form action="http://127.0.0.2/"><input name=a><button formaction="http://127.0.0.2/">go</button></form>',
    ],
    ['a style that reaches out', '<p style="background: url(http://127.0.0.2/)">x</p>'],
    ['a style that hides that it does', '<p style="background: u\\72l(http://127.0.0.2/)">x</p>'],
    ['an import', '<style>@import "http://127.0.0.2/a.css"; p { color: red }</style>'],
    [
      'a rule that tells what is written',
      '<style>input[value^="a"] { background: url(http://127.0.0.2/a) }</style>',
    ],
    [
      'markup inside raw text',
      '<xmp><b title="</xmp><script>alert(1)</script>"></b></xmp><noscript><img src="http://127.0.0.2/"></noscript>',
    ],
    ['a comment that a browser ends earlier', '<!--><script>alert(1)</script>-->'],
    ['an end of the page in a title', '<title></title><script>alert(1)</script></title>'],
  ])('takes out %s', (_, html) => {
    const page = show(html)
    expect(page).not.toMatch(
      /<script|<svg|<math|<i?frame|<object|<embed|<form [^>]*action|<input|<button|<link|<base|<meta http/i,
    )
    expect(page).not.toMatch(/127\.0\.0\.2|\son\w+=|javascript:|href=|@import/i)
  })

  it('shows a text as a text', () => {
    expect(bodyOf(show('a <b> & "c"', 'text/plain'))).toBe(
      '<pre class="sayso-text">a &lt;b&gt; &amp; &quot;c&quot;</pre>',
    )
  })

  it('shows a page that is nested too deep as its source', () => {
    expect(show('<div>'.repeat(20_000))).toContain('<pre class="sayso-text">&lt;div&gt;')
  })

  const pieces = fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    '"',
    "'",
    '=',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&lt;',
    'script',
    'style',
    'svg',
    'xmp',
    'title',
    'textarea',
    'noscript',
    'math',
    'p',
    ' onload',
    ' src',
    ' style',
    ' href',
    'alert(1)',
    'url(http://127.0.0.2/)',
    '\\',
    '{',
    '}',
    '\n',
    'a',
  )

  it('writes nothing but what is named, whatever the source', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const page = show(parts.join(''))
        const tags = [...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name?.toLowerCase())
        expect(
          tags.filter((name) => /^(script|svg|math|xmp|textarea|noscript|iframe)$/.test(name ?? '')),
        ).toEqual([])
        expect(page).not.toMatch(/<[^>"]*\s(on\w+|src|href)\s*=/i)
      }),
      { numRuns: 500 },
    )
  })

  it('is given out under a policy that allows no script and no address', () => {
    expect(originalPagePolicy).toMatch(/^sandbox; default-src 'none';/)
    expect(originalPagePolicy).not.toMatch(/allow-|script-src|http|\*/)
  })
})
