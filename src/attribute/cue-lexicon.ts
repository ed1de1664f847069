import { type CueRow, F, type Row } from './cue-row.ts'
import { furtherObjects, furtherRows, turnRows } from './cue-verbs-further.ts'

export type { CueRow, Frame } from './cue-row.ts'

/** Reporting verbs. Stances after the contract; frames after VerbNet classes 37 (communication), 29 (judgement) and 33, read down to what news writes. */
const rows: readonly Row[] = [
  [
    'say',
    'qcfi',
    'asserts',
    'the ministry said two boats had collided',
    'needless to say, the boats collided',
  ],
  ['state', 'qc', 'asserts', 'the order stated that the bridge was closed', 'the state closed the bridge'],
  ['tell', 'qcd', 'asserts', 'she told Harbour Radio the bridge was closed', 'you could tell from the smoke'],
  ['write', 'qc', 'asserts', 'he wrote: “We are home.”', 'he wrote the book'],
  ['add', 'qc', 'asserts', '“There were no losses,” the statement added', 'they added a lane to the bridge'],
  ['report', 'qco', 'asserts', 'the brigade reported heavy shelling', 'the report was late'],
  ['note', 'qco', 'asserts', 'the mission noted that the road was mined', 'he left a note'],
  ['explain', 'qco', 'asserts', 'he explained that the siren had failed', 'the map explained'],
  [
    'claim',
    'qcio',
    'asserts',
    'the group claimed to have taken the village',
    'the blast claimed three lives',
    'distances',
  ],
  ['assert', 'qco', 'asserts', 'they asserted that the tanker was empty', 'to assert control of the strait'],
  ['maintain', 'qc', 'asserts', 'the operator maintains that the valve was shut', 'crews maintain the road'],
  [
    'insist',
    'qcn',
    'asserts',
    'Ostrava insists the convoy was civilian',
    'the crew may insist that the road is open',
  ],
  ['argue', 'qcfx', 'asserts', 'the lawyer argued that the march was lawful', 'the drivers argued'],
  ['contend', 'c', 'asserts', 'the fleet contends the buoy had drifted', 'contend with the storm'],
  [
    'declare',
    'qco',
    'asserts',
    'the mayor declared that the town was free',
    'the goods were not declared at the border',
  ],
  ['affirm', 'qc', 'asserts', 'the panel affirmed that the seal was intact', 'an affirmed order'],
  ['remark', 'qc', 'asserts', '“Quiet night,” he remarked', 'a remark'],
  ['comment', 'q', 'asserts', '“No losses,” she commented', 'comment on the strike'],
  ['reply', 'qc', 'asserts', '“No,” he replied', 'a reply'],
  ['respond', 'qc', 'asserts', '“No,” he responded', 'police responded to the blast'],
  ['answer', 'qc', 'asserts', '“No,” she answered', 'the guns answered'],
  [
    'ask',
    'qcd',
    'urges',
    'the council asked residents to stay inside',
    'the council need not ask residents to stay',
  ],
  ['recall', 'qc', 'asserts', '“It shook,” he recalled', 'the envoy was recalled'],
  ['recount', 'qco', 'asserts', 'a witness recounted that the bus had stopped', 'a recount of votes'],
  [
    'describe',
    'qcao',
    'asserts',
    'the army described it as a failed raid',
    'a circle described around the town',
  ],
  [
    'characterise',
    'a',
    'asserts',
    'the union characterised the march as peaceful',
    'calm seas characterise the bay',
  ],
  [
    'characterize',
    'a',
    'asserts',
    'the union characterized the march as peaceful',
    'calm seas characterize the bay',
  ],
  ['depict', 'a', 'asserts', 'the ministry depicted the raid as a rout', 'the mural depicted a ship'],
  ['reveal', 'qco', 'asserts', 'the agency revealed that the line was cut', 'the tide revealed the wreck'],
  [
    'disclose',
    'qco',
    'asserts',
    'the firm disclosed that the valve had failed',
    'the terms were never disclosed',
  ],
  ['indicate', 'qc', 'asserts', 'the command indicated that fighting went on', 'the arrow indicated north'],
  ['suggest', 'qco', 'asserts', 'the mayor suggested that the fire was set', 'a suggested route'],
  ['stress', 'qco', 'asserts', 'the envoy stressed that talks go on', 'metal stress'],
  [
    'emphasise',
    'qco',
    'asserts',
    'she emphasised that no one was hurt',
    'she did not emphasise that it was safe',
  ],
  [
    'emphasize',
    'qco',
    'asserts',
    'she emphasized that no one was hurt',
    'she did not emphasize that it was safe',
  ],
  ['underline', 'qco', 'asserts', 'he underlined that the pact holds', 'the word was underlined'],
  ['underscore', 'qco', 'asserts', 'he underscored that the pact holds', 'a file name with an underscore'],
  [
    'point out',
    'qc',
    'asserts',
    'they pointed out that the dam had held',
    'they pointed the guns out to sea',
  ],
  ['post', 'qc', 'asserts', 'he posted on Telegram: “We hold the hill.”', 'sentries were posted'],
  ['tweet', 'qc', 'asserts', 'she tweeted that the bridge was open', 'a bird tweeted on the roof'],
  ['tout', 'co', 'asserts', 'the army is touting that it sank a ferry', 'ticket touts', 'distances'],
  [
    'boast',
    'qcnv',
    'asserts',
    'the colonel boasted that the hill was his',
    'the town boasts a fort',
    'distances',
  ],
  [
    'purport',
    'i',
    'asserts',
    'the unit purported to hold the hill',
    'the unit never purported to hold the hill',
    'distances',
  ],
  ['repeat', 'qco', 'asserts', 'he repeated that the harbour was safe', 'the shelling was repeated'],
  ['reiterate', 'qco', 'asserts', 'she reiterated that talks go on', 'it need not be reiterated'],
  ['continue', 'q', 'asserts', '“And we will return,” he continued', 'the House has continued to block it'],
  ['conclude', 'qc', 'asserts', 'the inquiry concluded that the pilot slept', 'talks concluded'],
  ['signal', 'c', 'asserts', 'the palace signalled it would not resign', 'a signal lamp'],
  ['hint', 'ct', 'asserts', 'the envoy hinted that a truce was near', 'a hint of smoke'],
  ['mention', 'qco', 'asserts', 'he mentioned that the road was open', 'no mention of the road'],
  ['observe', 'q', 'asserts', '“A calm day,” he observed', 'monitors observed the vote'],
  ['believe', 'c', 'asserts', 'police believe the bus was stolen', 'believe in peace'],
  ['think', 'c', 'asserts', 'he thinks the bus was stolen', 'think again'],
  ['assess', 'c', 'asserts', 'the institute assessed that the hill had changed hands', 'assess the damage'],
  ['testify', 'qc', 'asserts', 'the guard testified that the gate was open', 'the guard refused to testify'],
  ['brief', 'cd', 'asserts', 'officers briefed reporters that the road was cut', 'a brief lull'],
  ['inform', 'cd', 'asserts', 'the fleet informed the port that the mine was gone', 'a well informed crew'],
  ['find', 'ck', 'asserts', 'the commission found that the order was unlawful', 'they found the boat'],
  ['confirm', 'qco', 'confirms', 'the mayor confirmed that the bridge was down', 'flights were confirmed'],
  ['verify', 'co', 'confirms', 'the paper verified that the clip was old', 'the clip could not be verified'],
  [
    'corroborate',
    'co',
    'confirms',
    'two drivers corroborated the account',
    'the account was never corroborated',
  ],
  [
    'admit',
    'qcio',
    'admits',
    'the army admitted that its shell hit the school',
    'he was admitted to hospital',
  ],
  ['admit to', 'o', 'admits', 'the army admitted to an error', 'he was admitted to a clinic'],
  ['acknowledge', 'qco', 'admits', 'the pilot acknowledged the mistake', 'acknowledged leader of the town'],
  ['concede', 'qco', 'admits', 'the command conceded that the hill was lost', 'conceded a goal'],
  ['deny', 'qcio', 'denies', 'the company denied that the valve had failed', 'they were denied entry'],
  ['reject', 'qo', 'denies', 'the ministry rejected the report', 'the ballot was rejected'],
  ['refute', 'co', 'denies', 'the port refuted the account', 'the account cannot be refuted'],
  ['dismiss', 'qoa', 'denies', 'the palace dismissed the claim as a fantasy', 'the general was dismissed'],
  ['dispute', 'co', 'denies', 'the union disputes the figure', 'a border dispute'],
  ['rebut', 'o', 'denies', 'she rebutted the charge', 'the rebutted charge'],
  ['doubt', 'co', 'doubts', 'the monitor doubts that the clip is real', 'no doubt'],
  ['question', 'o', 'doubts', 'the monitor questioned the figure', 'police questioned a man'],
  ['accuse', 'dv', 'accuses', 'the council accused the fleet of ramming the boat', 'the accused man'],
  ['blame', 'dfno', 'accuses', 'the governor blamed the militia for the blast', 'the governor is to blame'],
  ['allege', 'qc', 'accuses', 'the union alleges that police fired first', 'the alleged strike', 'distances'],
  ['condemn', 'qo', 'condemns', 'the bishop condemned the attack', 'a condemned house'],
  ['denounce', 'qoa', 'condemns', 'the party denounced the vote as a farce', 'a denounced treaty'],
  ['decry', 'o', 'condemns', 'the guild decried the arrests', 'a much decried tax'],
  ['criticise', 'o', 'condemns', 'the guild criticised the arrests', 'a much criticised tax'],
  ['criticize', 'o', 'condemns', 'the guild criticized the arrests', 'a much criticized tax'],
  ['slam', 'o', 'condemns', 'the mayor slammed the ruling', 'the car slammed into a wall'],
  ['estimate', 'qcog', 'estimates', 'the port estimates that 40 boats were lost', 'a rough estimate'],
  ['count', 'u', 'estimates', 'the monitors counted 39 boats', 'the monitors counted the boats'],
  ['tally', 'u', 'estimates', 'the union tallied 90 strikers', 'the figures tally'],
  ['put', 'g', 'estimates', 'the port put the damage at 4 million', 'put the boats to sea'],
  ['expect', 'cid', 'predicts', 'the operator expects deliveries to resume', 'expected guests'],
  ['quote', 'a', 'asserts', 'state television quoted a general as saying so', 'a quoted price'],
  ['speak of', 'o', 'asserts', 'the league spoke of seven injured', 'spoke of old times'],
  ['undertake', 'i', 'promises', 'he undertook to hand over the record', 'undertook a journey'],
  ['contradict', 'o', 'denies', 'the governor contradicted the report', 'contradictory'],
  ['call', 'k', 'asserts', 'the mayor called the strike an act of despair', 'the mayor called the police'],
  ['label', 'k', 'asserts', 'the palace labelled the march a riot', 'a label'],
  ['brand', 'k', 'asserts', 'the palace branded the march a riot', 'a brand'],
  ['dub', 'k', 'asserts', 'the paper dubbed it a sham', 'the film was dubbed'],
  ['predict', 'qco', 'predicts', 'the institute predicts that the dam will fail', 'the predicted storm'],
  ['forecast', 'co', 'predicts', 'the bank forecasts that trade will fall', 'the weather forecast'],
  ['warn', 'qcdvb', 'predicts', 'the fleet warned that the strait would close', 'without warning'],
  ['announce', 'qcoi', 'announces', 'the council announced a curfew', 'an announced visit'],
  ['unveil', 'o', 'announces', 'the palace unveiled a new aid package', 'unveiled a statue'],
  ['promise', 'qcio', 'promises', 'the mayor promised to rebuild the school', 'a broken promise'],
  ['vow', 'qcio', 'promises', 'the group vowed to return', 'took a vow'],
  ['pledge', 'qcio', 'promises', 'the bank pledged 40 million', 'a signed pledge'],
  [
    'threaten',
    'qcio',
    'threatens',
    'the militia threatened to close the strait',
    'the flood threatened the town',
  ],
  ['urge', 'qcd', 'urges', 'the council urged residents to leave', 'a sudden urge'],
  ['call for', 'o', 'urges', 'the union called for a boycott', 'the call for prayer'],
  ['call on', 'd', 'urges', 'the envoy called on both sides to stop', 'he called on his aunt'],
  ['appeal', 'f', 'urges', 'the mayor appealed for calm', 'a court of appeal'],
  ['demand', 'qco', 'urges', 'the crew demanded an inquiry', 'rising demand'],
  ['recommend', 'qco', 'urges', 'the panel recommended that the bridge be shut', 'a recommended route'],
  ['exhort', 'd', 'urges', 'the priest exhorted them to leave', 'the priest did not exhort them to leave'],
  ['order', 'cd', 'orders', 'the governor ordered all schools to close', 'in order to close'],
  ['instruct', 'cd', 'orders', 'the captain instructed crews to wait', 'an instructed crew'],
  ['retract', 'o', 'retracts', 'the paper retracted the figure', 'the wheels retracted'],
  ['decline', 'i', 'declines', 'the ministry declined to comment', 'trade declined'],
  ['refuse', 'i', 'declines', 'the fleet refused to comment', 'refused to leave the square'],
  ['distance itself', 'm', 'disclaims', 'the capital distanced itself from the raid', 'a distance of 4 km'],
  ['disavow', 'o', 'disclaims', 'the party disavowed the march', 'a disavowed treaty'],
  // Spoken, shouted, sworn.
  ['swear', 'qci', 'asserts', 'the porter swore that the hall was empty', 'sworn enemies'],
  ['retort', 'qc', 'asserts', 'the deputy retorted that the fleet was idle', 'a sharp retort'],
  ['counter', 'qc', 'asserts', 'the militia countered that a drone had dropped it', 'the counter was closed'],
  ['remember', 'qc', 'asserts', 'the nurse remembered that the gate was open', 'they remembered the dead'],
  ['shout', 'qci', 'asserts', 'a guard shouted that the doors were open', 'they shouted at the crew'],
  ['complain', 'qcb', 'asserts', 'the guild complained that the siren was broken', 'complained of a cough'],
  ['joke', 'qc', 'asserts', 'he joked that the boat could fly', 'a bad joke'],
  ['proclaim', 'qc', 'asserts', 'the front proclaimed that the valley was free', 'a proclaimed state'],
  ['lament', 'qco', 'asserts', 'the bishop lamented that the bridge was gone', 'a long lament'],
  ['speculate', 'qc', 'asserts', 'the pilot speculated that ice had formed', 'speculated in grain'],
  ['assure', 'cd', 'asserts', 'the port assured crews that the strait was clear', 'the seats were assured'],
  [
    'remind',
    'cd',
    'asserts',
    'the mayor reminded residents that the curfew held',
    'the song reminded him of home',
  ],
  ['notify', 'cd', 'asserts', 'the port notified crews that the strait was closed', 'a notified body'],
  ['reckon', 'c', 'asserts', 'the pilot reckons that the ice has gone', 'a force to reckon with'],
  ['clarify', 'qc', 'asserts', 'the ministry clarified that the order stood', 'clarified butter'],
  ['imply', 'c', 'asserts', 'the envoy implied that the truce was dead', 'an implied threat'],
  ['warrant', 'c', 'asserts', 'the yard warranted that the hull was sound', 'a search warrant'],
  ['welcome', 'o', 'asserts', 'the union welcomed the ruling', 'the crowd welcomed the general'],
  ['regret', 'qc', 'asserts', 'the archive regretted that the files were lost', 'he left with regret'],
  // Confirming, owning, taking back.
  [
    'reaffirm',
    'qco',
    'confirms',
    'the palace reaffirmed its commitment to the pact',
    'the pact was never reaffirmed',
  ],
  ['confess', 'qci', 'admits', 'the guard confessed that the gate was open', 'a confessed thief'],
  ['withdraw', 'o', 'retracts', 'the chairman withdrew the remark', 'the army withdrew its guns'],
  ['take back', 'o', 'retracts', 'the chairman took back the remark', 'the army took back the hill'],
  // Against another.
  ['repudiate', 'o', 'denies', 'the bishop repudiated the claim', 'a repudiated debt'],
  ['contest', 'o', 'denies', 'the firm contested the claim', 'the team contested the cup'],
  ['rule out', 'o', 'denies', 'the coroner ruled out a link', 'rain cannot be ruled out'],
  ['insinuate', 'c', 'accuses', 'the deputy insinuated that the clerk was paid', 'an insinuating smile'],
  ['deplore', 'o', 'condemns', 'the guild deplored the arrests', 'a deplorable road'],
  ['lambast', 'o', 'condemns', 'the guild lambasted the arrests', 'nobody lambasted the arrests'],
  ['ridicule', 'o', 'condemns', 'the paper ridiculed the ruling', 'held up to ridicule'],
  // Asking and ordering.
  ['caution', 'qcd', 'predicts', 'the bank cautioned that trade would fall', 'with great caution'],
  ['beg', 'di', 'urges', 'one soldier begged them to stop', 'the crew did not beg them to stop'],
  ['implore', 'd', 'urges', 'the priest implored them to stop', 'an imploring look'],
  ['plead', 'fdip', 'urges', 'the crew pleaded for help', 'the driver will plead in court'],
  ['call upon', 'd', 'urges', 'the envoy called upon both sides to stop', 'he called upon his aunt'],
  ['advise', 'cd', 'urges', 'the port advised crews to wait', 'an ill advised move'],
  ['encourage', 'd', 'urges', 'the mayor encouraged residents to stay', 'the signs are encouraging'],
  ['command', 'd', 'orders', 'the captain commanded the crew to wait', 'commanded a fleet'],
  ['direct', 'd', 'orders', 'the captain directed the crew to wait', 'a direct hit'],
]

const admitted =
  /^(?:abuse|affair|arson|assault|attacks?|blame|breach|bribery|burglary|charges?|complicity|conspiracy|corruption|crimes?|culpability|dead|deaths?|deception|defeat|error|errors|everything|failings?|failures?|fault|fraud|guilt|involvement|killings?|knowledge|lapses?|liability|lies?|links?|losses|manslaughter|mistakes?|murder|negligence|offences?|offenses?|part|perjury|possession|raid|rape|responsibility|role|setbacks?|shelling|shooting|shortcomings|smuggling|strikes?|supplying|theft|use|violations?|weakness|wounded|wrongdoing)$/

/** Verbs whose object is only then what is said. */
const objects: Readonly<Record<string, RegExp>> = {
  admit: admitted,
  'admit to': admitted,
  assert: /^(?:authority|claim|independence|innocence|right|rights|superiority)$/,
  repeat:
    /^(?:accusations?|allegations?|appeal|calls?|charges?|claims?|demands?|denial|figures?|offer|pledge|promise|remarks?|statements?|threats?|view|vow|warnings?|words)$/,
  claim:
    /^(?:responsibility|credit|(?:air)?raids?|attacks?|assaults?|ambush(?:es)?|strikes?|bombings?|shootings?|killings?|assassinations?|incursions?|victory|control|success|successes|hits?|kills?|advances?|gains?|capture|ownership|innocence|ignorance|damage|losses)$/,
  question:
    /^(?:accounts?|claims?|credibility|decisions?|evidence|fairness|figures?|fitness|judg[e]?ment|legality|legitimacy|motives?|need|numbers?|official|reports?|results?|ruling|statements?|timing|toll|use|validity|version|vote|wisdom)$/,
  welcome:
    /^(?:agreement|announcement|ceasefire|decisions?|deal|findings?|initiative|move|news|offer|outcome|plans?|pledge|proposals?|release|report|resolution|result|ruling|statement|step|truce|verdict|vote)$/,
  withdraw:
    /^(?:accusations?|allegations?|apology|charges?|claims?|comments?|phrase|remarks?|report|statements?|words)$/,
  'take back': /^(?:accusations?|claims?|comments?|remarks?|statements?|words)$/,
  contradict:
    /^(?:accounts?|accusations?|allegations?|assertions?|assessments?|assurances?|belief|boss|claims?|conclusions?|denials?|description|estimates?|evidence|figures?|findings?|idea|insistence|intelligence|line|narrative|official|position|reports?|statements?|stor(?:y|ies)|testimony|theory|toll|version|view|words)$/,
  contest:
    /^(?:accounts?|accusations?|allegations?|charges?|claims?|decision|figures?|findings?|ruling|verdict|version)$/,
  'rule out':
    /^(?:arson|attack|cause|ceasefire|compromise|concessions|election|explosion|foul|inquiry|intervention|invasion|involvement|link|negotiations|option|possibility|play|resignation|return|sabotage|strikes?|talks|terrorism|theory|truce|use|version|withdrawal)$/,
  reveal:
    /^(?:causes?|contents?|details?|existence|figures?|findings?|identity|information|names?|numbers?|plans?|results?|secrets?|truth|toll)$/,
  threaten:
    /^(?:action|arrests?|attacks?|boycott|closure|consequences|force|lawsuit|reprisals?|response|retaliation|revenge|sanctions|strikes?|tariffs?|veto|violence|war)$/,
}

const rowOf = ([lemma, frames, stance, example, counterExample, relay = 'neutral']: Row): CueRow => ({
  id: `cue.${lemma.replaceAll(' ', '-')}`,
  lemma,
  frames: [...frames].map((letter) => F[letter]!),
  stance,
  relay,
  objects: objects[lemma] ?? furtherObjects[lemma] ?? null,
  example,
  counterExample,
})

const verbRows: readonly CueRow[] = [...rows, ...furtherRows].map(rowOf)
export const cueRows: readonly CueRow[] = [...verbRows, ...turnRows.map(rowOf)]

/** Nouns that carry a content: “the claim that …”, “in a statement”. Without a named source they are shown as missed. */
export const nominalCues: ReadonlySet<string> = new Set(
  'claim claims allegation allegations accusation accusations assertion assertions announcement acknowledgement acknowledgment admission denial suggestion warning promise pledge threat report reports rumour rumours rumor rumors belief assessment confirmation insistence contention complaint complaints prediction predictions confession concession revelation disclosure assurance assurances vow insinuation declaration charge charges estimate estimates'.split(
    ' ',
  ),
)

const irregular: Readonly<Record<string, string>> = {
  put: 'puts putting',
  lambast: 'lambaste lambasts lambastes lambasted lambasting',
  speak: 'speaks spoke spoken speaking',
  undertake: 'undertakes undertook undertaken undertaking',
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  think: 'thinks thought thinking',
  find: 'finds found finding',
  forecast: 'forecasts forecast forecasted forecasting',
  foretell: 'foretells foretold foretelling',
  foresee: 'foresees foresaw foreseen foreseeing',
  be: 'am is are was were been being',
  have: 'has had having',
  see: 'sees saw seen seeing',
  know: 'knows knew known knowing',
  feel: 'feels felt feeling',
  hear: 'hears heard hearing',
  understand: 'understands understood understanding',
  mean: 'means meant meaning',
  learn: 'learns learned learnt learning',
  dream: 'dreams dreamed dreamt dreaming',
  seek: 'seeks sought seeking',
  choose: 'chooses chose chosen choosing',
  hold: 'holds held holding',
  take: 'takes took taken taking',
  make: 'makes made making',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  come: 'comes came come coming',
  let: 'lets letting',
  lay: 'lays laid laying',
  pay: 'pays paid paying',
  set: 'sets setting',
  hit: 'hits hitting',
  cast: 'casts casting',
  throw: 'throws threw thrown throwing',
  shoot: 'shoots shot shooting',
  fight: 'fights fought fighting',
  bear: 'bears bore borne bearing',
  stand: 'stands stood standing',
  stick: 'sticks stuck sticking',
  keep: 'keeps kept keeping',
  swear: 'swears swore sworn swearing',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  forbid: 'forbids forbade forbidden forbidding',
  beseech: 'beseeches beseeched besought beseeching',
  bid: 'bids bade bidden bidding',
  spin: 'spins spun spinning',
  spell: 'spells spelled spelt spelling',
  teach: 'teaches taught teaching',
  read: 'reads reading',
  run: 'runs ran running',
  break: 'breaks broke broken breaking',
  ring: 'rings rang rung ringing',
  drive: 'drives drove driven driving',
  eat: 'eats ate eaten eating',
  forget: 'forgets forgot forgotten forgetting',
}

const doubled = new Set(
  'admit rebut slam signal put label dub regret commit brag plan bet opt plot refer concur demur beg blog pin shrug quip ban bar sum log chat snap sob tip aver pen counsel'.split(
    ' ',
  ),
)

/** Every written form of a verb's base. `-ise` and `-ize` are rows of their own. */
export function verbForms(base: string): string[] {
  const known = irregular[base]
  if (known) return [base, ...known.split(' ')]
  const twice = doubled.has(base) ? [`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`] : []
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(base))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  const s = /(?:s|x|ch|sh)$/.test(base) ? 'es' : 's'
  return [base, `${base}${s}`, `${base}ed`, `${base}ing`, ...twice]
}

/** Written form (lower case) of the first word → rows, longest lemma first, so that `call for` is tried before `call`. */
export const cuesByForm: ReadonlyMap<string, readonly CueRow[]> = indexForms(cueRows)

/** The same without turns of phrase: forms that may report by themselves. What the learnt chains look at. */
export const verbsByForm: ReadonlyMap<string, readonly CueRow[]> = indexForms(verbRows)

function indexForms(cueRows: readonly CueRow[]): Map<string, CueRow[]> {
  const index = new Map<string, CueRow[]>()
  for (const row of cueRows) {
    for (const form of verbForms(row.lemma.split(' ')[0]!)) {
      const list = index.get(form) ?? []
      list.push(row)
      list.sort((a, b) => b.lemma.length - a.lemma.length)
      index.set(form, list)
    }
  }
  return index
}
