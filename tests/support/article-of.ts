import type { Article } from '../../src/model/index.ts'

/** An article of one block for each line. */
export function articleOf(text: string, published: string | null, language = 'en'): Article {
  const blocks: Article['blocks'] = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'paragraph' as const,
    selector: 'line=1',
  }))
  return {
    id: 'd1',
    sha256: '0'.repeat(64),
    url: null,
    title: null,
    byline: null,
    publisher: null,
    published,
    modified: null,
    language,
    license: null,
    via: [],
    text,
    blocks,
    dropped: [],
    diagnostics: [],
  }
}
