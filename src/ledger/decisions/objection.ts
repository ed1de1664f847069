import { BadInput, type BadInputFacts } from '../../model/problem.ts'

/** What was asked for is understood and does not stand as things are: HTTP 409, the command line's exit status 1. */
export class Objection extends BadInput {}

/** An id or number that the dossier does not have: HTTP 404. */
export class NotHeld extends BadInput {}

export function objection(facts: BadInputFacts): Objection {
  return new Objection(facts)
}

export function notHeld(what: string, id: string, where: string): NotHeld {
  return new NotHeld({
    code: `decide.no-such-${what}`,
    found: `the ${what} ${JSON.stringify(id.slice(0, 100))}`,
    where,
    expected: `the id of a ${what} it holds`,
    remedy: 'look at the document or incident again: it may have been read anew',
  })
}
