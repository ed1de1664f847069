import { countersOf } from '../plurals.ts'

const counter = countersOf('en')

/** Texts of the timeline. */
export const timeline = {
  lanes: counter({ one: 'lane', other: 'lanes' }),
  lanesHint:
    'Arrow keys move from interval to interval and from lane to lane, Enter opens the claims, plus and minus zoom.',
  overview: 'When claims say it happened',
  overviewHint: 'Drag across it, or move its two handles, to choose a stretch of time.',
  begin: 'Beginning of the stretch',
  end: 'End of the stretch',
  whole: 'Whole time',
  earlier: 'Earlier',
  later: 'Later',
  zoomIn: 'Closer',
  zoomOut: 'Farther',
  happened: 'happened',
  said: 'said',
  keyHappened: 'A filled band: told to have happened then',
  keySaid: 'A hollow mark below it: said then',
  keyBlur: 'Faded ends: about that time, or a part of a day',
  keyOpen: 'An end that fades out: no end or no beginning said',
  grain: {
    minute: 'to the minute',
    about: 'about that time',
    part: 'a part of the day',
    day: 'a day',
    week: 'a week',
    month: 'a month',
    year: 'a year',
    span: 'from one time to another',
  },
  mixedGrain: 'times of several kinds',
  unzoned: 'no zone said: its clock is drawn as if it were UTC',
  utc: (time: string) => `${time} UTC`,
  inZone: (time: string, zone: string) => `${time} in ${zone}`,
  openBegin: 'beginning not said',
  openEnd: 'end not said',
  mark: (claims: string, time: string) => `${claims}, ${time}`,
  notDrawn: 'Not on the timeline',
  notDrawnHint: 'A time that is not known is listed here and never put at midnight.',
  standing: {
    unresolved: 'a time was said, but no date follows from it',
    unsaid: 'no time said',
    dated: 'on the timeline',
  },
  nothingDated: 'None of these claims has a time that a date follows from. They are listed here.',
  nothingInStretch: 'No claim of this lane lies in this stretch.',
  onMap: 'These on the map',
  asList: 'This stretch as a list',
}
