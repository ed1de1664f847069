/** How times, figures and places are put into words. */
export const format = {
  /** As they stand in a date. */
  months: 'January February March April May June July August September October November December'.split(' '),
  /** As they stand alone: `May 2031`. */
  monthsAlone: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  dayParts: { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night' },
  before: (time: string) => `before ${time}`,
  from: (time: string) => `from ${time}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  toEndOf: (from: string, day: string) => `${from} to the end of ${day}`,
  timeNotResolved: 'not resolved',
  lengthOfTime: 'a length of time',
  vagueTimes: {
    PAST_REF: 'some time past',
    PRESENT_REF: 'about now',
    FUTURE_REF: 'some time ahead',
  } as Readonly<Record<string, string>>,
  stated: 'stated',
  inferred: 'inferred',
  inferredFromPublication: 'inferred from the publication date',
  atLeast: (amount: string) => `at least ${amount}`,
  atMost: (amount: string) => `at most ${amount}`,
  about: (amount: string) => `about ${amount}`,
  unknownNumber: 'an unknown number of',
  counted: 'counted',
  withheld: 'withheld by the speaker',
  notFound: 'not found in the gazetteer',
  within: (precision: string, distance: string) => `${precision}, within ${distance}`,
  meters: 'm',
  kilometers: 'km',
  and: 'and',
  or: 'or',
}
