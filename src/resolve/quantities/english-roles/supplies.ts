import { nounOf, type RoleRule, row } from '../role-rules.ts'

/** What was asked for, granted, promised and given: money and goods. */
export const supplyRules: readonly RoleRule[] = [
  nounOf(
    'delivered.delivery-of',
    'delivered',
    ['money', 'thing', 'any'],
    'the delivery of ten pumps',
    'a delivery in 3 days',
    /^(?:delivery|deliveries|shipment|shipments|transfer|supply)$/,
  ),
  row(
    'requested',
    'requested',
    ['money', 'thing', 'any'],
    'asked for $60 billion',
    'asked 3 men',
    /^(?:request(?:s|ed|ing)?|sought|seek(?:s|ing)?|demand(?:s|ed|ing)?|urg(?:ed|ing)|appeal(?:ed|ing)?|ask(?:s|ed|ing)?)$/,
    { after: /^(?:for|of)$/ },
  ),
  row(
    'approved',
    'approved',
    ['money', 'thing'],
    'approved $1 billion in aid',
    'approved 3 plans',
    /^(?:approv(?:e|es|ed|ing)|authori[sz](?:e|es|ed|ing)|allocat(?:e|es|ed|ing)|earmark(?:ed|ing)?|passed|adopted|unlocked)$/,
  ),
  row(
    'delivered',
    'delivered',
    ['money', 'thing'],
    'delivered 10 howitzers',
    'delivered 3 speeches',
    /^(?:deliver(?:s|ed|ing)?|disburs(?:e|ed|ing)|transferred|supplied|received|handed|shipped|sent|brought|gave|provided|donated)$/,
    { after: /^of$/ },
  ),
  row(
    'pledged',
    'pledged',
    ['money', 'thing'],
    'is sending $300 million',
    'sent 3 letters',
    /^(?:pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|commit(?:s|ted|ting)?|offer(?:s|ed|ing)?|send|sends|sending|give|giving|provide|provides|providing|supply|supplying|contribut(?:e|es|ed|ing)|donat(?:e|es|ing)|transfer|unveil(?:s|ed|ing)?)$/,
    { after: /^(?:of|to)$/ },
  ),
  row(
    'pledged.package',
    'pledged',
    ['money', 'thing'],
    'a package of $300 million',
    'a package with $5 in it',
    /^(?:package|tranche|grant|loan)$/,
    {
      noun: true,
      after: /^(?:of|worth|to)$/,
    },
  ),
]
