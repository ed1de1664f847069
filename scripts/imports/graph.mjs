import { ARROWS } from './arrows.mjs'
import { parseSource } from './parse.mjs'
import { folderOf, isTest, packageOf, targetOf } from './strays.mjs'

const BEGIN = '<!-- import graph: begin (made by scripts/import-graph.mjs) -->'
const END = '<!-- import graph: end -->'

/** Markdown: who imports whom, by folder, as a Mermaid flowchart and as a table with the packages and node: modules each
 *  folder uses. A dotted arrow stands for imports of types alone. Tests are left out. */
export function drawGraph(sources) {
  const folders = new Map(Object.keys(ARROWS).map((folder) => [folder, newFolder()]))
  for (const { path, text } of sources.filter(({ path }) => !isTest(path))) {
    const folder = folders.get(folderOf(path)) ?? newFolder()
    folder.files += 1
    for (const found of parseSource(path, text).imports) note(folder, folderOf(path), path, found)
    folders.set(folderOf(path), folder)
  }
  const drawn = [...folders].filter(([, { files }]) => files > 0)
  return [...flowchart(drawn), '', ...table(drawn)].join('\n')
}

/** The page with the graph between its two markers. Throws when the markers are not there, once and in order. */
export function withGraph(page, graph) {
  const [before, middle, ...more] = page.split(BEGIN)
  const [, after, ...rest] = (middle ?? '').split(END)
  if (after === undefined || more.length + rest.length > 0) {
    throw new Error(
      `docs/architecture.md has no single pair of lines to put the import graph between: ${BEGIN} and ${END}`,
    )
  }
  return `${before}${BEGIN}\n\n${graph}\n\n${END}${after}`
}

const newFolder = () => ({
  files: 0,
  values: new Set(),
  types: new Set(),
  packages: new Set(),
  builtins: new Set(),
})

function note(folder, name, path, { module, typeOnly }) {
  const target = targetOf(path, module)
  if (target !== undefined) {
    if (folderOf(target) !== name) (typeOnly ? folder.types : folder.values).add(folderOf(target))
  } else if (module.startsWith('node:')) folder.builtins.add(module.slice('node:'.length))
  else folder.packages.add(packageOf(module))
}

function flowchart(folders) {
  const arrows = folders.flatMap(([name, { values, types }]) =>
    inOrder([...values, ...types]).map((other) => `  ${name} ${values.has(other) ? '-->' : '-.->'} ${other}`),
  )
  const alone = folders
    .map(([name]) => name)
    .filter((name) => !arrows.some((arrow) => arrow.split(' ').includes(name)))
  return ['```mermaid', 'flowchart LR', ...arrows, ...alone.map((name) => `  ${name}`), '```']
}

function table(folders) {
  const cell = (set) => inOrder([...set]).join(', ') || '–'
  const rows = folders.map(
    ([name, { values, types, packages, builtins }]) =>
      `| ${name} | ${cell([...values, ...types])} | ${cell(packages)} | ${cell(builtins)} |`,
  )
  return ['| folder | imports | packages | of Node |', '| --- | --- | --- | --- |', ...rows]
}

const inOrder = (names) => [...new Set(names)].sort()
