export interface Ids {
  readonly document: string
  readonly incident: string
}

const times = 5

/** What each screen asks, first and again: milliseconds, the first, the median and the slowest of the rest; kB of the answer. */
export async function timeAnswers(api: string, { document, incident }: Ids): Promise<void> {
  const world = 'west=-180&south=-85&east=180&north=85&zoom=1'
  const from = Date.UTC(2031, 0, 1) / 60_000
  const asked: readonly (readonly [string, string])[] = [
    ['every screen: dossiers', '/dossiers'],
    ['home: incidents', '/incidents?limit=12&offset=0'],
    ['home: documents', '/documents?limit=12&offset=0'],
    ['incidents: the first page', '/incidents?limit=200&offset=0'],
    ['incidents: a page far down', '/incidents?limit=200&offset=10000'],
    ['documents: the first page', '/documents?limit=200&offset=0'],
    ['documents: a page far down', '/documents?limit=200&offset=40000'],
    ['a document', `/documents/${document}`],
    ['an incident, the most disputed', `/incidents/${incident}`],
    ['map', '/map'],
    ['map: cells of the world', `/map/cells?${world}`],
    ['map of a type', '/map?type=protest'],
    ['map of a type: cells', `/map/cells?type=protest&${world}`],
    ['timeline', '/timeline'],
    ['timeline of a type', '/timeline?type=protest'],
    ['timeline: lanes', `/timeline/lanes?windowFrom=${from}&windowTo=${from + 525_600}&step=2100`],
    ['search: facets of all', '/claim-facets'],
    ['search: facets of a type', '/claim-facets?type=protest'],
    ['search: facets of a type and a place', '/claim-facets?type=protest&placeName=Harrowmere'],
    ['search: facets of a dispute', '/claim-facets?dispute=numeric'],
    ['search: facets of a word', '/claim-facets?words=Harrowmere'],
    ['search: claims of all', '/claim-rows?limit=30'],
    ['search: claims of a type', '/claim-rows?limit=30&type=protest'],
    ['search: claims of a type, far down', '/claim-rows?limit=30&type=protest&offset=20000'],
    ['search: claims of a word', '/claim-rows?limit=30&words=Harrowmere'],
    ['search: documents of a word', '/search?q=flood'],
    ['sources', '/sources'],
    ['sources: a page far down', '/sources?offset=20000'],
    ['sources: quote links', '/quote-links'],
    ['document: names to choose from', '/entities?q=bar'],
  ]
  console.log('\nanswer                                    first  median slowest       kB')
  for (const [name, path] of asked) {
    const took: number[] = []
    let size = 0
    for (let nth = 0; nth <= times; nth++) {
      const start = performance.now()
      const answer = await fetch(path === '/dossiers' ? api + path : `${api}/dossiers/made${path}`)
      size = (await answer.arrayBuffer()).byteLength
      took.push(performance.now() - start)
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    }
    const [first, ...again] = took
    again.sort((a, b) => a - b)
    const cells = [first!, again[Math.floor(again.length / 2)]!, again.at(-1)!].map((ms) =>
      ms.toFixed(0).padStart(8),
    )
    console.log(name.padEnd(40) + cells.join('') + (size / 1000).toFixed(0).padStart(9))
  }
}
