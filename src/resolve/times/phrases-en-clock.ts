import { clockOfEnglish, clockRange } from './clock-meaning.ts'
import { part } from './make-meaning.ts'
import { countOf, type PhraseRule } from './phrase-rule.ts'
import { edgeOf, minutesOfWords, partOf, rule } from './words-en.ts'

/** Clock times, parts of a day, and the edges of longer stretches. */
export const englishClock: readonly PhraseRule[] = [
  // Clock times
  rule(
    'clock',
    'Around 3:00 a.m. Moscow time',
    'a score of 3:00',
    '(?:(?<about>{about}) )?(?:(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d)(?:[:.][0-5]\\d)?)?|(?<shorthour>1[0-2]|[1-9])(?<shortminute>[0-5]\\d))\\s?(?<half>[ap]\\.?\\s?m\\.?)(?:,? \\(?(?<zone>{zone}))?',
    ({ shorthour, shortminute, ...groups }) =>
      clockOfEnglish(shorthour ? { ...groups, hour: shorthour, minute: shortminute } : groups),
  ),
  rule(
    'clock-24',
    'at 15:30',
    'won 15:30',
    '(?:(?<about>{about}) |(?<=\\b(?:at|by|from|until|till|since|between|and|to|before|after) |, ))(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?: hours| hrs)?(?:,? \\(?(?<zone>{zone}))?',
    (groups) => clockOfEnglish(groups),
  ),
  rule(
    'clock-zone',
    '0300 GMT',
    '0300 men',
    '(?:(?<about>{about}) )?(?<hour>[01]?\\d|2[0-4])[:.]?(?<minute>[0-5]\\d) (?:hours )?(?<zone>{zone})',
    (groups) => clockOfEnglish(groups),
  ),
  rule(
    'oclock',
    'at three o’clock',
    'at three of them',
    "(?:(?<about>{about}) )?(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) o[’']clock(?: in the (?<half>morning|afternoon|evening))?(?:,? (?<zone>{zone}))?",
    (groups) =>
      clockOfEnglish({
        ...groups,
        hour: String(countOf(groups.word!) ?? ''),
        half: groups.half && (/morning/i.test(groups.half) ? 'am' : 'pm'),
      }),
  ),
  rule(
    'midnight',
    'by midnight',
    'midnight blue',
    '(?:(?<about>{about}) )?(?<word>midnight|noon|midday|mid day)(?:,? (?<zone>{zone}))?(?! blue| oil| sun)',
    (groups) => {
      // “Shortly after midnight on Tuesday” is when Tuesday has begun, “at midnight on Tuesday” when it ends.
      const midnight = /after|past/i.test(groups.about ?? '') ? '0' : '24'
      return clockOfEnglish({
        ...groups,
        hour: /midnight/i.test(groups.word!) ? midnight : '12',
        minute: '00',
      })
    },
  ),
  rule(
    'past-hour',
    'at half past three',
    'half past experience',
    '(?:(?<about>{about}) )?(?:(?<minutes>\\d{1,2}|five|ten|twenty|twenty-five|(?:a )?quarter|half)(?: minutes)? (?<way>past|after|to) )(?<hour>{hour}|noon|midnight)(?: ?(?<half>[ap]\\.?m\\.?))?(?:,? (?<zone>{zone}))?(?! (?:[a-z]+s|percent|per cent|to|of)\\b)',
    ({ about, minutes, way, hour, half, zone }, words) => {
      const named = /noon/i.test(hour!) ? 12 : /midnight/i.test(hour!) ? 24 : (countOf(hour!) ?? 0)
      const minute = /quarter/i.test(minutes!) ? 15 : /half/i.test(minutes!) ? 30 : (countOf(minutes!) ?? 60)
      if (minute > 59 || named === 0 || (/after|to/i.test(way!) && !/noon|night|quarter|minute/i.test(words)))
        return null
      const at = /to/i.test(way!) ? named - 1 : named % 24
      const spoken = /to/i.test(way!) ? 60 - minute : minute
      return clockOfEnglish({
        about,
        zone,
        half: at === 0 ? undefined : half,
        hour: String(at),
        minute: String(spoken),
      })
    },
  ),
  rule(
    'clock-letter',
    'at 15h30',
    'a 15h30 cable',
    '(?<!\\ba )(?:(?<hour>[01]?\\d|2[0-4])h(?<minute>[0-5]\\d)|(?<=\\b(?:at|from|to|by|until|till|and|before|after|[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday) |[-–] ?|^)(?<only>[01]?\\d|2[0-4])h)(?:,? (?<zone>{zone}))?',
    ({ only, ...groups }) =>
      clockOfEnglish({ ...groups, hour: groups.hour ?? only, minute: groups.minute ?? '00' }),
  ),
  rule(
    'clock-letter-range',
    '15h30-18h',
    '15h-rated',
    '(?<from>[01]?\\d|2[0-4])h(?<fromminute>[0-5]\\d)? ?[-–] ?(?<hour>[01]?\\d|2[0-4])h(?<minute>[0-5]\\d)?(?! [A-Z]{2,4}\\b)',
    ({ from, fromminute, hour, minute }) => {
      const start = clockOfEnglish({ hour: from, minute: fromminute ?? '00' })
      const end = clockOfEnglish({ hour, minute: minute ?? '00' })
      return start && end ? clockRange(start, end) : null
    },
  ),
  rule(
    'clock-short',
    'from 7p to 9p',
    'page 7p of it',
    '(?<=\\b(?:at|from|to|by|until|@) |^)(?<hour>\\d{1,2})(?::?(?<minute>[0-5]\\d))?(?<half>[ap])(?= |[,.;]|$)(?! of)',
    (groups) => clockOfEnglish(groups),
  ),
  rule(
    'clock-beside-date',
    'Thursday 8:00',
    'Thursday 8:0',
    '(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?:,? \\(?(?<zone>{zone}))?',
    (groups) => clockOfEnglish(groups),
    'any case',
    'beside a date',
  ),
  rule(
    'hour-beside-day',
    'tomorrow at 5',
    'tomorrow at 50',
    '(?:at|for|@) (?<hour>{hour})(?: (?<zone>{zone}))?(?! ?(?:[:.,%h]\\d|%|[a-z]*(?:percent|per cent)))(?= (?:on|in|this|tomorrow|tonight|today)\\b|[,.;]|$)',
    ({ hour, zone }) => clockOfEnglish({ hour: String(countOf(hour!) ?? ''), zone }),
    'any case',
    'beside a date',
  ),
  rule(
    'hour-before-day',
    '8 tonight',
    '8 tonnes',
    '(?<hour>{hour})(?= (?:tonight|tomorrow (?:morning|afternoon|evening|night)|in the (?:morning|afternoon|evening)))',
    ({ hour }) => clockOfEnglish({ hour: String(countOf(hour!) ?? '') }),
    'any case',
    'beside a date',
  ),
  rule(
    'clock-words',
    'ten thirty a.m.',
    'ten thirty',
    '(?:at )?(?<hour>{hour}) (?<minute>oh (?:one|two|three|four|five|six|seven|eight|nine)|ten|fifteen|twenty|thirty|forty|forty-five|fifty|(?:twenty|thirty|forty|fifty)[- ](?:one|two|three|four|five|six|seven|eight|nine)) (?<half>[ap]\\.? ?m\\.?)',
    ({ hour, minute, half }) =>
      clockOfEnglish({
        hour: String(countOf(hour!) ?? ''),
        minute: minutesOfWords(minute!),
        half: half!.replace(' ', ''),
      }),
  ),
  rule(
    'hour-half',
    'at three a.m.',
    'at three amid',
    '(?:(?<about>{about}) )?(?<hour>{hour}) ?(?<half>[ap]\\.? ?m\\.?)(?:,? (?<zone>{zone}))?',
    ({ hour, half, ...rest }) =>
      clockOfEnglish({ ...rest, hour: String(countOf(hour!) ?? ''), half: half!.replace(' ', '') }),
  ),
  rule(
    'clock-alone',
    '10:30',
    '10:3',
    '(?:at )?(?<hour>{hour}|\\d{1,2})(?:[: -](?<minute>[0-5]\\d|(?:oh[ -]|o )?{number}))(?: ?(?<half>[ap]\\.? ?m?\\.?))?',
    ({ hour, minute, half }) =>
      clockOfEnglish({ hour: String(countOf(hour!) ?? ''), minute: minutesOfWords(minute!), half }),
    'any case',
    'alone',
  ),
  rule(
    'clock-hours',
    'at 1500 hours',
    'for 1500 hours',
    '(?<=\\b(?:at|by|from|until|till|since|around|about|after|before) )(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?: (?:hours|hrs))(?! of)(?:,? (?<zone>{zone}))?',
    (groups) => clockOfEnglish(groups),
  ),
  rule(
    'clock-compact-alone',
    'at 1030',
    'at 10305',
    'at (?<hour>[01]?\\d|2[0-4])[ ]?(?<minute>[0-5]\\d)',
    (groups) => clockOfEnglish(groups),
    'any case',
    'alone',
  ),
  rule(
    'hour-end-of-range',
    '8am until 6',
    '8am until 60',
    '(?<=[ap]\\.?m\\.? ?(?:until|till|to|-) ?)(?<hour>1[0-2]|[1-9])(?! ?(?:[ap]\\.?m|[:.,]\\d|%|percent|[a-z]+s\\b))',
    (groups) => clockOfEnglish(groups),
    'any case',
    'beside a date',
  ),
  rule(
    'clock-range',
    'from 3 to 4 p.m.',
    'from 3 to 4 percent',
    '(?<from>\\d{1,2})(?:[:.](?<fromminute>[0-5]\\d))? ?(?<fromhalf>[ap]\\.?m\\.?)? ?(?:-|–|to|till|until|(?<=between [\\d:]{1,5} )and) ?(?<hour>\\d{1,2})(?::(?<minute>[0-5]\\d))? ?(?<half>[ap]\\.?m\\.?)',
    ({ from, fromminute, fromhalf, hour, minute, half }) => {
      const end = clockOfEnglish({ hour, minute, half })
      const start = clockOfEnglish({ hour: from, minute: fromminute, half: fromhalf })
      return start && end ? clockRange(start, end) : null
    },
  ),
  // Parts of a day
  rule(
    'part',
    'in the early hours of Tuesday',
    'the hours of work',
    '(?:in |during |on |through )?the (?:early |late |small |pre-?dawn )?(?<part>morning|afternoon|evening|early hours|small hours|night)(?= (?:of|on|to|from) )(?: (?:of|on|from))?|(?:in (?:the )?|late in the |early in the )(?<own>morning|afternoon|evening|early hours|small hours)|at (?<at>night|dawn|dusk)',
    ({ part: named, own, at }) => part(partOf(named ?? own ?? at!), null),
  ),
  rule(
    'trailing-part',
    'Tuesday morning',
    'Mourning Star',
    '(?:early |late )?(?<part>{part})(?= |[,.;]|$)',
    ({ part: named }) => part(partOf(named!), null),
    'any case',
    'beside a date',
  ),
  rule(
    'overnight',
    'overnight',
    'overnight bag',
    '(?:overnight|during the night)(?! (?:bag|train|stay|success|bus))',
    () => ({ kind: 'night-into', of: null }),
  ),
  rule(
    'overnight-into',
    'overnight into Tuesday',
    'overnight in Tuesday’s raid',
    '(?:overnight|(?:in |on |during )?the night|late)(?: on| from)? (?:into|to)(?= (?:{weekday}|{month}|\\d))',
    () => ({
      kind: 'night-into',
      of: null,
    }),
    'any case',
    'beside a date',
  ),
  rule(
    'edge',
    'late on Friday',
    'the late president',
    '(?<edge>[Ee]arly|[Ll]ate|[Mm]id)(?=(?:-| (?:on |in |of )?)(?:{weekday}|{month}|\\d|(?:yester|to)day|tomorrow|last|this|next|{season}))',
    ({ edge }) => ({ kind: 'edge', edge: edgeOf(edge!), of: null }),
    'exact',
    'beside a date',
  ),
  rule(
    'edge-of',
    'at the end of May',
    'the end of the line',
    '(?:the )?(?<edge>beginning|start|middle|end) of(?= (?:{month}|\\d{4}|\\d{1,2} {month}))',
    ({ edge }) => ({ kind: 'edge', edge: edgeOf(edge!), of: null }),
    'exact',
    'beside a date',
  ),
]
