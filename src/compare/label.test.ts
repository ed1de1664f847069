import { expect, it } from 'vitest'
import { incidentLabel } from './label.ts'

const parties = [{ between: 'parties' }]
const graded = { reliability: 'B', credibility: 6 }

it.each([
  ['assessed', { grade: graded, disputes: parties, origins: 1 }],
  ['assessed', { grade: { reliability: 'F', credibility: 5 }, disputes: [], origins: 0 }],
  ['contested', { grade: { reliability: 'F', credibility: 6 }, disputes: parties, origins: 3 }],
  ['contested', { grade: null, disputes: [{ between: 'speakers' }], origins: 1 }],
  ['single-origin', { grade: null, disputes: [], origins: 1 }],
  [
    'single-origin',
    { grade: null, disputes: [{ between: 'one-speaker' }, { between: 'one-report' }], origins: 0 },
  ],
  ['claimed', { grade: null, disputes: [{ between: 'one-report' }], origins: 2 }],
])('is %s for %j', (label, stands) => expect(incidentLabel(stands)).toBe(label))
