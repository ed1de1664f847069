/** Words with which a speaker keeps the place back: not the same as a place we could not find. */
export interface Withheld {
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** Where the text says that a place is not given. The span is the noun phrase that stands for the place. */
export function findWithheld(text: string): readonly Withheld[] {
  const found: Withheld[] = []
  for (const { id, pattern } of rows) {
    for (const match of text.matchAll(pattern)) {
      const words = match.groups?.place ?? match[0]
      const start = match.index + match[0].indexOf(words)
      const end = start + words.length
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, rule: id })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

interface Row {
  readonly id: string
  readonly pattern: RegExp
  readonly example: string
  readonly counter: string
}

const rows: readonly Row[] = [
  {
    id: 'withheld-location',
    pattern:
      /(?<place>\b(?:an?|the|its|their)\s+(?:(?:precise|exact|specific|definite|particular)\s+)?(?:location|whereabouts|coordinates|site|place)s?)\b[^.!?;“”"]{0,60}?\s(?:(?:was|were|is|are|has|have)(?:n['’]t|\s+not|\s+never)(?:\s+been)?|(?:was|were|is|are|has|have)\s+(?:not|never)\s+(?:yet\s+)?(?:been\s+)?)\s*(?:immediately\s+)?(?:given|disclosed|named|specified|revealed|released|provided|stated|identified|published|made public|said)/gi,
    example: 'a precise location for the strike wasn’t given',
    counter: 'the location of the depot was given as Sumy',
  },
  {
    id: 'withheld-undisclosed',
    pattern:
      /(?<place>\b(?:an?|the|some)\s+(?:undisclosed|unspecified|unnamed|unidentified|secret)\s+(?:location|place|site|area|settlement|village|town|city|spot)s?\b)/gi,
    example: 'at an undisclosed location',
    counter: 'an undisclosed sum',
  },
  {
    id: 'withheld-refused',
    pattern:
      /(?:without\s+(?:giving|naming|specifying|disclosing|saying|revealing)|(?:did|does|would|do)(?:n['’]t|\s+not)\s+(?:say|specify|disclose|name|give|reveal|provide)|declin\w+\s+to\s+(?:say|specify|disclose|name|give|reveal|provide))\s+(?<place>(?:where(?=[\s,.;])|(?:the|its|their|an?|any)\s+(?:(?:precise|exact|specific)\s+)?(?:location|place|site|whereabouts|coordinates)s?\b))/gi,
    example: 'without giving the location; did not say where',
    counter: 'did not say when',
  },
  {
    id: 'withheld-cyrillic',
    pattern:
      /(?<place>(?:точное\s+)?(?:место|местоположение)|(?:точне\s+)?(?:місце|місцезнаходження))[^.!?;]{0,40}?\s(?:не\s+(?:называ\w*|назва\w*|указ\w*|раскры\w*|уточн\w*|сообща\w*|вказ\w*|розкри\w*|повідомля\w*))/giu,
    example: 'место удара не называется',
    counter: 'место удара указано на карте',
  },
]
