/** Two verbs of which one denies the other, said of one thing by one doer. */
export interface VerbRow {
  readonly id: string
  /** Base forms at either end. */
  readonly ends: readonly [readonly string[], readonly string[]]
  readonly example: string
  readonly counterExample: string
}

/** What cannot both be done to one thing, or by it, at one time. Not verbs that undo each other, of which both can be true of one day (to open, to close; to
 *  arrest, to free), nor two sides of one deed (to buy, to sell). */
// biome-ignore format: a table is read by its columns
export const verbRows: readonly VerbRow[] = [
  row('support', 'support back endorse favour favor', 'oppose resist', '“the bishop supports the strike” / “the bishop opposed the strike”', '“the bishop supports the strike” / “the bishop opposed the war”'),
  row('allow', 'allow permit authorise authorize let tolerate', 'forbid prohibit ban bar prevent disallow outlaw', '“the prison allows visits” / “the prison bans visits”', '“the prison allows letters” / “the prison bans visits”'),
  row('accept', 'accept approve endorse welcome recognise recognize ratify', 'reject refuse decline spurn repudiate disapprove', '“the ministry recognised the results” / “the ministry rejected the results”', '“the ministry recognised the results” / “the ministry rejected the appeal”'),
  row('admit', 'admit acknowledge confess concede', 'deny', '“the driver admitted the theft” / “the driver denied the theft”', '“the driver admitted the theft” / “the driver denied the murder”'),
  row('increase', 'increase raise grow rise climb expand swell double', 'decrease reduce diminish fall drop decline shrink cut halve slump plunge', '“the firm raised wages” / “the firm cut wages”', '“the firm raised prices” / “the firm cut wages”'),
  row('improve', 'improve recover ease', 'worsen deteriorate escalate', '“the talks improved relations” / “the talks worsened relations”', '“the talks improved relations” / “the strike worsened the shortage”'),
  row('strengthen', 'strengthen tighten bolster reinforce step', 'weaken relax loosen undermine lift', '“the army tightened the siege” / “the army lifted the siege”', '“the army tightened the siege” / “the crane lifted the car”'),
  row('keep', 'keep retain withhold', 'return refund repay surrender', '“the foundation kept the money” / “the foundation returned the money”', '“the foundation kept the letters” / “the foundation returned the money”'),
  row('win', 'win', 'lose forfeit', '“the club won the match” / “the club lost the match”', '“the club won the match” / “the club lost the ball”'),
  row('succeed', 'succeed', 'fail', '“the landing succeeded” / “the landing failed”', '“the landing succeeded” / “the engine failed”'),
  row('obey', 'obey follow heed observe respect meet honour honor fulfil', 'disobey defy ignore break breach violate flout disregard', '“the driver obeyed the order” / “the driver defied the order”', '“the driver obeyed the order” / “the driver broke the window”'),
  row('protect', 'protect spare guard safeguard respect', 'destroy ransack loot damage vandalise vandalize desecrate pillage plunder', '“the troops respected the church” / “the troops looted the church”', '“the troops protected the church” / “the troops looted the shop”'),
  row('include', 'include', 'exclude omit', '“the deal includes prisoners” / “the deal excludes prisoners”', '“the deal includes prisoners” / “the deal excludes wages”'),
  row('remember', 'remember', 'forget', '“the guard remembered the key” / “the guard forgot the key”', '“the guard remembered the key” / “the guard forgot the code”'),
  row('attend', 'attend join', 'miss boycott skip shun', '“the envoy attended the talks” / “the envoy boycotted the talks”', '“the envoy attended the talks” / “the envoy boycotted the vote”'),
  row('prove', 'prove confirm validate corroborate', 'disprove refute invalidate', '“the test confirmed the theory” / “the test disproved the theory”', '“the test confirmed the theory” / “the film disproved the alibi”'),
  row('praise', 'praise applaud commend hail', 'criticise criticize condemn denounce blame', '“the envoy praised the vote” / “the envoy condemned the vote”', '“the envoy praised the vote” / “the envoy condemned the raid”'),
  row('convict', 'convict', 'acquit exonerate absolve clear', '“the court convicted the driver” / “the court acquitted the driver”', '“the court convicted the driver” / “the court cleared the hall”'),
  row('feed', 'feed nourish', 'starve', '“the guards fed the hostages” / “the guards starved the hostages”', '“the guards fed the dogs” / “the guards starved the hostages”'),
  row('continue', 'continue resume persist', 'suspend halt abandon discontinue cease stop cancel', '“the mill continued work” / “the mill suspended work”', '“the mill continued work” / “the mill suspended the manager”'),
  row('encourage', 'encourage urge', 'discourage dissuade deter', '“the office encouraged travel” / “the office discouraged travel”', '“the office encouraged travel” / “the office discouraged smoking”'),
  row('trust', 'trust believe', 'distrust mistrust disbelieve doubt', '“the jury believed the witness” / “the jury doubted the witness”', '“the jury believed the witness” / “the jury doubted the expert”'),
  row('destroy', 'destroy delete erase shred burn', 'preserve keep save retain archive', '“the office shredded the files” / “the office kept the files”', '“the office shredded the files” / “the office kept the cat”'),
  row('disclose', 'disclose reveal publish', 'conceal hide suppress', '“the bank disclosed the loss” / “the bank concealed the loss”', '“the bank disclosed the loss” / “the bank concealed the theft”'),
  row('miss', 'hit strike', 'miss', '“the missile hit the bridge” / “the missile missed the bridge”', '“the missile hit the bridge” / “the missile missed the ship”'),
]

function row(id: string, one: string, other: string, example: string, counterExample: string): VerbRow {
  return { id: `opposite-verbs.${id}`, ends: [one.split(' '), other.split(' ')], example, counterExample }
}
