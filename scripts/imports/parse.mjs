import { parseSync } from 'vite'

/** The syntax tree of a TypeScript source with every import in it, in order of the text: the module named, the names taken
 *  (`*` for all of it), whether only types are meant, and the line. Counts `import`, `export … from`, `import()`, types
 *  written `import('…').Name` and `import x = require('…')`. Throws when the source is not TypeScript. */
export function parseSource(path, text) {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`)
  const imports = []
  const add = (node, source, names, typeOnly) =>
    imports.push({ module: source.value, names, typeOnly, line: lineAt(text, node.start) })
  visit(program, (node) => {
    if (node.type === 'ImportDeclaration')
      add(node, node.source, namesOf(node), isTypeOnly(node, 'importKind'))
    else if (node.type === 'ExportNamedDeclaration' && node.source) {
      add(node, node.source, namesOf(node), isTypeOnly(node, 'exportKind'))
    } else if (node.type === 'ExportAllDeclaration') add(node, node.source, ['*'], node.exportKind === 'type')
    else if (node.type === 'ImportExpression') add(node, node.source, ['*'], false)
    else if (node.type === 'TSImportType') add(node, node.source, ['*'], true)
    else if (node.type === 'TSExternalModuleReference') add(node, node.expression, ['*'], false)
  })
  return { program, imports }
}

/** Calls `see(node, parent)` for every node of a syntax tree, from the outside in. */
export function visit(node, see, parent = null) {
  see(node, parent)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') visit(child, see, node)
    }
  }
}

export const lineAt = (text, offset) => text.slice(0, offset).split('\n').length

function isTypeOnly(node, kind) {
  if (node[kind] === 'type') return true
  return node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier[kind] === 'type')
}

function namesOf(node) {
  return node.specifiers.map((specifier) => {
    if (specifier.type === 'ImportDefaultSpecifier' || specifier.type === 'ImportNamespaceSpecifier')
      return '*'
    const name = specifier.imported ?? specifier.local
    return name.name ?? name.value
  })
}
