import { posix } from 'node:path'
import { ARROWS, IMPURE, PURE_BUILTINS } from './arrows.mjs'
import { lineAt, parseSource, visit } from './parse.mjs'

/** What a source does that its folder may not do, one line each: `path:line: what was found; why not`. Empty when all is
 *  well. `path` counts from the root of the checkout, with `/`. Tests may import and name what they like. */
export function straysIn(path, text) {
  if (isTest(path)) return []
  const folder = folderOf(path)
  const rule = ARROWS[folder]
  if (rule === undefined)
    return [`${path}: ${folder} has no row in scripts/imports/arrows.mjs; add one that says what it may see`]
  const { program, imports } = parseSource(path, text)
  const strays = imports.flatMap((found) => strayImport(path, folder, rule, found))
  return rule.pure ? [...strays, ...impurities(path, text, program)] : strays
}

/** The folder of src/ a source belongs to; `pipeline` for src/pipeline.ts, `web` for the web app. */
export function folderOf(path) {
  const [top, folder] = path.split('/')
  return top === 'src' ? folder.replace(/\.ts$/, '') : top
}

/** The path a relative import leads to, from the root of the checkout; undefined for a package or a node: module. */
export function targetOf(path, module) {
  return module.startsWith('.') ? posix.join(posix.dirname(path), module) : undefined
}

/** The package of an import: `hono` for `hono/body-limit`. */
export function packageOf(module) {
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Tests, and suites that several tests share. */
export const isTest = (path) => /\.(test|suite)\.tsx?$/.test(path)

function strayImport(path, folder, rule, { module, names, line }) {
  const stray = (found, why) => [`${path}:${line}: ${found}; ${why}`]
  const target = targetOf(path, module)
  if (target !== undefined) {
    const other = folderOf(target)
    if (other === folder || rule.sees.some((seen) => seen === other || `src/${seen}` === target)) return []
    const allowed =
      rule.sees.length > 0 ? `it may import ${rule.sees.join(', ')}` : 'it may import no other folder'
    return stray(`${folder} imports ${other} (${module})`, `${rule.why}: ${allowed}`)
  }
  if (!rule.pure) return []
  if (module.startsWith('node:')) {
    const allowed = PURE_BUILTINS[module]
    if (allowed && names.every((name) => allowed.includes(name))) return []
    const instead = allowed ? `only ${allowed.join(', ')} may be taken from it` : 'what it needs is handed in'
    return stray(
      `${folder} imports ${names.join(', ')} of ${module}`,
      `nothing there touches disk, network or clock: ${instead}`,
    )
  }
  if (rule.packages.includes(packageOf(module))) return []
  const known =
    rule.packages.length > 0 ? `its packages are ${rule.packages.join(', ')}` : 'it needs no package'
  return stray(`${folder} imports the package ${packageOf(module)}`, `${known} (scripts/imports/arrows.mjs)`)
}

function impurities(path, text, program) {
  const own = declaredNames(program)
  const found = []
  const refuse = (node, what, why) =>
    found.push(`${path}:${lineAt(text, node.start)}: ${what} in a pure folder; ${why}`)
  visit(program, (node, parent) => {
    if (node.type === 'MemberExpression') {
      const name = node.computed ? node.property.value : node.property.name
      const whole = `${node.object.name}.${name}`
      if (Object.hasOwn(IMPURE.members, whole)) refuse(node, whole, IMPURE.members[whole])
      else if (Object.hasOwn(IMPURE.methods, name ?? '')) refuse(node, name, IMPURE.methods[name])
    } else if (isNow(node))
      refuse(
        node,
        `${text.slice(node.start, node.end)}`,
        'it reads the clock or counts in local time; use Date.UTC',
      )
    else if (node.type === 'Identifier' && Object.hasOwn(IMPURE.globals, node.name)) {
      if (!own.has(node.name) && !isLabel(node, parent)) refuse(node, node.name, IMPURE.globals[node.name])
    }
  })
  return found
}

/** `new Date()` and `Date()` read the clock; `new Date(2024, 2, 12)` is midnight in the time zone of this machine. */
function isNow(node) {
  if (node.callee?.name !== 'Date') return false
  return node.type === 'CallExpression' || (node.type === 'NewExpression' && node.arguments.length !== 1)
}

/** Whether the identifier is a name of a property and not a variable: `x.process`, `{ process: 1 }`, `interface { process }`. */
function isLabel(node, parent) {
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed
  return parent?.key === node && !parent.computed
}

/** Every name that the source itself declares or imports; such a name is not the global of the same name. */
function declaredNames(program) {
  const names = new Set()
  const bind = (pattern) => {
    if (pattern?.type === 'Identifier') names.add(pattern.name)
    else if (pattern)
      for (const part of pattern.properties ?? pattern.elements ?? [pattern.left, pattern.argument])
        bind(part?.value ?? part)
  }
  visit(program, (node) => {
    if (node.type === 'VariableDeclarator' || /^(Function|Class)Declaration$/.test(node.type)) bind(node.id)
    if (/^Import.*Specifier$/.test(node.type)) bind(node.local)
    for (const parameter of Array.isArray(node.params) ? node.params : []) bind(parameter)
  })
  return names
}
