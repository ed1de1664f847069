export interface OpinionRow {
  readonly id: string
  readonly words: RegExp
  readonly example: string
  readonly counterExample: string
}

/** Words by which a narrator judges instead of reporting. After the subjectivity clues of Wiebe & Riloff (CICLing 2005), cut to what
 *  opinionated news writes; a word that facts also need (“heavy”, “large”, “the worst flood since 1953”) is left out. The first that fits decides. */
export const opinionRows: readonly OpinionRow[] = [
  {
    id: 'opinion.seems',
    words: /\b(?:this|that|it|all|which) (?:seems?|appears|looks|smacks|sounds)\b/i,
    example: 'this seems a desperate act',
    counterExample: 'smoke was seen',
  },
  {
    id: 'opinion.looks',
    words:
      /\b(?:look|sound|seem|feel)(?:s|ed)? (?:like an? |as (?:if|though) |(?:all |too |rather |very |quite |more |less |increasingly )?(?:genuine|real|odd|strange|good|bad|staged|faked?|hollow|weak|thin|absurd|desperate|unlikely|likely|certain|set|doomed|suspicious|familiar|convincing|unconvincing|plausible|implausible|hopeless|ridiculous|right|wrong)\b)/i,
    example: 'the general looked genuine',
    counterExample: 'the general looked at the hill',
  },
  {
    id: 'opinion.likely',
    words:
      /\b(?:likely(?! (?:voter|elector|(?:on|in|by|over|at|near)\b))|no doubt|no wonder|perhaps|maybe|probably|all too|far too|surely|clearly|obviously|of course|apparently|presumably|arguably|needless to say|frankly|undoubtedly|doubtless|evidently|plainly|admittedly|to be fair|in truth|let us be honest|make no mistake|the (?:truth|fact|point) is|as (?:usual|ever)|if only|high time|it is time|at best|on any (?:reading|view|measure))\b/i,
    example: 'likely with an aim of making headlines',
    counterExample: 'the likeliest route',
  },
  {
    id: 'opinion.unlikely',
    words: /\b(?:unlikely|bound|doomed|sure|destined|certain) to \p{Ll}/iu,
    example: 'the plan is doomed to fail',
    counterExample: 'make sure of the rope',
  },
  {
    id: 'opinion.judgement',
    words:
      /\b(?:desperate(?:ly)?|reluctant(?:ly)?|shameful(?:ly)?|shameless(?:ly)?|heroic(?:ally)?|cowardly|absurd(?:ly|ity)?|ridiculous(?:ly)?|laughable|ludicrous(?:ly)?|predictabl[ey]|ironic(?:ally)?|hypocri\w+|brazen(?:ly)?|cynical(?:ly)?|reckless(?:ly)?|disgraceful(?:ly)?|pathetic(?:ally)?|sadly|unfortunately|thankfully|mercifully|regrettabl[ey]|unsurprisingly|not surprisingly|tellingly|conveniently|inexplicabl[ey]|inconvenient|embarrassing(?:ly)?|stunning(?:ly)?|farcical|sham|propaganda|mainstream media|so-called|meant to generate|regime|appalling(?:ly)?|abysmal(?:ly)?|dismal(?:ly)?|dubious(?:ly)?|flimsy|grotesque(?:ly)?|inept(?:ly)?|monstrous|nonsens\w+|outrageous(?:ly)?|preposterous(?:ly)?|shoddy|spineless|spurious|treacherous(?:ly)?|vile|wretched|glorious(?:ly)?|valiant(?:ly)?|splendid(?:ly)?|magnificent(?:ly)?|marvellous|superb(?:ly)?|unbelievabl[ey]|incredibl[ey]|astonishing(?:ly)?|infamous|barbari[ac]\w*|bloodthirsty|bizarre(?:ly)?|pitiful(?:ly)?|feeble|botched|bungled|misguided|ill-(?:advised|conceived|judged)|long[- ]overdue|much-needed|henchm[ae]n|stooges?|puppet (?:government|state|regime)|fiasco|debacle|charade|infuriating(?:ly)?|travesty|mockery|witch-hunt|whitewash)(?!\p{L})/iu,
    example: 'a reluctant West',
    counterExample: 'the western bank',
  },
  {
    id: 'opinion.verdict',
    words:
      /\b(?:is|was|are|were|be|been|remains?) (?:\p{L}+ly |a |an |the |very |quite |rather |so |too |both |simply |nothing short of |nothing but |little more than )*(?:lie|disgrace|joke|farce|scandal|insult|outrage|disaster for|triumph|masterpiece|embarrassment|nonsense|fantasy|shame|pity|unlawful|unjust|unjustified|unacceptable|indefensible|inexcusable|wrong|excellent|terrible|awful|brilliant|wonderful|dreadful|delicious|mediocre|impressive|unimpressive|disappointing|important|remarkable|unfortunate|troubling|worrying|encouraging|welcome|telling|naive|foolish|stupid|unwise|wise|overrated|meaningless|pointless|useless|worthless|futile|hopeless|unforgivable|cruel|immoral)(?!\p{L})/iu,
    example: 'the letter is a disgrace',
    counterExample: 'the letter is a copy',
  },
  {
    id: 'opinion.no-surprise',
    words:
      /\b(?:surpris(?:e|es|ed) (?:no one|nobody|few)|(?:no|little|hardly a|not a|big|bigger) (?:very |big |great |particularly )*surprise|surprising(?:ly)?|(?:it is|it was|it’s) (?:interesting|ironic|striking|notable|curious|worth)|(?:hard|difficult|easy|impossible|tempting|fair|worth|safe) (?:not )?to (?:imagine|believe|see why|see how|understand why|avoid the|escape the|think|resist|assume|argue|wonder|say that|fathom)|one (?:wonders|might think|can only)|who would have thought|(?:hardly|scarcely) (?:a|an|the|surprising|convincing|reassuring|any))\b/i,
    example: 'it will surprise no one',
    counterExample: 'the raid surprised the crew',
  },
  {
    id: 'opinion.idiom',
    words:
      /\b(?:took on a life of (?:its|their) own|speaks? (?:volumes|for itself)|only time will tell|remains to be seen|to say the least|too little,? too late|leaves? much to be desired|begs? the question|so much for|tip of the iceberg|(?:raises?|raised) eyebrows|nothing could be further|a slap in the face|business as usual|smoke and mirrors|crocodile tears|turn(?:s|ed)? a blind eye|lip service|(?:stiff|fierce|serious|tough|cut-throat) competition|prov(?:en|ed|es) (?:its|their|his|her) (?:ability|worth|mettle|courage|value)|once again (?:fail|show|prov)\p{L}*|no less (?!than)\p{L}+|nothing (?:but|short of)|nothing more than|(?<!\ba )little more than|the (?:real|only|obvious|biggest|true) (?:question|reason|winners?|losers?|victims?|issue|problem|scandal|surprise|mystery))(?!\p{L})/iu,
    example: 'the story took on a life of its own',
    counterExample: 'the crew speaks for the port',
  },
  {
    id: 'opinion.belittles',
    words:
      /^(?:So|And so|In short|In sum|All in all|At the end of the day),? (?:this|that|it|there|much|what|we)\b|\bat (?:most|best), /i,
    example: 'so this was a box of matches',
    counterExample: 'at most 40 boats sank',
  },
  {
    id: 'opinion.meant-but',
    words: /\b(?:is|are|was|were) (?:meant|supposed) to\b[^.]*\b(?:nothing|nobody|never|failed|instead)\b/i,
    example: 'the monitors, who are meant to settle it, settled nothing',
    counterExample: 'the monitors are meant to settle it',
  },
  {
    id: 'opinion.should',
    words:
      /(?<!\b(?:whether|if|who|why|how|what|which|that|when|where)\b[^.]{0,60})\b(?:(?:should|ought to|deserves?(?: to)?) (?:be|have|not|now|finally|never|at least|stop)|(?:government|ministry|authorities|council|army|world|community|parties|both sides|leaders|we) must|must (?:not|now|finally|never|stop|end))\b/i,
    example: 'the port should be closed',
    counterExample: 'a hearing will settle whether the port should be closed',
  },
  {
    id: 'opinion.first-person',
    words:
      /\b(?:I|[Ww]e) (?:do not |don[’']t |would |must |can only |firmly |strongly )?(?:think|believe|suspect|feel|wonder|hope|fear|doubt|regret|condemn|salute|applaud|deplore|welcome|agree|disagree|prefer|admire)\b|\bin (?:my|our) (?:view|opinion|judg[e]?ment|experience)\b|\bour (?:brave|heroic|glorious|beloved|fallen)\b/,
    example: 'we suspect the valve',
    counterExample: 'police suspect arson',
  },
  {
    // What must be done is no guess: what was done (“must have known”) and an error are never asked for.
    id: 'opinion.guess',
    words:
      /\b(?:(?:must|can only|cannot but) (?:simply |just )?be (?:(?:an?|the|some|one|mere|simple|honest|innocent) )*(?:slip|mistake|error|oversight|misprint|typo|misunderstanding|confusion|exaggeration|joke|coincidence|lie|mistaken|right|true|false|joking|lying)(?!\p{L})|(?:this|that|it|which|what|he|she|somebody|someone|nobody) must (?:simply )?have (?:been|come|felt|gone|got|had|heard|known|left|made|meant|seen|taken|thought|\p{Ll}{2,}(?:ed|en))(?!\p{L})|(?:cannot|can[’']t) (?:possibly )?be (?:right|true|so|correct|serious|an accident|a coincidence)(?!\p{L}))/iu,
    example: 'which must be a slip of the pen',
    counterExample: 'the fee must be paid by Friday',
  },
  {
    id: 'opinion.our-view',
    words:
      /\b(?:to (?:our|my) (?:eyes?|ears?|mind|taste|knowledge)|(?:our|my) (?:guess|bet|hunch|impression|advice|verdict|feeling|conclusion)|if you ask (?:us|me)|(?:we|I) (?:for one|would|wouldn[’']t|cannot help|can[’']t help|would rather|dare|shudder|know better|take (?:it|this|that) (?:with|to mean))|(?:we|I) (?:are|am) (?:not )?(?:sure|convinced|persuaded|inclined|tempted|sceptical|skeptical|afraid|sorry|glad)|as far as (?:we|I) can (?:tell|judge|see)|leaves? us (?:cold|none the wiser|wondering))\b/i,
    example: 'to our eyes it shows another bridge',
    counterExample: 'the driver showed us another bridge',
  },
  {
    id: 'opinion.does-nothing',
    words:
      /\b(?:prov|explain|chang|settl|mean|clarif|add|solv|convinc|impress|fool|reassur|help|satisf|answer|excus|justif)(?:e|es|ed|s|y|ies|ied)? (?:nothing|nobody|no ?one|little|very little|precious little|not much|next to nothing)\b|\b(?:says|tells us) (?:a lot|much|more|everything|all one needs to know|little|something) about\b|\b(?:does|did|do) (?:not|n[’']t) (?:add up|hold (?:up|water)|ring true|bear (?:much )?scrutiny|inspire (?:much )?confidence|make (?:much |any )?sense|stand up|help (?:its|his|her|their) case)\b|\bmakes? (?:no|little|perfect|some) sense\b|\brings? (?:hollow|true|false)\b/i,
    example: 'the picture proves nothing',
    counterExample: 'the court proved the will',
  },
  {
    id: 'opinion.another-matter',
    words:
      /\b(?:is|are|was|were) (?:quite |altogether |entirely )?(?:another|a different) (?:matter|story|question|thing)\b|\b(?:is|was|are|were) (?:hardly|scarcely|barely|by no means|far from|anything but|not exactly|not quite|no longer even) (?:\p{Ll}|a\b|an\b)|\bnot (?:at all )?the same (?:thing|as)\b|\bone thing[^.]{2,80}\b(?:another|quite another)\b|\b(?:can|could) (?:hardly|scarcely) (?:both |all |be|have)\b|\bnot much of an?\b|\bsome (?:\p{Ll}+ ){1,2}(?:this|that) (?:is|was)\b/iu,
    example: 'who brought it down is another matter',
    counterExample: 'another matter was put off',
  },
  {
    id: 'opinion.it-takes',
    words:
      /\b(?:[Ii]t|[Tt]hat) (?:is|was|would be|takes|took|must be) (?:an? (?:rare|bold|brave|strange|odd|poor|sad|sorry|curious|foolish|wise|special|certain|very \p{Ll}+) \p{Ll}+ (?:who|that|to|when|for|of)|(?:a certain|some|considerable|no small) (?:\p{Ll}+ )?(?:courage|nerve|cheek|gall|talent|skill|effort|imagination|optimism)|(?:naive|foolish|rash|premature|wise|unwise|odd|strange|curious|telling|sad|tragic|absurd|charitable|generous|kind) (?:to|that|how|of))\b|\bthere is (?:something|nothing|little|much) (?:\p{Ll}+ )?(?:to (?:admire|celebrate|regret|like|be proud|be gained|be said)|about (?:a|an|the|this|that)|in (?:this|that|it)\b|\p{Ll}+(?:ing|ful|ish|less|ous) (?:about|in))|\b(?:a|an|the) (?:poor|lame|weak|feeble|hollow|cold|small|cheap|strange|odd|curious|sorry|fine|clumsy|convenient) (?:excuse|comfort|consolation|joke|way to|argument|defence|defense|bargain|coincidence|sight|answer|show|substitute)\b/u,
    example: 'it is a bold general who boasts of it',
    counterExample: 'it is a bridge that carries trains',
  },
  {
    id: 'opinion.measured-against',
    words:
      /\b(?:(?:less|more) (?:of )?an? \p{Ll}+(?: \p{Ll}+)? than an? \p{Ll}+|(?:more|less) \p{Ll}+ than (?:honest|useful|sensible|convincing|wise|true|plausible|it (?:sounds|looks|seems|deserves|admits)|(?:he|she|they|it) (?:let on|lets? on|admits?|cares? to))|(?:too|once too) (?:often|many times|neat|good to be true|convenient|tidy|clever by half|late to matter|easy an? \p{Ll}+)|(?:deserves?|deserved|merits?) (?:\p{Ll}+ )?(?:better|credit|praise|blame|more|less|a hearing|attention|an answer|answers|the truth)|(?:had|would do) (?:better|well) (?:\p{Ll}+|to \p{Ll}+)|(?:should|ought to) (?:know|have known|do|remember|ask|tell|say|explain|come|learn|worry|make|give|take|look|listen|answer|think|act|wait|start|hold|keep|let|put)|reads? (?:more )?like|smells? of|reeks? of|the best (?:\p{Ll}+ )?(?:we|anyone|one|there)|the (?:least|most|best|worst) (?:one|anyone|they|it|he|she|that) (?:can|could|might|should)|worst kept secret|open secret|not before time|better late than never|small wonder|little wonder|mind you|to put it mildly|for all (?:its|his|her|their) (?:talk|promises|bluster|fine words|claims)|whatever (?:one|you|we) thinks?|the less said)\b/iu,
    example: 'less a plan than a prayer',
    counterExample: 'more than a hundred boats',
  },
  {
    id: 'opinion.aside',
    words:
      /\b(?:(?<=^|[,;(] ?)to be sure|after all,|like it or not|believe it or not|there(?: is|’s|'s) no (?:question|denying|doubt|mistaking|escaping|excuse)|(?:you|one) can (?:see|understand) why|one (?:suspects|hopes|fears|cannot)|that was then|(?:may|might) well (?:be|prove|turn|have)|(?:may|might|could|will) (?:yet )?prove (?:to be |too |more |less )?\p{Ll}|would seem|so far,? so (?:good|bad)|be that as it may|when all is said|in all fairness|in fairness|fair enough|if anything,|worse still|worst of all|best of all|better still|strangely|oddly|curiously|mysteriously|crucially|alarmingly|refreshingly|understandably|rightly|wrongly|wisely|foolishly)(?!\p{L})/iu,
    example: 'there is no denying the odds',
    counterExample: 'he denied it after all the boats had left',
  },
  {
    // What goes on in somebody's head is not seen, only guessed; what a blast “appears to have” damaged is.
    id: 'opinion.appears-to-want',
    words:
      /\b(?:seem|appear)(?:s|ed)? (?:not |never )?to (?:have )?(?:other plans|had other|forgot(?:ten)?|decided|believed?|thinks?|thought|prefer(?:red)?|hoped?|know|known|cared?|enjoy(?:ed)?|relish(?:ed)?|imagined?|assumed?|mistaken?|want(?:ed)?|learn(?:ed|t)? (?:nothing|little))(?!\p{L})/iu,
    example: 'the ministry seems to have forgotten the dead',
    counterExample: 'the blast appears to have damaged the gate',
  },
  {
    id: 'opinion.would-be-folly',
    words:
      /\b(?:would|will|could only) be (?:an? )?(?:\p{L}+ly )?(?:mistake|error|folly|crime|scandal|tragedy|betrayal|surrender|naive|foolish|wrong|irresponsible|unwise|absurd|dangerous|premature|unforgivable)(?!\p{L})/iu,
    example: 'it would be a mistake to believe the figure',
    counterExample: 'the mistake would be corrected',
  },
  {
    id: 'opinion.ought-to-go',
    words:
      /(?<!\b(?:whether|if|who|why|how|what|which|that|when|where)\b[^.]{0,60})\b(?:should|ought to) (?:resign|apologi[sz]e|quit|step (?:down|aside)|go|release|withdraw|publish|abandon|respect|admit|own up|listen|count|end)(?!\p{L})/iu,
    example: 'the general should resign',
    counterExample: 'the court asked whether the general should resign',
  },
  {
    id: 'opinion.everybody-knows',
    words:
      /\b(?:(?:nobody|no one|no-one|hardly anyone|few(?: people)?|everyone|everybody) (?:still |really |seriously )?(?:believes?|believed|buys|bought|cares?|cared|is fooled|was fooled|trusts?|knows? (?:this|that|it))|only an? (?:fool|optimist|cynic|madman)|(?:a child|a blind man|anybody|anyone) (?:could|can) (?:have )?(?:see|seen|tell|told|guess|guessed|know|known)|no (?:sane|honest|serious|decent|reasonable|self-respecting) \p{L}+)(?!\p{L})/iu,
    example: 'nobody believes the story any more',
    counterExample: 'nobody was hurt in the fire',
  },
  {
    id: 'opinion.figure-of-speech',
    words:
      /\b(?:only (?:it|him|her|them)sel(?:f|ves) to blame|waiting to happen|(?:was|were|is|are) always going to|(?:play(?:s|ed|ing)?|playing) with fire|(?:not |hardly |scarcely )worth the (?:paper|name|candle)|(?:is|was|are|were) worth (?:very )?(?:little|nothing)(?! (?:more|less)\b)|beggars belief|def(?:y|ies|ied) (?:belief|logic|reason)|hard to (?:square|swallow|credit|stomach|take seriously)|(?:does|do|did|will) not survive (?:a |the |any |much )?(?:look|test|reading|scrutiny)|(?:has|have|had) learn(?:ed|t) nothing|silence (?:is|was) (?:deafening|eloquent|telling)|would rather \p{L}+ \p{L}+ than|no friend of|(?:has|have) never been (?:a (?:man|woman)|one|known) for|a stain on|too (?:big|clever|proud|timid|weak|lazy) to|hollow (?:one|victory|promises?|words))(?!\p{L})/iu,
    example: 'the council has only itself to blame',
    counterExample: 'the map was worth 40 crowns',
  },
  {
    // Guessed from what is known: “must have been” of a person or a thing that is named; what “must have” by a rule has no participle behind it.
    id: 'opinion.must-have-known',
    words:
      /\b(?:must|can hardly|can scarcely|cannot|can[’']t|could hardly) (?:surely |simply |also |already )?have (?:been (?:aware|easy|hard|obvious|plain|clear|a|an|the|some|no)|known|felt|thought|seen|heard|meant|realised|realized|understood|imagined|hoped|expected|guessed|forgotten|noticed)(?!\p{L})/iu,
    example: 'the general must have known what he signed',
    counterExample: 'drivers must have a licence that has been stamped',
  },
  {
    id: 'opinion.weighs-up',
    words:
      /(?:^|[,;] ?)(?:in effect|by any (?:measure|standard|reckoning)|in all honesty|true to form|as (?:always|if by magic)|to put it (?:mildly|kindly|politely|bluntly|no higher)|not to put too fine a point on it|at the risk of)(?!\p{L})|\b(?:and (?:little|not much|nothing) else|in name only|than meets the eye|by the day\b(?=[.]?$)|out of (?:his|her|its|their) depth)/iu,
    example: 'in effect, the port has been handed over',
    counterExample: 'the order took effect at noon',
  },
  {
    id: 'opinion.tragedy-is',
    words:
      /\b(?:the|its|their|his|her) (?:sad |bitter |plain |simple |real |cruel |only )?(?:truth|tragedy|irony|shame|pity|trouble|lesson|absurdity|scandal|danger|temptation|upshot) (?:is|was|here is|of it is)(?! (?:due|being|expected|sent|given|published|read|received|to be published|not yet|now in|in (?:the )?\p{L}+))(?!\p{L})/iu,
    example: 'the tragedy is that it was avoidable',
    counterExample: 'the answer was sent by post',
  },
  {
    id: 'opinion.better-than',
    words:
      /\b(?:an?|any) (?:more|less|wiser|better|braver) (?:\p{L}+ )?(?:government|ministry|council|army|general|minister|president|mayor|man|woman|leader|country|state|press|parliament) (?:would|might|could)(?!\p{L})|\b(?:this|that|it) is (?:not |hardly |scarcely )?(?:how|no way|the way|what) (?:an? )?(?:\p{L}+ ){0,2}(?:to|behaves?|works?|acts?|looks? like|happens?|ends?)(?!\p{L})/iu,
    example: 'a more honest government would have said so',
    counterExample: 'a more recent count would take a week',
  },
  {
    id: 'opinion.nobody-gains',
    words:
      /\b(?:nobody|no one|neither side|no party|none of them) (?:comes?|came|emerges?|emerged) out of [^.]{1,30} (?:well|clean|better|smelling|with (?:credit|honour))|\bfew (?:will|would) (?:mourn|miss|regret|weep|shed|be surprised|believe|thank)(?!\p{L})|\b(?:got|get|had) what (?:they|he|she|it) deserved|\bhave (?:only )?(?:themselves|himself|itself) to thank|\bwill share their fate|\bnot worthy of (?:an?|any) (?:answer|reply|comment|response)/iu,
    example: 'nobody comes out of it well',
    counterExample: 'nobody came out of the house',
  },
  {
    id: 'opinion.as-empty-as',
    words:
      /\b(?:is|was|are|were) (?:about )?as (?:empty|hollow|thin|credible|plausible|convincing|dead|useless|clear|blind|deaf|likely|welcome|subtle|old) as (?:an?|the|any|mud|ever)(?!\p{L})|\b(?:stretch(?:es)?|strain(?:s|ed)?|beggars?) (?:belief|credulity)|\bdo(?:es)? not add up|\bstinks?(?=[.]?$)|\b(?:explanation|excuses?|story|version|evidence|argument|case|alibi|denial) (?:is|was|are|were|looks?|grows?) (?:very |rather |so |increasingly )?(?:thin|thinner|weak|weaker|flimsy|lame|feeble|threadbare)(?!\p{L})|\bcommon sense (?:says|suggests|dictates|tells|demands)|\bheart of stone|\bmake of that what/iu,
    example: 'the promise was as empty as the granary',
    counterExample: 'the hall was as tall as the tower',
  },
  {
    id: 'opinion.as-if',
    words:
      /\b(?:it is|it[’']s|it was) (?:almost |rather )?as (?:if|though)(?!\p{L})|\b(?:is|was) a (?:\p{L}+ )?(?:gamble|bluff|folly|blunder|sop|stunt|ploy|fig leaf|non-answer|dead letter|pipe dream|damp squib)(?!\p{L})/iu,
    example: 'it is as if the war had never been',
    counterExample: 'the light was as bright as day',
  },
  {
    id: 'opinion.rhetorical',
    words: /[?]\s*$/,
    example: 'Who gains from this?',
    counterExample: 'Nobody gains.',
  },
  {
    id: 'opinion.exclaims',
    words: /^(?:What an?|How) \p{L}+|!\s*$/iu,
    example: 'What a day!',
    counterExample: 'The day ended.',
  },
]
