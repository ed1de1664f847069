import { hasOutletWord, isDateWord, isOutletName, takeNames } from './names.ts'
import type { Facts } from './pieces.ts'
import { readOutlets } from './via.ts'

/** What a line that names the author says; dates have been taken out of it before. Null for every other line.
 *      By Jane Doe and Ivan Petrenko, Northline News
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^
 *  `byline` is the names as written, joined as the line joins them; a role or place beside them is left out. */
export function readByline(text: string): Facts | null {
  const line = text.replace(/^[—–-]\s*/, '').trim()
  return (
    readDeskLine(line) ??
    readContribution(line) ??
    readBy(line) ??
    readAuthorLabel(line) ??
    readNameAndRole(line)
  )
}

/** `(Reporting by Jane Doe in Harrow; Editing by Ivan Petrenko)`: the line an agency closes with. */
function readDeskLine(line: string): Facts | null {
  const desk =
    /^\(?(?:additional )?(?:reporting|writing|written|compiled)(?: and \w+)? by (.+?)\)?\.?$/i.exec(line)
  if (desk === null)
    return /^\(?(?:[Ee]diting|[Ee]dited|[Tt]ranslated) by \p{Lu}.{2,80}$/u.test(line) ? {} : null
  const first = desk[1]!.split(/;|\.\s/)[0]!
  const names = takeNames(first, true)
  if (names !== null) return { byline: names.names }
  return isOutletName(first) ? { publisher: first } : null
}

/** `Jane Doe reported from Harrow and Ivan Petrenko from Upper Meadow.`, `Jane Doe contributed to this report.` */
function readContribution(line: string): Facts | null {
  const form =
    /^(.{3,90}?) (?:also )?(?:reported from|contributed(?: reporting| research)?(?: (?:to|from)|\.?$))/.exec(
      line,
    )
  return form !== null && line.length <= 200 && takeNames(form[1]!)?.rest === '' ? {} : null
}

/** `By Jane Doe`, `Written by JANE DOE, Northline News`, `Authored by Jane Doe via The Harrow Courier,`, `By Northline Staff`. */
function readBy(line: string): Facts | null {
  const by =
    /^(?:(?:story|words|text|analysis|report|opinion|commentary|written|reported|posted|authored|submitted|published|created|article)\s+)?by:?\s+(.+?)[,.]?$/i.exec(
      line,
    )
  if (by === null) return null
  const [who = '', ...taken] = by[1]!.split(/,?\s+via\s+/i)
  const outlets = taken.length > 0 ? readOutlets(taken.join(' via ')) : null
  if (taken.length > 0 && outlets === null) return null
  const via = outlets === null ? {} : { via: outlets.via }
  const names = takeNames(who, true)
  if (names !== null)
    return isByTail(names.rest) ? { byline: names.names, ...via, ...tailFacts(names.rest) } : null
  if (/^(?:posted|submitted|published|created)\b/i.test(line) && /^\S{2,30}$/.test(who) && !isDateWord(who))
    return /^(?:admin|administrator|webmaster|editor|staff|user)$/i.test(who) ? via : { byline: who, ...via }
  const staff = isOutletName(who) && hasOutletWord(who) && !isDateWord(who)
  return staff ||
    /^(?:a |our |the )?(?:staff|own|special|local)\s.{0,20}(?:reporters?|correspondents?|writers?)$/i.test(
      who,
    )
    ? { byline: who, ...via }
    : null
}

function readAuthorLabel(line: string): Facts | null {
  const label =
    /^(?:authors?|reporter|correspondent|автор(?:и|ы)?|автор(?:ка)? (?:статьи|материала|статті|матеріалу)|текст|журналіст(?:ка)?|журналист(?:ка)?|кореспондент(?:ка)?|корреспондент)\s*[:—–-]\s*(.+?)\.?$/iu.exec(
      line,
    )
  if (label === null) return null
  const names = takeNames(label[1]!, true)
  if (names !== null) return isByTail(names.rest) ? { byline: names.names, ...tailFacts(names.rest) } : null
  return isOutletName(label[1]!) ? { byline: label[1]! } : null
}

/** `Jane Doe, Correspondent`, `Jane Doe, Northline News`, `Jane Doe | Northline News`. */
function readNameAndRole(line: string): Facts | null {
  const names = takeNames(line)
  if (names === null) return null
  if (names.rest === '') return null
  const rest = tailWords(names.rest)
  const role =
    roleWord.test(rest) && rest.split(/\s+/).length <= 9 && !/\b(?:said|says|told|is|was|has)\b/i.test(rest)
  const outlet = isOutletName(rest) && hasOutletWord(rest)
  return role || outlet ? { byline: names.names, ...tailFacts(names.rest) } : null
}

const roleWord =
  /\b(?:correspondent|reporter|editor|staff writer|writer|journalist|columnist|analyst|contributor|bureau chief|producer|freelance|photographer)s?\b|корреспондент|кореспондент|журналист|журналіст|редактор|обозреватель|оглядач/iu

/** What may follow the names in a `By` line: nothing, a role, an outlet, a place; never a clause. */
function isByTail(rest: string): boolean {
  const words = tailWords(rest)
  if (words === '') return true
  if (/[.!?]$/.test(words) || words.split(/\s+/).length > 9) return false
  return words
    .split(/\s*[,|/•·–—]\s*/)
    .every((part) => part === '' || isOutletName(part) || roleWord.test(part))
}

function tailFacts(rest: string): Facts {
  const outlet = tailWords(rest)
    .split(/\s*[,|/•·–—]\s*/)
    .find((part) => isOutletName(part) && hasOutletWord(part) && !roleWord.test(part))
  return outlet === undefined ? {} : { publisher: outlet }
}

function tailWords(rest: string): string {
  return rest
    .replace(/^[\s,;|/•·–—-]+|[\s,;|/•·–—-]+$/g, '')
    .replace(/^(?:in|at|for|of)\s+(?=\p{Lu})/u, '')
    .trim()
}
