/** English verbs of what states, armies and crowds do: the base forms of the CAMEO dictionary (Open Event Data Alliance, 2015, MIT)
 *  and some of our own. */
const bases = new Set(
  `
  abandon abate abduct abhor abide abolish abort abscond absolve abstain abuse accede accelerate accentuate accept acclaim
  accommodate accomplish accord accumulate accuse achieve acknowledge acquaint acquiesce acquire acquit act activate actuate add
  address adjure administer admire admit admonish adopt adore adumbrate advance advertise advertize advise advocate affect affirm
  agitate agonise agonize agree aid aim airlift alert allay allege alleviate allocate allot allow ally alter altercate amass ambush
  ameliorate amend amplify analyse anchor anger annex annihilate announce annoy annul answer anticipate apologise apologize appall
  appeal appear appease applaud apply appoint apportion appreciate apprehend apprise apprize approach appropriate approve arbitrate
  argue arise arm arouse arrange arrest arrive articulate ascertain ask assail assassinate assault assemble assert assess assign
  assist associate assuage assure attach attack attain attempt attend attire audit augment augur auspicate authorise authorize aver
  avert avoid avow await award back backlash badger ban banish bankroll bar bargain barter base battle beat beef beg begin behead
  believe belittle bemoan benefit bequeath berate besiege best bestow bestride betray better bewilder bid bide bill billow bind
  blacklist blackmail blame blaspheme blast blend bless blitz block blockade bloom blossom blow bludgeon boast bomb bombard boost
  boot bother bound bow boycott brag brand brandish brave breach break bridle brief bring broadcast broaden broker bruise buckle
  budge build burgeon burn burnt bury bust butcher buy bypass cable cage calculate call campaign cancel cane capitulate capture
  carry cast castigate catch cause caution cave cease cede celebrate censor censure certify chain challenge change chant charge
  chase chasten chastise check cheer chide choose circle circulate circumvent cite claim clamber clamor clamour clamp clap clarify
  clash cleanse clear cleave climb clinch clobber close cluster coalesce collaborate collapse collect collision comb combat combine
  come comfort command commandeer commemorate commence commend comment commit communicate compel compensate compete compile complain
  complete complicate compliment comply compose compound compromise conceal concede conceive concern concert concession conciliate
  conclude concoct condemn conduct confer confess confide confidence confine confirm confiscate conflate conflict conform confound
  confront confuse conglomerate congratulate congregate conjoin connect consent conserve consider console conspire constellate
  constitute constrain construct consult contact contain contaminate contemplate contend contest continue contradict contrast
  contravene contribute contrive control convene converge converse convey convict cooperate coordinate copy cordon correlate corrupt
  counsel count countenance counter counterbalance countermand countermine crack crackdown crash crawl create creep criminalise
  criminalize criticise criticize cross crucify crumble crusade crush cry cue cull cultivate curb curse cut dally damage dawn deal
  debase debate decant decapitate decide decimate declare declassify decline decorate decree decriminalise decriminalize decry
  deepen defeat defect defend defer defile define deflect defuse defy degrade delay deliberate delineate deliver demand demolish
  demonstrate denigrate denounce deny depart depict deplete deplore deploy deport deposit deride describe desert design designate
  desire desist desolate despair despatch despoil destroy detach detail detain detect deter determine detonate devastate develop
  devise dictate die differ differentiate diffuse dig diminish dip direct disagree disallow disappoint disapprove disarm disarray
  disassemble disassociate disband discharge disclose discomfit disconcert disconnect discontinue discount discourage discover
  discuss disengage disentangle disgrace disgust dishearten dishonor dishonour disintegrate dismantle dismay dismember dismiss
  disorder disparage dispatch dispel dispense disperse displace display dispute disquiet disregard disrupt dissect disseminate
  dissent dissipate dissolve distance distinguish distress distribute distrust disturb dive divert divide divulge dock doctor dodge
  dominate donate doubt draft drag drain draw dress drive drop drum duck duel dynamite earn ease eavesdrop echo egress elect elevate
  elicit eliminate elucidate emancipate embargo embark embed embellish embody embolden embrace embroil emerge emphasise emphasize
  employ empower empty enable enact encircle enclose encompass encounter encourage end endanger endeavor endeavour endorse endow
  endure enforce engage engineer engraft enhance enjoin enjoy enkindle enlarge enlist enliven enmesh enquire enrage enroll ensnare
  ensure enter entrap entreat entrust enunciate envisage envision equip eradicate erase erect erupt escalate escape espouse
  establish esteem estimate evacuate evade evict evoke exaggerate exalt examine exasperate exchange exclude excogitate exculpate
  exercise exercize exhaust exhibit exhort exile exonerate expand expect expediate expedite expel experience explain explicate
  explode explore export expose expound express extend externalise externalize extol extract extradite exult face facilitate fail
  fall falter fashion fasten fault favor favour feed felicitate fiddle fight figure file fill finalize finance find fine finish fire
  fix flatten flaunt flee flock flog flourish flout fly foil fold follow foray forbid force forebode foresee foreshadow forestall
  foretell forfend forgave forge forgive forgiven form formalize format formulate forsake forswear fortify foster found free freeze
  frustrate fuel fulfill fund furnish further fuse gain galvanize gamble garner gather gauge gear generate get gird give glance
  glorify go govern grab grant grapple grasp gratify greet grieve grill groom grow guarantee guard gun hack haggle hail halt hammer
  hamper handle hang harass harbor harbour harm harmonise harmonize harry harvest hash hassle hasten head hear heave hedge heighten
  help hide highlight hijack hinder hint hit hoard hoist hold honor honour hop hope host howl huddle humble humiliate hunt hurl
  hurry hurt hush identify ignore illegalise illegalize illustrate imbed imbue imitate immerse immigrate immobilize immolate impact
  impair impart impede impel impersonate implant implement implicate implore import impose impress imprison improve impugn
  inaugurate incarcerate incense incorporate increase indicate indict induce infest infiltrate inflame inflict influence inform
  infract inhabit inhibit initiate injure innovate inquire insert insist inspect inspire instigate institute instruct integrate
  intend intensify interact intercede intercept interdict interfere interlock intermediate interrogate intervene interview introduce
  intrude invade invalidate invent invest investigate invigorate invite invoke involve irk iron irritate issue jail jeer join
  journey jump keep kick kidnap kill knock know label lambaste lament lash laud launch lay lead leap learn leave lecture legalise
  legalize legislate legitimise legitimize lend lengthen levy liberate lift link listen live loan lobby locate lock lodge look
  loosen loot lop lose lost love lug magnify maintain make malign manage manipulate mar march mark marshal massacre master match
  mean measure mediate meditate meet mend mention merge migrate mimic mine mire mislay misplace mistreat mitigate mobilise mobilize
  mock moderate modify mold monitor motivate mount mourn move muddle mull murder muse muster nab name narrate nationalise
  nationalize necessitate need negotiate nominate note notice notify nullify nurture obey object obliterate obscure observe obstruct
  obtain obtrude occupy offend offer open oppose oppugn opt orchestrate ordain order organise organize originate ostracise ostracize
  oust outfit outlaw outline outpace outrage outstrip overcome overfly overpower override overrule overrun oversee overshadow
  overtake overthrow overturn overwhelm pace parachute parade pardon partition pass patch patrol pay pelt pen penalize penetrate
  perform permeate permit perpetuate perplex persevere persist persuade pervade pester petition phone pick picture pillage pillory
  pilot pin pinpoint pioneer pique pirate pit place plague plan plant play plead pledge pluck plummet plunder plunge point poise
  ponder portend portray pose position post postpone pound pour praise predict prefer prefigure prepare presage prescribe present
  preserve press pressure prevent print prize probe proceed proclaim procrastinate procure produce profess proffer prognosticate
  progress prohibit project proliferate prolong promise promote prompt promulgate pronounce propagate propel propose proscribe
  prosecute protect protest provide provoke pry publicise publicize publish pull pummel pump punctuate punish purchase pursue push
  put quarrel quash quell query question quicken quiet quit quote race rag raid raise rake rally ram rampage ransack rape ratchet
  ratify rationalize ravage ravish raze reach react reactivate readmit ready reaffirm reallocate reap reappraise rearrest reason
  reassert reassign reassure reave rebuff rebuke rebury recall recapture recede receive reclose recognise recognize recommend
  reconsider reconstruct reconvene recover recreate recuperate recur redeploy redouble reduce reelect reestablish reexamine refer
  refrain refuel refuse refute regain regard register regret regroup regulate reimpose reinforce reinstate reinvite reiterate reject
  rejoice relate relaunch relax release relinquish relish remain remark remember remind remit remonstrate remove render renege
  renounce reopen reorganize repair repatriate repeal repeat repel replace reply report represent repress reprimand reproach
  reprobate repulse request rescind rescue research reserve resettle reside resign resist resolve resort respect respond restart
  restate restore restrain restrict restructure resume resurrect resuscitate retaliate retard retell retire retract retreat return
  reunify reveal reverse revert review revise revitalize revive revoke revolutionise revolutionize reward ride ridicule ring riot
  rip rise risk roar round rouse ruin rule rumble ruminate run rush sabotage sadden safeguard salute salvage sanctify satisfy savage
  save saw say scan scandalise scandalize scar scatter schedule scheme scoff scold score scorn scour scramble scrap scrub scrutinize
  scuffle search secede see seek seem segregate seize select sell send sentence separate serve set settle sever shake shape share
  shatter shear shell shelter shelve shield shift ship shock shoot shot show shrug shudder shun shut shuttle side sidestep siege
  sign signal silence simplify situate sketch skim skip skirmish skirt slacken slam slander slap slash slate slaughter slay slide
  slight smash snare snatch snipe snub solicit sound spare spark speak speculate speed spell spend spiral split spoil sponsor
  spotlight spread spring spur spurn spy square stab stabilise stabilize stage stake stall stamp stand start state station stay
  steady steal steer step stick stimulate stir stock stone stop storm straighten strain strangle stream strengthen stress strike
  string strip strive struggle study stun stupefy stymie subdue subjugate submit subscribe subside substantiate substitute subvert
  succeed succumb sue suggest sum summit summon supersede supervise supervize supplant supply support suppress surface surge
  surmount surrender surround survive suspect suspend sustain swap swarm swear sweep swell switch swoop symbolize synchronise
  synchronize table tag take talk tally tap target tarnish task tax teach tear tease telephone televise televize tell tempt tend
  tender terminate terrorize thank think threaten thrive throw thrust thump thwart tie tighten toast tolerate topple torch torment
  torture total toughen tour tout toy trace track trade train transcend transfer transgress transport trap trash travel tread
  treasure trespass trifle trigger trip triumph trust typify unblock uncover undergo underline undermine underscore understand
  understood undertake underwrite undo unearth unify unimpress unionise unionize unite unleash unload unloose untie unveil unwind
  upgrade uphold upraise upset use usurp utilize utter vacate validate value vandalise vandalize verbalise verbalize verify veto vex
  view vindicate violate visit visualise visualize vitiate vocalise voice void volunteer vote vouch vow wage wail wait waive walk
  want ward warm warn watch weaken wedge weep weigh welcome whine whip wield win wind wipe wire wish withdraw withhold withstand
  witness wonder worry wound wrangle wrap wreck wrest wrestle write yield
  bulldoze demobilise demobilize hurl picket relocate resupply retake seal
`
    .trim()
    .split(/\s+/),
)

/** Their forms that no rule makes, from the same dictionary. */
const irregular = new Set(
  `
  arisen arose bade beaten began begun bestridden bestrode blew blown bought broke broken brought built came caught chose chosen
  cleft clove crept dealt drawn drew driven drove drug dug fed fell fled flew flown forbade foresaw foreseen foretold forsaken
  forsook forswore forsworn fought froze frozen gave given gone got gotten grew grown held hid hidden hove hung kept knew known laid
  lain leapt led left lent lie losing lost made meant met mislaid overcame overflew overflown overran overrid overridden oversaw
  overseen overtaken overthrew overthrown overtook paid pent ran rang retold ridden risen rode rose rung said seen sent shaken shorn
  shown slain slid sold sought sped spent spoke spoken sprang sprung stole stood strove struck strung stuck swept swore sworn taken
  thought threw thrown told took tore torn trod trodden tying undergone undertook underwent underwritten underwrote undid undone
  untying upheld went wept withdrew withheld withstood won written wrote
`
    .trim()
    .split(/\s+/),
)

/** Whether a word, in lower case, may be a form of one of these verbs: “sealed”, “carries”, “banning”, “withdrew”. Whether it is one where it
 *  stands is not asked: “the attack” is a form of “attack” too. */
export function isVerbForm(word: string): boolean {
  if (bases.has(word) || irregular.has(word)) return true
  const ending = /(?:s|ed|ing)$/.exec(word)?.[0]
  if (ending === undefined) return false
  const stem = word.slice(0, -ending.length)
  return (
    bases.has(stem) ||
    bases.has(`${stem}e`) ||
    (ending !== 'ing' && stem.endsWith('i') && bases.has(`${stem.slice(0, -1)}y`)) ||
    (ending === 's' &&
      stem.endsWith('e') &&
      (bases.has(stem.slice(0, -1)) || (stem.endsWith('ie') && bases.has(`${stem.slice(0, -2)}y`)))) ||
    (ending !== 's' && stem.at(-1) === stem.at(-2) && bases.has(stem.slice(0, -1)))
  )
}
