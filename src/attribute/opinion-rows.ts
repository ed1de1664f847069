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
      /\b(?:likely(?! (?:voter|elector))|no doubt|no wonder|perhaps|maybe|probably|all too|far too|surely|clearly|obviously|of course|apparently|presumably|arguably|needless to say|frankly|undoubtedly|doubtless|evidently|plainly|admittedly|to be fair|in truth|let us be honest|make no mistake|the (?:truth|fact|point) is|as (?:usual|ever)|not for the first time|if only|high time|it is time|at best|on any (?:reading|view|measure))\b/i,
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
      /\b(?:took on a life of (?:its|their) own|speaks? (?:volumes|for itself)|only time will tell|remains to be seen|to say the least|too little,? too late|leaves? much to be desired|begs? the question|so much for|tip of the iceberg|(?:raises?|raised) eyebrows|nothing could be further|a slap in the face|business as usual|smoke and mirrors|crocodile tears|turn(?:s|ed)? a blind eye|lip service|(?:stiff|fierce|serious|tough|cut-throat) competition|prov(?:en|ed|es) (?:its|their|his|her) (?:ability|worth|mettle|courage|value)|once again (?:fail|show|prov)\p{L}*|no less (?!than)\p{L}+|nothing (?:more|but|short)|(?<!\ba )little more than|the (?:real|only|obvious|biggest|true) (?:question|reason|winners?|losers?|victims?|issue|problem|scandal|surprise|mystery))(?!\p{L})/iu,
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
