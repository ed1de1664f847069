import type { Stance } from '../model/index.ts'

export interface StanceRule {
  readonly id: string
  /** Stances the cue alone would give, that this rule may change; empty: any. */
  readonly from: readonly Stance[]
  /** Base forms of the cues it is for, where it is not for all. */
  readonly lemma?: RegExp
  /** Given where it is only for content that is all quoted, or only for content that is retold. */
  readonly direct?: boolean
  readonly content: RegExp
  readonly unless?: RegExp
  readonly stance: Stance
  readonly example: string
  readonly counterExample: string
}

const self =
  '(?:that )?(?:it|they|we|he|she|i|its (?:own )?\\p{L}+|their \\p{L}+|our (?:\\p{L}+ ){0,2}\\p{L}+)'
/** What an armed group does and may claim. */
export const deed =
  '(?:attacks?|raids?|assaults?|ambush(?:es)?|strikes?|blasts?|bombings?|shootings?|shelling|operations?|killings?|assassinations?|explosions?|incursions?|sabotage|hack|kidnappings?|abductions?)'
const untrue =
  '(?:not true|untrue|false|a lie|lies|a (?:\\p{L}+ )?(?:forgery|fabrication|fake|fable|fiction|fantasy|hoax|myth|invention|slander|falsehood|smear)|(?:pure |complete |utter )?(?:nonsense|fiction|fantasy|slander)|fabricated|invented|baseless|groundless|unfounded|without foundation)'
const talking =
  '(?:say|state|tell|write|add|declare|stress|insist|maintain|reply|respond|answer|explain|note|remark|comment|post|tweet|affirm|reiterate|repeat|assert|claim|report|argue|go on|continue|inform|assure|argue|emphasi[sz]e|underline|according to|:|)'

/** What the words of the content do to the stance the cue gives. The first that fits decides. */
export const stanceRules: readonly StanceRule[] = [
  {
    id: 'stance.responsibility',
    from: ['asserts', 'admits', 'announces', 'confirms'],
    content: /^(?:full |sole |the )?(?:responsibility|credit)\b|^to have carried out\b/i,
    stance: 'claims-responsibility',
    example: 'the group claimed responsibility',
    counterExample: 'the group claimed the bridge was down',
  },
  {
    id: 'stance.plea-guilty',
    from: ['urges'],
    lemma: /^plead$/,
    content: /^guilty\b/i,
    stance: 'admits',
    example: 'the driver pleaded guilty to theft',
    counterExample: 'the driver pleaded for help',
  },
  {
    id: 'stance.plea-not-guilty',
    from: ['urges'],
    lemma: /^plead$/,
    content: /^(?:not guilty|innocent)\b/i,
    stance: 'denies',
    example: 'the driver pleaded not guilty to theft',
    counterExample: 'the driver pleaded with them to stop',
  },
  {
    id: 'stance.claimed-deed',
    from: ['asserts'],
    lemma: /^claim$/,
    content: new RegExp(
      `^(?:(?:the|this|that|both|all|two|three|several|its|a|an) )?(?:[\\p{L}-]+ ){0,2}?${deed}(?:$|[,.;]| (?:on|in|at|against|near|outside|of|for|as|which|that|late|last|this|by)(?![\\p{L}]))`,
      'iu',
    ),
    unless: /^that |^(?:[\p{L}’'-]+ ){1,8}(?:was|were|is|are|had|has|failed|killed|came|caused)\b/iu,
    stance: 'claims-responsibility',
    example: 'the group claimed the attack on the bridge',
    counterExample: 'the group claimed the attack was staged',
  },
  {
    id: 'stance.own-deed',
    from: ['admits', 'confirms', 'announces'],
    content:
      /^(?:that )?(?:they|it|we|he|she|its (?:forces|fighters|units|drones)|their (?:forces|fighters|units)|(?:having )?)\s*(?:had |have |has )?(?:launched|launching|attacked|attacking|struck|striking|carried out|carrying out|conducted|raided|crossed|bombed|shelled|hit|entered|stormed|fired|sank|downed)\b/i,
    stance: 'claims-responsibility',
    example: 'the units acknowledged they launched a raid',
    counterExample: 'the army acknowledged it lost the hill',
  },
  {
    id: 'stance.our-deed',
    from: ['asserts'],
    content: new RegExp(
      `^(?:that )?(?:(?:we|our (?:\\p{L}+ ){0,2}(?:fighters|men|brothers|forces|units?|column|brigade|cell|commandos|martyrs|partisans)) (?:have |had )?(?:attacked|struck|bombed|raided|ambushed|blew up|blown up|executed|punished|sank|destroyed|set fire|halted|stopped|hit|stormed|killed|liquidated|kidnapped|abducted)|(?:it|they|he|she|we|i) (?:had |have |has )?(?:carried out|(?:was|were|been) (?:behind|responsible for)|staged) (?:the|this|that|both|all) (?:\\p{L}+ )?${deed})(?!\\p{L})`,
      'iu',
    ),
    stance: 'claims-responsibility',
    example: 'the group said it was behind the blast',
    counterExample: 'the group said it was behind the hill',
  },
  {
    id: 'stance.no-part',
    from: ['denies'],
    content:
      /^(?:that (?:it|they|he|she) (?:had|has|have|was|were) (?:behind|involved|responsible|any (?:part|role|hand|involvement|connection)))\b|^(?:having |playing |taking )?(?:any |all |its |their |his |her )?(?:role|part|involvement|responsibility|connection|links?|ties|knowledge|complicity)\b|^(?:being |having been |to be )?(?:behind|involved|responsible)\b|^carrying out\b/i,
    stance: 'disclaims',
    example: 'the capital denied any involvement',
    counterExample: 'the port denied that boats were lost',
  },
  {
    id: 'stance.no-comment',
    from: ['declines'],
    lemma: /^refuse$/,
    content:
      /^to (?:comment|answer|say|discuss|confirm|respond|name|give|elaborate|disclose|reveal|speculate|identify|specify|apologi[sz]e|condemn|recogni[sz]e|rule out|testify|be drawn|take questions|speak|talk|go into|explain|provide)\b/i,
    stance: 'declines',
    example: 'the port declined to comment',
    counterExample: 'the crowd refused to leave the square',
  },
  {
    id: 'stance.no-deed',
    from: ['asserts', 'admits', 'denies'],
    content:
      /^(?:that )?(?:it|they|we|he|she|i|its \p{L}+) (?:had|has|have|played|took|was|were|is|are) (?:absolutely )?(?:nothing to do with|no (?:part|role|hand|involvement|connection)|not (?:behind|involved in|responsible for|a party to))(?!\p{L})/iu,
    stance: 'disclaims',
    example: 'they said they had nothing to do with the blast',
    counterExample: 'they said nothing moved',
  },
  {
    id: 'stance.nothing-to-add',
    from: ['asserts', 'announces'],
    content:
      /^(?:that )?(?:[\p{L}]+ ){0,3}(?:(?:ha(?:s|d|ve) )?nothing (?:more |further )?to (?:add|say)|no comment|(?:could|can|would|will) ?(?:not|n[’']t) (?:comment|confirm|say|elaborate|discuss|speculate))(?!\p{L})/iu,
    stance: 'declines',
    example: 'the port said it had nothing to add',
    counterExample: 'the port said it had nothing to lose',
  },
  {
    id: 'stance.untrue',
    from: ['asserts', 'condemns', 'doubts'],
    content: new RegExp(
      `\\bno such (?:thing|\\p{L}+)(?![\\p{L}])|^(?:that |this |it |(?:the|these|those|all) (?:[\\p{L}’']+ ){1,8}?)?(?:is|was|are|were|to be|had been|has been|as) (?:all |entirely |completely |simply |absolutely )?${untrue}(?![\\p{L}])|(?:^|\\bas )${untrue}(?![\\p{L}])|\\bis a liar\\b`,
      'iu',
    ),
    stance: 'denies',
    example: 'the port said that was untrue',
    counterExample: 'the port said that was sad',
  },
  {
    id: 'stance.called-untrue',
    from: ['asserts'],
    lemma: /^(?:call|describe|describe as|label|brand|dub|term|characteri[sz]e|portray as)$/,
    content: new RegExp(`(?:^|[^\\p{L}])${untrue}(?![\\p{L}])`, 'iu'),
    stance: 'denies',
    example: 'the army described the letter as a forgery',
    counterExample: 'the army described the letter as a masterpiece',
  },
  {
    id: 'stance.did-not',
    from: ['asserts', 'claims-responsibility'],
    content: new RegExp(
      `^${self} (?:(?:did|do|does|had|has|have|was|were|is|are) ?(?:not|n[’']t)|(?:had |has |have )?never|(?:(?:was|were|is|are|had|has|have|made|sent|gave|took|held|fired|knew of) no(?:body|thing|ne)?))(?![\\p{L}])|^never \\p{L}+ed\\b`,
      'iu',
    ),
    unless:
      /^(?:\p{L}+ ){1,3}?\p{L}*?(?:not|n[’']t|never) (?:yet|know|think|believe|want|wish|expect|plan|intend|decided?|able|sure|certain|aware|see why|understand|remember|sleep|going|go|trust|give up|recogni[sz]e|need|rule|ruled|afraid|surprised|ready|willing|stop|rest|be|forget)(?!\p{L})/iu,
    stance: 'denies',
    example: 'the crew said they did not',
    counterExample: 'the crew said they did not know why',
  },
  {
    id: 'stance.nobody-hit',
    from: ['asserts'],
    content:
      /^(?:that )?(?:nobody|no one|no (?:\p{L}+ )?(?:\p{L}+s|one|body)) (?:was|were|had been|has been|have been) (?:hit|killed|targeted|harmed|present|involved|attacked|tortured|mistreated|imprisoned|forced)(?!\p{L})|^(?:that )?there (?:was|were|had been|have been|has been|is|are) no (?:\p{L}+ )?(?:attack|strike|civilians|explosion|massacre|shelling|torture|order to)(?!\p{L})/iu,
    stance: 'denies',
    example: 'the army said no civilians were present',
    counterExample: 'the army said no trains were running',
  },
  {
    id: 'stance.own-fault',
    from: ['asserts', 'announces'],
    content: new RegExp(
      `^${self} (?:(?:may|might|must) have |had |have |has |did )?(?:misread|misjudged|miscounted|misidentified|erred|been wrong|made (?:a|an|the|some) (?:\\p{L}+ )?(?:mistake|error)s?|(?:was|were) (?:wrong|mistaken|at fault|to blame)|should (?:not )?have|failed to|blundered|apologi[sz]ed?s?)(?![\\p{L}])`,
      'iu',
    ),
    unless: /^(?:that )?(?:its|their|our) (?:enemy|enemies|rivals?|neighbours?|opponents?)/i,
    stance: 'admits',
    example: 'the port said it had misread the gauge',
    counterExample: 'the port said the crew had misread the gauge',
  },
  {
    id: 'stance.question',
    from: ['urges'],
    lemma: /^ask$/,
    content: /^(?:whether|if|how|why|what|who|whom|whose|when|where|which)\b|\?[”"’'»]?$/i,
    stance: 'asserts',
    example: 'the mayor asked who had opened the gate',
    counterExample: 'the mayor asked residents to leave',
  },
  {
    id: 'stance.calls-for',
    from: ['asserts'],
    lemma: /^(?:call|call out|clamour|cry|cry out|campaign)$/,
    content: /^(?:for|on|upon) /i,
    stance: 'urges',
    example: 'the union called for a boycott',
    counterExample: 'the union called the boycott an act of despair',
  },
  {
    id: 'stance.told-to',
    from: ['asserts', 'doubts'],
    lemma: /^(?:tell|challenge|warn|charge|write|assign)$/,
    content:
      /^(?:(?!that\b|i\b|it\b|he\b|she\b|we\b|they\b|there\b|this\b)[\p{L}’'-]+ ){0,4}?(?:not |never )?to [“"‘']?(?!(?:have|the|an?|his|her|its|their|our|my|this|that)\b)\p{Ll}+/iu,
    unless:
      /^(?:[\p{L}’'-]+ ){0,4}?(?:\p{L}{2,}ed|was|were|is|are|had|has|have|will|would|could|should|did|wants?|wanted|plans?|planned|came|went|due|according|able|ready) /iu,
    stance: 'orders',
    example: 'the captain told the crew to leave',
    counterExample: 'the captain told the crew the boat was lost',
  },
  {
    id: 'stance.warned-to',
    from: ['predicts'],
    lemma: /^(?:warn|caution|alert)$/,
    content:
      /^(?:(?!that\b)[\p{L}’'-]+ ){0,4}?(?:not to \p{Ll}+|to (?:stay|leave|keep|avoid|remain|take|evacuate|prepare|stop|be)\b|against \p{L}+)/iu,
    stance: 'urges',
    example: 'the port warned crews not to leave',
    counterExample: 'the port warned that crews would leave',
  },
  {
    id: 'stance.warned-of-now',
    from: ['predicts'],
    lemma: /^(?:warn|caution|alert)$/,
    content: /^(?!of\b|about\b|against\b|over\b|not\b|to\b).*\b(?:was|were|is|are|had|has|have|did)\b/i,
    unless:
      /\b(?:will|would|may|might|could|can|shall|should|must|risk|risks|risked|threaten(?:s|ed)?|danger|going to|about to|likely|if|unless|soon|tomorrow|next|imminent|expected)\b/i,
    stance: 'asserts',
    example: 'a shepherd warned that strangers were near',
    counterExample: 'a shepherd warned that strangers would come',
  },
  {
    id: 'stance.or-else',
    from: ['asserts', 'urges', 'orders', 'promises'],
    content:
      /^(?:\p{L}+ ){1,6}or (?:we|i|you|they) (?:will |shall |['’]ll )?\p{Ll}+|^(?:that )?(?:\p{L}+ ){1,3}(?:will|would) (?:be (?:shot|killed|punished|destroyed|crushed|executed|hanged|wiped out)|(?:dearly )?(?:regret|pay (?:a|the|dearly)))(?!\p{L})|\b(?:will|would) (?:\p{L}+ ){1,8}unless\b/iu,
    stance: 'threatens',
    example: 'the guard said that he would be shot',
    counterExample: 'the guard said that he had been shot',
  },
  {
    id: 'stance.sworn-revenge',
    from: ['promises'],
    content:
      /^(?:that (?:it|they|he|she|we) (?:would|will) |to )?(?:avenge|retaliate|take revenge|hit back|strike back|punish|crush|destroy|annihilate|kill)\b|^(?:\p{L}+ ){0,2}(?:revenge|vengeance|retaliation|retribution|reprisals?|more attacks|further attacks)(?!\p{L})/iu,
    stance: 'threatens',
    example: 'the group vowed to avenge the dead',
    counterExample: 'the group vowed to bury the dead',
  },
  {
    id: 'stance.sworn',
    from: ['asserts'],
    lemma: /^swear$/,
    content: /^to \p{Ll}|^(?:that )?(?:it|they|he|she|we|i) (?:would|will|shall)(?!\p{L})/iu,
    stance: 'promises',
    example: 'the crew swore to return',
    counterExample: 'the crew swore that the boat had sunk',
  },
  {
    id: 'stance.command',
    from: ['asserts'],
    direct: true,
    content:
      /^(?:\p{Lu}\p{L}+, (?=\p{Ll}))?(?:[Pp]lease|[Dd]o not|[Dd]on[’']t|[Ll]et (?:us|me|him|her|them|the)|[Nn]ever (?:go|come|say|tell)|[Ss]top (?!\p{L}+s )|[Cc]lose|[Oo]pen (?:the|your)|[Ll]eave|[Ss]tay (?!\p{L}+s )|[Gg]o (?:away|back|home|to)|[Cc]ome (?:back|here|home|out|to|with)|[Gg]et (?:out|down|back|up|in|ready)|[Gg]ive (?:us|me|them|up|it)|[Tt]ake (?:the|your|it|this|them|me|cover|care)|[Kk]eep|[Hh]old (?:on|your|the|fire)|[Pp]ut (?:it|the|your|down|on)|[Ww]ait[.,!]|[Ll]isten[.,!]|[Ll]ook[.,!]|[Rr]emember|[Ww]rite|[Tt]ell (?:me|him|her|them|us|the|your)|[Aa]sk (?:me|him|her|them|us|the|your)|[Bb]ring (?:me|us|the|your|it)|[Ss]end (?:me|us|the|your|it)|[Ss]urrender|[Dd]rop (?:the|your|it)|[Pp]ray|[Hh]elp (?:us|me|them)|[Ss]it|[Ss]tand (?:up|down|back|by)|[Rr]un[.,!]|[Ff]ire[.!]|[Ss]hoot|[Mm]ove (?:away|back|out|on)|[Cc]all (?:me|the|your)|[Bb]e (?:careful|calm|patient|quiet|ready)|[Ff]orget|[Bb]eware)(?!\p{L})/u,
    stance: 'urges',
    example: '“Please close the gate,” the mayor said',
    counterExample: '“Opening the gate took hours,” the mayor said',
  },
  {
    id: 'stance.accusation',
    from: ['asserts', 'announces'],
    content:
      /^(?!(?:that )?(?:it|they|we|he|she|i|nobody|no one|no) )(?:that )?(?:[^.“”"]{2,60}? )(?:(?:had|has|have) )?(?:deliberately |repeatedly |illegally |falsely |unlawfully )?(?:imprisoned|kidnapped|abducted|murdered|tortured|massacred|raped|looted|bribed|poisoned|sabotaged|bugged|robbed|lied (?:to|about)|tampered with|violated (?:the|a|its|their|our)|broken (?:the (?:truce|ceasefire|agreement|law)|it$)|broke (?:the (?:truce|ceasefire|agreement|law)|it$)|covered up)(?![\p{L}])/iu,
    unless:
      /\b(?:was|were|been|being|is|are|if|not|never|nobody) (?:\p{L}+ )?(?:imprisoned|kidnapped|abducted|murdered|tortured|massacred|raped|looted|bribed|poisoned|sabotaged|robbed)\b/iu,
    stance: 'accuses',
    example: 'the union said the guards had tortured two men',
    counterExample: 'the union said two men were tortured',
  },
  {
    id: 'stance.unacceptable',
    from: ['asserts'],
    content:
      /\b(?:is|was|are|were) (?:an? |(?:completely|totally|utterly|simply|absolutely|wholly|entirely|just) )*(?:unacceptable|disgrace(?:ful)?|outrage(?:ous)?|shameful|appalling|barbaric|barbarous|cowardly|heinous|despicable|inexcusable|unforgivable|intolerable|reprehensible|deplorable|abhorrent)\b|\b(?:unworthy of|the ugly face of)\b|\bas (?:an? )?(?:disgrace|outrage|barbaric|cowardly|shameful|criminal)\b|^(?:[\p{L}’'“”"-]+ ){1,8}(?:an? )?(?:traitors?|terrorists?|criminals?|thugs|thieves|cowards?|murderers|barbarians|war crime|act of terror(?:ism)?)[”"’.]?$/iu,
    unless: /\bnot (?:an? |\p{L}+ )?(?:unacceptable|shameful|cowardly)\b/iu,
    stance: 'condemns',
    example: 'the bishop said the raid was a disgrace',
    counterExample: 'the bishop said the raid was over',
  },
  {
    id: 'stance.called-unacceptable',
    from: ['asserts'],
    lemma: /^(?:call|describe|describe as|label|brand|dub|term|characteri[sz]e|portray as)$/,
    content:
      /(?:^|\s)(?:an? )?(?:\p{L}+ )?(?:unacceptable|disgrace(?:ful)?|outrage(?:ous)?|shame(?:ful)?|appalling|barbaric|barbarous|cowardly|heinous|despicable|inexcusable|unforgivable|intolerable|reprehensible|deplorable|abhorrent)[”"’.]?$/iu,
    stance: 'condemns',
    example: 'the bishop called the raid shameful',
    counterExample: 'the bishop called the raid over',
  },
  {
    id: 'stance.to-blame',
    from: ['asserts'],
    content:
      /^(?!(?:that )?(?:it|they|we|he|she|i|nobody|no one|no) )(?:that )?(?:[\p{L}’'-]+ ){1,6}?(?:was|were|is|are|had been) (?:solely |fully |directly |partly |clearly )?(?:behind the|responsible for|to blame for|guilty of|complicit in)(?![\p{L}])/iu,
    stance: 'accuses',
    example: 'the council said the fleet was to blame for the spill',
    counterExample: 'the council said the fleet was ready for the storm',
  },
  {
    id: 'stance.own-plan',
    from: ['asserts'],
    content: new RegExp(
      `^${self}(?: (?:is|are|was|were|['’]s|['’]re))? (?:also |now |still |immediately |temporarily )?(?:wants? to|wanted to|plans? to|planned to|planning to|intends? to|intended to|aims? to|decided to|ha(?:s|ve|d) decided|preparing to|cancel(?:l)?ing|closing|suspending|withdrawing|ending|launching|resigning|stepping down|quitting|postponing|recalling|dismissing|sacking|halting|pulling out|expelling)(?![\\p{L}])`,
      'iu',
    ),
    stance: 'announces',
    example: 'the line said it was cancelling the ferry',
    counterExample: 'the line said storms were closing the port',
  },
  {
    id: 'stance.own-will',
    from: ['asserts'],
    content:
      /^(?:that )?(?:it|he|she|(?:the|its|our|his) (?:\p{L}+ )?(?:department|ministry|government|company|firm|agency|office|council|administration|board|airline|bank|operator|union)) (?:will|would|shall) (?!be\b|have\b|not\b|never\b|take (?:\p{L}+ )?(?:days|weeks|months|years|time)\b|rain|snow|cost|depend|seem|appear|mean|require|need|help|make sense|happen|become|probably|likely)\p{Ll}+/iu,
    stance: 'announces',
    example: 'the firm said it would close the plant',
    counterExample: 'the firm said it would be hard',
  },
  {
    id: 'stance.entitled',
    from: ['asserts'],
    content:
      /^(?:that )?(?:(?!(?:who|which|that|if|because)\b)[\p{L}\p{N}’'-]+ ){1,7}?(?:will|would|shall) be (?:eligible|entitled|available|accessible|offered|given|allowed|open to|paid|compensated|provided|evacuated|refunded)(?!\p{L})/iu,
    stance: 'announces',
    example: 'the line said all passengers would be refunded',
    counterExample: 'the line said all passengers would be tired',
  },
  {
    id: 'stance.own-promise',
    from: ['asserts', 'announces'],
    content:
      /^(?:that )?(?:(?:we|i|they) (?:will|shall|would) (?!have\b|be (?:\p{L}+ed|shot|killed|hit|lost)\b)|(?:we|i)['’]ll )/iu,
    unless: /^(?:that )?i would (?:say|like|think|not say|guess|suggest|rather)/i,
    stance: 'promises',
    example: 'the mayor said they will rebuild the school',
    counterExample: 'the mayor said rain will come',
  },
  {
    id: 'stance.should',
    from: ['asserts'],
    content:
      /^(?:that )?(?:(?!(?:who|which|that|whose|where|when|if|because)\b)[\p{L}\p{N}’'-]+ ){1,5}?(?:should|must|ought to)(?! have\b)(?! be (?:about|around|noted|seen|ready|able|fine)\b)(?!\p{L})/iu,
    stance: 'urges',
    example: 'the union said the plant should be closed',
    counterExample: 'the union said the plant should have been closed',
  },
  {
    id: 'stance.estimate',
    from: ['asserts'],
    content:
      /^(?:that )?(?:about|around|roughly|nearly|almost|some|up to|at least|at most|more than|fewer than|less than|as many as|an estimated|between \d[\d,.]* and) \d(?![\d,.]*(?:[:.]\d\d\b|\s*(?:a\.m|p\.m|o['’]clock)))/i,
    stance: 'estimates',
    example: 'the port said about 40 boats were lost',
    counterExample: 'the port said boats were lost',
  },
  {
    id: 'stance.estimated-figure',
    from: ['asserts'],
    content: /\b(?:is|was|are|were) (?:estimated (?:at|to)|thought to number|put at)\b/i,
    stance: 'estimates',
    example: 'the port said the damage was estimated at 40 million',
    counterExample: 'the port said the damage was plain',
  },
  {
    id: 'stance.prediction',
    from: ['asserts'],
    lemma: new RegExp(`^${talking}$`),
    content:
      /^(?:that )?(?:(?!(?:who|which|that|whose|where|when|if|because|we|i|is|are|was|were|had|has|have)\b)[\p{L}\p{N}’'-]+ ){1,6}?(?:will(?! not have\b)|would (?:probably|likely|soon|eventually)|(?:is|are|was|were) (?:likely|bound|expected|set|going) to)(?!\p{L})/iu,
    unless: /^(?:that )?(?:we|i|it|they|he|she) |\b(?:we|i|it|they|he|she) (?:will|would)\b/i,
    stance: 'predicts',
    example: 'the mayor said rain will come',
    counterExample: 'the mayor said rain had come',
  },
]
