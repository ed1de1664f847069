import type { SayingRow } from './saying-row.ts'

/** States that one thing cannot be in together: the dam held, the dam broke. Both of a pair stand here; `src/compare/incompatible.ts` sets them against each other. */
export const polarRows: readonly SayingRow[] = [
  polar(
    'held',
    /\b(?:dams?|dikes?|dykes?|lev?ees?|embankments?|walls?|bridges?|lines?|defen[cs]es|ceasefires?|truces?)\b[^.;]{0,25}\b(?:held|is holding|are holding|(?:is|are|was|were|remains?|remained|stayed) (?:still )?(?:intact|whole|sound)|was respected)\b/i,
    'the dam at the mill held',
    'the talks were held',
  ),
  polar(
    'broken',
    /\b(?:dams?|dikes?|dykes?|lev?ees?|embankments?|walls?|bridges?|lines?|defen[cs]es|ceasefires?|truces?)\b[^.;]{0,25}\b(?:broke|broken|burst|breached|collapsed|gave way|violated|fell apart)\b/i,
    'the dam had broken',
    'breaking news of the dam',
  ),
  polar(
    'armed',
    /\b(?:(?:was|were) (?:heavily |well )?armed|(?:had|carried|carrying|drew|pulled|held|holding|pointed|brandished) (?:a |an |his |her )?(?:loaded |\w+ )?(?:gun|knife|weapon|pistol|rifle|machete)s?|found (?:an? |the |his |her )(?:loaded |\w+ )?(?:gun|knife|weapon|pistol|rifle|machete|grenade) (?:on|beside|next to|near|with) (?:him|her|the (?:man|woman|dead|body|victim|suspect)))\b/i,
    'the man they shot was armed',
    'the armed forces',
  ),
  polar(
    'not armed',
    /\b(?:(?:was|were) (?:unarmed|not armed)|(?:had|carried|held) no (?:gun|knife|weapon|pistol|rifle)s?|without (?:a )?weapons?|(?:carrying|carried|holding|held|had) only (?:an? |his |her )(?!gun|knife|weapon|pistol|rifle|machete)\w+|(?:not even|none of \w+)[^.;]{0,40} (?:had a gun|was armed|were armed))\b/i,
    'the man shot had no weapon',
    'disarmed the mine',
  ),
  polar(
    'fair',
    /\b(?:votes?|voting|elections?|ballots?|referendums?|polls?|count)\b[^.;]{0,40}\b(?:clean|fair|free|orderly|transparent)\b|\bfree and fair\b/i,
    'the vote was clean',
    'a fair at the polls',
  ),
  polar(
    'rigged',
    /\b(?:votes?|voting|elections?|ballots?|referendums?|polls?|count)\b[^.;]{0,40}\b(?:forged|rigged|stolen|falsified|stuffed|fraudulent|marred by fraud|(?:an? |as |the )(?:\w+ )?(?:sham|farce|fraud|mockery))\b/i,
    'the ballots were forged',
    'ships were rigged',
  ),
  polar(
    'live rounds',
    /\blive (?:rounds?|ammunition|fire|bullets?)\b/i,
    'the police had used live rounds',
    'a live broadcast',
  ),
  polar(
    'no live rounds',
    /\b(?:only|nothing but) (?:rubber|plastic|blank) (?:bullets?|rounds?|ammunition)|\b(?:no|not (?:a|one)(?: single)?|(?:did|had|was|were|has|have)(?: not|n[’']t) (?:been )?(?:use|fire|shoot|employ)d? (?:any )?) ?live (?:rounds?|ammunition|fire|bullets?)\b/i,
    'only rubber bullets were used',
    'rubber boots',
  ),
  polar(
    'open',
    /\b(?:crossings?|borders?|ports?|roads?|airports?|bridges?|stations?|routes?|corridors?|schools?)\b[^.;]{0,25}\b(?:open|reopened|working|passable|operating)\b/i,
    'the crossing is open',
    'opened fire',
  ),
  polar(
    'closed',
    /\b(?:crossings?|borders?|ports?|roads?|airports?|bridges?|stations?|routes?|corridors?|schools?)\b[^.;]{0,25}\b(?:closed|shut|blocked|impassable|sealed)\b/i,
    'the crossing is closed',
    'a closed session',
  ),
  polar(
    'alive',
    /\b(?:(?:is|was|were|are) (?:still )?(?:alive|in good health)|survived)\b/i,
    'the commander is alive',
    'a lively town',
  ),
  polar(
    'dead',
    /\b(?:(?:commander|general|leader|colonel|chief|hostages?|captain|president|pilot|minister)\b[^.;]{0,30}\b(?:(?:was|were|had been|been) (?:killed|shot dead)|died|is dead|was dead|are dead))\b/i,
    'the commander was killed',
    'deadline of the leader',
  ),
  polar(
    'food',
    /\b(?:carrying|carried|loaded with|brought|held|transporting)\b[^.;]{0,15}\b(?:food|medicine|grain|flour|aid|blankets|humanitarian)\b/i,
    'the convoy was carrying food',
    'food was carried to the door',
  ),
  polar(
    'people',
    /\b(?:carrying|carried|transporting|brought)\b[^.;]{0,20}\b(?:prisoners(?: of war)?|civilians|refugees|evacuees|children|patients|passengers|pilgrims|migrants)\b/i,
    'the plane carried prisoners of war',
    'the prisoners carried a banner',
  ),
  polar(
    'agreement',
    /\b(?:talks|negotiations|summit|meeting|mediation)\b[^.;]{0,40}\b(?:(?:ended|closed|concluded) (?:in|with) (?:an? )?(?:agreement|deal|accord|truce|ceasefire)|(?:reached|produced|brought|yielded) (?:an? )?(?:\w+ )?(?:agreement|deal|accord|truce|ceasefire)|succeeded)\b/i,
    'the talks ended in an agreement',
    'the talks will be about an agreement',
  ),
  polar(
    'no agreement',
    /\b(?:talks|negotiations|summit|meeting|mediation)\b[^.;]{0,40}\b(?:collapsed|failed|broke down|fell apart|(?:ended )?without (?:an? |any )?(?:agreement|deal|accord|result)|ended in failure)\b/i,
    'the talks collapsed without an agreement',
    'the bridge collapsed after the talks',
  ),
  polar(
    'weapons',
    /\b(?:carrying|carried|loaded with|brought|held|transporting)\b[^.;]{0,15}\b(?:weapons|arms|ammunition|rockets|missiles|explosives|fighters|soldiers|troops)\b/i,
    'the convoy was carrying weapons',
    'the arms of the chair',
  ),
]

function polar(value: string, words: RegExp, example: string, counterExample: string): SayingRow {
  return {
    id: `says.${value.replaceAll(' ', '-')}`,
    slot: value.endsWith('live rounds') ? 'means' : 'other',
    value,
    words,
    example,
    counterExample,
  }
}
