import type { Relay, Stance } from '../model/index.ts'

/** Cues beyond the verbs of `cue-lexicon.ts`: words that report, read where a source, a cue and a content are already known. */
export interface PhraseRow {
  readonly id: string
  /** Base forms in the order they stand; others may stand between them: `take credit` is in “took full credit”. */
  readonly words: readonly string[]
  readonly stance: Stance
  readonly relay: Relay
  /** False for what is thought, wanted or felt rather than said. */
  readonly uttered: boolean
}

type Group = readonly [stance: Stance, phrases: string, relay?: Relay]

/** Verbs and turns of phrase, after VerbNet 37 (communication), 29 and 33 (judgement), 58 and 60 (urging and ordering) and FrameNet's Statement. */
const spoken: readonly Group[] = [
  [
    'asserts',
    `put down to|avow|chime in|chip in|communicate|compare|convey|detail|dictate|elaborate|enthuse|expand
    |expound|gush|impart|interject|intone|laugh|mumble|murmur|muse|narrate|outline|pen|phrase
    |pronounce|recite|record|refer|reflect|relate|relay|rant|shriek|sigh|snap|sob|stammer|growl|sum up|summarise|summarize|utter|vent|volunteer|teach|apprise
    |lay out|set out|spell out|put forward|drive home|go on record|go public|come forward|speak|talk|talk about
    |let it be known|make known|make the point|make the case|put it|put it this way|give an account|take to Twitter
    |quote as saying|name|describe as|refer to as|portray as|salute|pay tribute|celebrate|cheer|mourn|rue|moan|whine|shoot back|fire back|fight back|rejoin|parry|interrupt|agree with|append|sign|issue|issue a statement|issue a report|publish|release|release a statement
    |put out a statement|make a statement|give a statement|give evidence|tell a court|depose|recollect|reminisce|break the news|run|carry
    |express concern|express hope|express regret|express support|express confidence|express satisfaction|express sympathy|express condolences|express thanks|offer condolences
    |voice concern|voice support|voice hope|sound a note|raise concern|raise the possibility|have it|inquire|enquire
    |reportedly|show|log|blog|message|text|cable|wire|phone|ring|telephone|cry out
    |elucidate|allude|intimate|flag|flag up|note down|diagnose|rate|grade|class|classify|categorise|categorize|style`,
  ],
  [
    'asserts',
    'crow|gloat|trumpet|profess|pretend|make out|would have us believe|spin|peddle|self-style|supposedly|purportedly',
    'distances',
  ],
  ['claims-responsibility', 'claim responsibility|assume responsibility|lay claim'],
  [
    'confirms',
    'authenticate|bear out|back up|vouch|stick by|concur|second|substantiate|validate|acknowledge receipt|lend credence',
  ],
  [
    'admits',
    'own up|come clean|accept responsibility|accept blame|plead guilty|say sorry|make an apology|grant',
  ],
  [
    'denies',
    `dismiss as|wave away|wave off
    |pour cold water|gainsay|take issue|take exception|have none of|will none of|plead not guilty|protest innocence|give the lie|shoot down|hit back at|bat away|disprove|disbelieve`,
  ],
  [
    'doubts',
    'query|call into question|express doubt|voice doubt|raise doubt|raise question|throw doubt|be sceptical|be skeptical|cannot confirm',
  ],
  [
    'accuses',
    `point at|lay blame|lay at the door|pin on|hold responsible|hold accountable|implicate|attribute to|finger|indict|level accusation|level a charge|cry foul|tip off|denounce to|sue|impute|inculpate|reproach`,
  ],
  ['accuses', 'allegedly', 'distances'],
  [
    'condemns',
    `rail against|slate
    |express outrage|express anger|express disgust|express dismay|express disappointment|express indignation|vilify|scold|reprimand|scorn|inveigh|fulminate|pillory|savage|speak out against|take aim|take to task|disparage|belittle`,
  ],
  ['estimates', 'put at|put the toll at|place at|number|reckon at|assess at|value at|set at|extrapolate'],
  ['predicts', 'foretell|prophesy|prognosticate|sound the alarm|raise the alarm|foreshadow|augur'],
  ['announces', 'make public|make an announcement|give notice|serve notice|declare war|declare open'],
  [
    'promises',
    'commit|commit to|offer to|give word|give assurance|give an undertaking|make a promise|make a pledge|swear to',
  ],
  ['threatens', 'make a threat|issue a threat|issue an ultimatum'],
  [
    'urges',
    `make an appeal|issue an appeal|entreat|petition|lobby|counsel|clamour|clamor|ask to|agitate|champion|nudge|pressure|pressurise|coax|cajole|adjure|remonstrate|bid|incite|prompt|apply for|campaign for|insist on|tell to|back|promote`,
  ],
  [
    'orders',
    'mandate|ban|bar|prohibit|summon|require|task|charge with|issue an order|give the order|give orders|enjoin|subpoena',
  ],
  ['retracts', 'backtrack|backpedal|row back|rescind|climb down|unsay|eat words|issue a correction'],
  ['disclaims', 'distance from|wash hands|dissociate|disassociate|deny responsibility|deny involvement'],
  [
    'declines',
    `neither confirm nor deny|no comment|not comment|not say|not confirm|not answer|not respond|not reply|not elaborate|not speculate|not discuss|not disclose|not specify|not give|would not|keep silent|keep mum|remain silent
    |stay silent|give no detail|give no comment|offer no comment|have no comment|reserve comment|withhold|balk|demur|abstain`,
  ],
]

/** Attitudes: thought, wanted, felt, known, planned. They are read like speech, and told apart by `uttered`. */
const attitudes: readonly Group[] = [
  [
    'asserts',
    `believe|think|suppose|assume|presume|guess|imagine|suspect|understand|know|realise|realize|notice|see|hear|learn|discover|feel|sense|consider|regard|deem|judge|hold|view|perceive|treat
    |fear|worry|dread|hope|wish|want|like|love|hate|prefer|enjoy|desire|long|yearn|crave|need|mean|care|forget|be aware|be sure|be certain|be confident|be convinced|be afraid|be glad|be happy|be sorry|be pleased|be angry|be proud|be concerned|be worried|be surprised
    |infer|deduce|surmise|conjecture|reckon|figure|fancy|gather|dream|envisage|envision|conceive|contemplate|ponder|wonder|mull|weigh|trust|favour|favor|support|oppose|resent|envy|admire|respect|ignore|agree|disagree|disapprove|approve|take for|take the view|be of the view|come to believe|make up mind`,
  ],
  ['predicts', 'expect|anticipate|foresee|await|look forward|look to|bet|be likely'],
  [
    'announces',
    'plan|intend|aim|decide|resolve|determine|seek|try|attempt|prepare|choose|opt|be ready|be willing|be keen|be eager|be determined|be due|be set|scheme|plot|be prepared|agree to|hope to|want to|wish to',
  ],
]

/** Nouns that carry what is said: “its denial of any part”, “allegations that …”. */
const nouns: readonly Group[] = [
  [
    'asserts',
    `statement|claim|assertion|contention|account|version|report|remark|comment|description|explanation|argument|suggestion|observation|testimony|story|tale|message|letter|note|answer|reply|response|reaction|post|tweet|dispatch|despatch
    |bulletin|communique|communiqué|interview|speech|address|briefing|declaration|proclamation|mention|reference to|rumour|rumor|gossip|assurance|insistence|verdict|ruling|finding|conclusion|assessment|opinion|complaint|grievance|praise|tribute|reminder|memoir|in the words of|in words|by account|as put it|according to|per|quote|quotation|line|revelation|disclosure|news|saying`,
  ],
  ['asserts', 'boast', 'distances'],
  [
    'asserts',
    'belief|view|fear|hope|concern|worry|feeling|wish|thought|knowledge|conviction|impression|suspicion|understanding',
  ],
  ['accuses', 'accusation|allegation|charge against|insinuation|imputation|indictment|finger-pointing'],
  ['admits', 'admission|acknowledgement|acknowledgment|confession|concession|apology|mea culpa'],
  ['confirms', 'confirmation|corroboration|verification|reaffirmation'],
  ['denies', 'denial|rejection|rebuttal|refutation|repudiation|contradiction|dismissal'],
  ['doubts', 'scepticism|skepticism|misgiving'],
  ['condemns', 'condemnation|criticism|denunciation|rebuke|outrage|outcry|protest over|scorn|ridicule'],
  ['estimates', 'estimate|estimation|calculation|headcount|head count|body count|tally'],
  ['predicts', 'warning|prediction|prognosis|projection|prophecy|expectation'],
  ['announces', 'announcement'],
  ['announces', 'plan|intention|decision|aim'],
  ['promises', 'promise|pledge|vow|undertaking|commitment|oath'],
  ['threatens', 'threat|ultimatum'],
  [
    'urges',
    'call for|call to|appeal|demand|request|plea|proposal|recommendation|advice|invitation|petition|exhortation|entreaty',
  ],
  ['orders', 'order|instruction|command|directive|decree|summons|edict'],
  ['retracts', 'retraction|correction|withdrawal of|recantation|backtracking'],
  ['disclaims', 'disavowal|disclaimer'],
  ['declines', 'refusal'],
]

const attitudeNouns = new Set(
  'belief view fear hope concern worry feeling wish thought knowledge conviction impression suspicion understanding expectation plan intention decision aim'.split(
    ' ',
  ),
)

const rowsOf = (groups: readonly Group[], prefix: string, uttered: (words: string) => boolean): PhraseRow[] =>
  groups.flatMap(([stance, phrases, relay = 'neutral']) =>
    phrases
      .split('|')
      .map((phrase) => phrase.trim())
      .map((phrase) => ({
        id: `${prefix}${phrase.replaceAll(' ', '-')}`,
        words: phrase.split(' '),
        stance,
        relay,
        uttered: uttered(phrase),
      })),
  )

export const spokenRows: readonly PhraseRow[] = rowsOf(spoken, 'cue.', () => true)
export const attitudeRows: readonly PhraseRow[] = rowsOf(attitudes, 'cue.', () => false)
export const nounRows: readonly PhraseRow[] = rowsOf(nouns, 'cue.noun.', (noun) => !attitudeNouns.has(noun))
