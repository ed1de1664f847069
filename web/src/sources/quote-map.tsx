import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { QuoteLinks } from '../../../src/serve/http/shapes.ts'
import { useWords } from '../words/use-words.tsx'
import { linkPath, type QuoteColumn, type QuoteNode, quoteGraph } from './quote-graph.ts'
import { nameOfKey } from './source-name.ts'

const room = 20
const columns: readonly QuoteColumn[] = ['outlets', 'relays', 'origins']

/** Who quotes whom, from the outlets on the left to those whose words they are on the right; choosing a voice leaves its links alone. The same
 *  stands below as a list. */
export function QuoteMap({ links }: { readonly links: QuoteLinks }) {
  const words = useWords()
  const { sources, shell } = words
  const [chosen, setChosen] = useState<string | null>(null)
  const graph = quoteGraph(links, room)
  const nodeOf = new Map(graph.nodes.map((node) => [node.voice.key, node]))
  const touching = graph.links.filter(
    ({ quoting, quoted }) => chosen === null || quoting === chosen || quoted === chosen,
  )
  const lit = new Set(chosen === null ? [] : touching.flatMap(({ quoting, quoted }) => [quoting, quoted]))
  const widest = Math.max(1, ...graph.links.map(({ statements }) => statements))
  const isDim = ({ voice }: QuoteNode) => chosen !== null && !lit.has(voice.key)
  return (
    <div className="quote-map">
      <div className="quote-columns">
        <svg
          className="quote-links"
          viewBox={`0 0 100 ${Math.max(1, graph.rows)}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          style={{ height: `calc(${graph.rows} * var(--quote-row))` }}
        >
          {graph.links.map((link) => {
            const [from, to] = [nodeOf.get(link.quoting), nodeOf.get(link.quoted)]
            return from && to ? (
              <path
                key={`${link.quoting} ${link.quoted}`}
                d={linkPath(from, to)}
                className={touching.includes(link) ? 'quote-link' : 'quote-link dimmed'}
                strokeWidth={1 + (5 * link.statements) / widest}
              />
            ) : null
          })}
        </svg>
        {columns.map((column) => (
          <section key={column} className={`quote-column ${column}`} aria-labelledby={`quote-${column}`}>
            <h3 id={`quote-${column}`}>{sources.column[column]}</h3>
            <ul>
              {graph.nodes
                .filter((node) => node.column === column)
                .map((node) => (
                  <li key={node.voice.key}>
                    <ToggleButton
                      className={isDim(node) ? 'quote-node dimmed' : 'quote-node'}
                      isSelected={chosen === node.voice.key}
                      onChange={(on) => setChosen(on ? node.voice.key : null)}
                    >
                      <span className="facet-name">{nameOfKey(node.voice, words)}</span>
                      <span className="facet-count">{node.statements}</span>
                    </ToggleButton>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {graph.left > 0 ? <p className="note">{sources.leftOut(graph.left)}</p> : null}
      <ul className="quote-list" aria-label={sources.links}>
        {touching.slice(0, 200).map(({ quoting, quoted, statements, documents }) => (
          <li key={`${quoting} ${quoted}`}>
            {nameOfKey(nodeOf.get(quoting)?.voice, words)} → {nameOfKey(nodeOf.get(quoted)?.voice, words)}{' '}
            <span className="note">
              {shell.count.statements(statements)}, {shell.count.documents(documents)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
