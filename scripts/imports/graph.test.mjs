import { expect, test } from 'vitest'
import { drawGraph, withGraph } from './graph.mjs'

const MARKED = `# A page

<!-- import graph: begin (made by scripts/import-graph.mjs) -->
old
<!-- import graph: end -->

The end.
`

test('draws an arrow a folder, dotted where only types are imported, and leaves tests out', () => {
  const sources = [
    { path: 'src/model/index.ts', text: "export * from './reading.ts'" },
    { path: 'src/text/words.ts', text: "import type { Span } from '../model/index.ts'" },
    {
      path: 'src/read/a.ts',
      text: "import type { Span } from '../model/index.ts'\nimport { w } from '../text/words.ts'",
    },
    {
      path: 'src/read/b.ts',
      text: "import { BadInput } from '../model/problem.ts'\nimport { parseHTML } from 'linkedom'",
    },
    { path: 'src/read/b.test.ts', text: "import { x } from '../capture/index.ts'\nimport 'node:fs'" },
    { path: 'src/capture/file.ts', text: "import { open } from 'node:fs/promises'" },
  ]
  expect(drawGraph(sources).split('\n')).toEqual([
    '```mermaid',
    'flowchart LR',
    '  text -.-> model',
    '  read --> model',
    '  read --> text',
    '  capture',
    '```',
    '',
    '| folder | imports | packages | of Node |',
    '| --- | --- | --- | --- |',
    '| model | – | – | – |',
    '| text | model | – | – |',
    '| capture | – | – | fs/promises |',
    '| read | model, text | linkedom | – |',
  ])
})

test('puts the graph between its markers and nowhere else', () => {
  const page = withGraph(MARKED, 'new')
  expect(page).toBe(MARKED.replace('old', '\nnew\n'))
  expect(withGraph(page, 'new')).toBe(page)
})

test.each([
  ['no markers', '# A page\n'],
  ['one marker', MARKED.replace('<!-- import graph: end -->', '')],
  ['two pairs', MARKED + MARKED],
])('refuses a page with %s', (_, page) => expect(() => withGraph(page, 'new')).toThrow('no single pair'))
