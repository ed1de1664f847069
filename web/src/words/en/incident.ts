import { countersOf } from '../plurals.ts'

const counter = countersOf('en')

/** Texts of an incident: its disputes and accounts. */
export const incident = {
  placeUnknown: 'place not stated',
  noDisputes: 'No disputes found',
  notAgreement:
    'No two accounts were found to conflict on one point. That is not agreement: see who is silent.',
  sideBySide: 'Accounts side by side',
  party: (name: string) => `party: ${name}`,
  inDispute: 'in dispute',
  silent: 'silent',
  originCount: counter({ one: 'origin', other: 'origins' }),
  whereFrom: 'Where it comes from',
  noOrigin: 'No named origin',
  unknownOrigin: (claims: string) => `${claims} of unknown origin`,
  ownVoice: (claims: string) => `${claims} in a report’s own voice`,
  noParty: 'In no party’s voice',
  unnamedReport: 'a report without a name',
}
