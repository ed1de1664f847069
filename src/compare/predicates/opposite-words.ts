/** Opposites of English: `a` adjectives, `r` adverbs. A row has two ends, each its words of one sense; a word stands in as many rows as it has senses.
 *  After WordNet 3.0 (Princeton University, WordNet licence: see NOTICE), made by scripts/words/opposites.mjs. */
export const oppositeWords = `
a able | unable
a absolute | relative
a abstract conceptual | concrete
a acceptable | unacceptable
a accompanied | unaccompanied lone lonely
a accurate | inaccurate
a active | inactive
a actual | potential possible latent
a acute | chronic
a adequate equal | inadequate deficient
a adjective procedural | substantive
a adjusted | unadjusted
a advisable | inadvisable
a aerobic | anaerobic
a affected struck | unaffected
a affirmative | negative
a afraid aghast fearful terror-struck xenophobic | unafraid fearless
a ahead upward | down behind downcast
a alive | dead bloodless pulseless deathlike deathly lifeless slain stone-dead
a ambiguous | unambiguous
a ample wide-cut | meager scanty
a animate | inanimate
a annual | perennial
a anterior frontal | posterior
a apologetic | unapologetic
a appropriate | inappropriate
a armed | unarmed
a ascending | descending downhill downward
a atrophied diminished | hypertrophied
a attractive cute personable | unattractive homely
a audible | inaudible ultrasonic unheard
a authorized | unauthorized
a automatic | manual
a available obtainable | unavailable unobtainable unprocurable
a awake | asleep dormant drowsy sleepy somnolent
a aware | unaware oblivious
a back rear rearward | front
a backward inverse reverse regardant | forward
a backward | forward brash
a basic base rudimentary grassroots | incidental incident
a beautiful handsome resplendent splendid gorgeous lovely picturesque pretty scenic | ugly grotesque unlovely unpicturesque
a bold audacious dauntless intrepid foolhardy reckless overvaliant | timid bashful mousy
a born | unborn
a bottom | side broadside
a bound | unbound
a brave courageous gallant valiant | cowardly
a breathing | breathless
a bright luminous beady radiant shiny opalescent | dull mat matt
a broken | unbroken
a busy | idle indolent
a buttoned | unbuttoned
a calm placid tranquil | stormy blustery windy
a capable | incapable
a capitalistic laissez-faire | socialistic socialist
a careful conscientious too-careful studious thorough | careless cursory perfunctory
a central center halfway midway focal | peripheral marginal
a centralized | decentralized
a certain sure | uncertain unsure incertain dubious
a certified | uncertified
a changed | unchanged
a charged polar | uncharged
a classified | unclassified
a clean immaculate spic spotless | dirty soiled unclean dingy grimy filthy
a clear clear-cut lucid unmistakable | unclear obscure vague
a coastal | inland
a coherent | incoherent
a collective aggregate mass | distributive allocable pervasive
a comfortable cozy | uncomfortable
a comfortable | uncomfortable
a commissioned | noncommissioned
a committed sworn | uncommitted fancy-free
a common communal | individual single idiosyncratic individualistic respective
a common | uncommon rare
a compact | loose
a compatible | incompatible
a competent workmanlike | incompetent
a competitive | noncompetitive
a complete out-and-out sheer all-out exhaustive full-clad | incomplete neither partial
a concave | convex bulging
a concentrated | distributed diffuse spread spread-out sparse
a concerned | unconcerned blithe casual nonchalant
a confirmed | unconfirmed
a conscious self-conscious | unconscious subconscious
a considerable appreciable substantial | inconsiderable
a consistent concordant pursuant self-consistent | inconsistent
a constitutional | unconstitutional
a constructive | destructive corrosive
a contented content smug | discontented discontent restless
a continual insistent repetitive recurrent persistent | sporadic intermittent stray
a convenient | inconvenient awkward
a conventional customary | unconventional bizarre eccentric outlandish offbeat
a conventional customary | unconventional maverick unorthodox
a convincing | unconvincing
a cooperative collaborative | uncooperative
a correct right | incorrect wrong erroneous
a cosmopolitan | provincial one-horse
a credible believable | incredible unbelievable
a cursed blame goddam damn goddamn | blessed
a damaged beat-up | undamaged
a deaf | hearing
a declared | undeclared
a definite certain | indefinite
a delicate dainty gossamer pastel | rugged
a dependent babelike interdependent | independent self-reliant self-sufficient
a desirable preferable | undesirable
a destroyed gone | preserved well-kept
a determinate | indeterminate cost-plus
a developed | undeveloped
a differentiated | undifferentiated
a difficult hard knotty hard-fought troublesome | easy elementary unproblematic painless
a diligent industrious | negligent lax
a direct | indirect sidelong
a distal | proximal
a distant yonder | close adjacent imminent contiguous hand-to-hand walk-to
a distant | close boon intimate
a distinct crisp sharp razor-sharp | indistinct cloudy nebulous
a documented | undocumented
a dominant paramount | subordinate assistant associate
a domineering peremptory | submissive
a due collect payable repayable | undue
a early primeval advance earlier earliest proto | late after-hours posthumous
a east eastward eastern | west
a effective | ineffective
a eligible | ineligible
a emotional | cerebral
a empirical existential observational semiempirical | theoretical abstractive hypothetical
a employed | unemployed jobless
a encouraging | discouraging
a enthusiastic | unenthusiastic
a even | odd
a exclusive | inclusive
a existent existing | nonexistent
a expected expectable | unexpected
a expensive big-ticket costly | cheap inexpensive low-cost affordable
a experienced veteran | inexperienced
a explicit expressed definitive express | implicit tacit unsaid
a expressible | inexpressible indescribable ineffable unspeakable untellable
a exterior | interior
a external | internal
a fair antitrust | unfair unjust
a faithful | unfaithful
a familiar long-familiar | unfamiliar
a far remote faraway far-off farther further | near nearby
a fast fleet swift instantaneous instant quick rapid speedy | slow lazy sluggish
a fastened | unfastened
a fat plump fleshy overweight | thin lean cadaverous gaunt scarecrowish bony scrawny skinny slender slim spare trim stringy wiry
a favorable | unfavorable
a favorable | unfavorable adverse
a finite | infinite boundless inexhaustible
a first prototypical initial eldest freshman original prime | last
a fit suitable | unfit unsuitable
a flexible | inflexible adamant
a forceful drastic | forceless
a foreign abroad overseas | domestic
a foreign exotic | native indigenous
a formal dress | informal
a fortunate providential lucky | unfortunate disastrous hapless pathetic piteous poor
a free | bound
a frequent | infrequent occasional
a fresh | stale
a frozen | unfrozen
a full chockful instinct | empty blank vacant
a full-time | part-time half-time
a functional utilitarian | nonfunctional decorative
a general general-purpose overall widespread | specific particular special
a glad | sad bittersweet doleful melancholy tragic
a good bully swell solid | bad awful deplorable horrid lousy rubber
a graceful lithe | awkward clumsy ungainly
a gradual step-by-step stepwise | sudden
a gradual | steep bluff
a grateful thankful appreciative | ungrateful
a greater | lesser
a hairless | hairy furry fuzzy
a handed | handless
a happy blissful | unhappy miserable
a hard | soft
a harmless | harmful catastrophic ruinous detrimental prejudicial
a healthy ruddy | unhealthy pathologic edematous foamy inflammatory sallow sickly sunburnt
a heavy | light lightweight buoyant
a heterogeneous miscellaneous sundry | homogeneous
a high graduate higher | low low-level
a high | low under
a holy | unholy
a home | away
a homosexual lesbian | bisexual
a homozygous | heterozygous
a honest honorable | dishonest fraudulent
a hopeful expectant | hopeless bleak desperate despondent
a horizontal | inclined
a horizontal | vertical upright
a hospitable | inhospitable
a hospitable | inhospitable desolate waste
a hostile belligerent opponent | amicable
a hot | cold shivery
a humane humanitarian | inhumane brutal cruel fell savage vicious bestial brute inhuman
a hurried hasty | unhurried
a hydrophobic | hydrophilic
a hydrous | anhydrous
a impaired | unimpaired
a important all-important cardinal central fundamental key chief main principal master consequential most-valuable | unimportant inconsequential trivial small-time
a impressive awesome baronial noble stately spectacular grand formidable magnificent grandiose signal | unimpressive
a improved built | unimproved dirt
a incoming influent | outgoing
a incoming | outgoing
a increasing crescendo | decreasing
a increasing | decreasing
a innocent | guilty punishable
a insured | uninsured
a intelligent brainy | unintelligent
a intended conscious deliberate intentional | unintended
a interdepartmental | intradepartmental
a invasive | confined
a involved | uninvolved
a iodinating | de-iodinating
a kind kindly | unkind
a known famous illustrious notable legendary | unknown
a large big sizable bigger larger bouffant spacious bulky colossal prodigious stupendous enormous tremendous giant epic heroic extensive gigantic mammoth great huge immense vast large-scale life-size massive monstrous outsize titanic voluminous | small diminutive petite tiny teensy wee minute miniature smaller smallish small-scale
a legal judicial | illegal black-market contraband extralegal illegitimate
a light pale | dark
a light-duty | heavy-duty
a liked | disliked
a likely liable | unlikely
a limited | unlimited
a linear | planar
a linguistic lingual | nonlinguistic
a liquid | gaseous
a literate | illiterate preliterate
a live | dead
a live | recorded
a lively | dull drab dreary monotonous
a loaded | unloaded
a long lengthy durable endless interminable lifelong womb-to-tomb long-range long-run long-term overnight | short brief momentary short-range short-run short-term
a long stretch | short
a lost | found
a low-sudsing | high-sudsing
a lower-class low-class working-class upper-lower-class | middle-class lower-middle-class upper-middle-class
a lucky | unlucky
a major star stellar | minor
a major | minor
a male staminate | female
a married | unmarried
a masculine | feminine
a masculine | feminine powder-puff
a mature | immature childish infantile
a maximal maximum | minimal minimum borderline negligible tokenish
a maximum maximal | minimum minimal borderline negligible tokenish
a meaningful | meaningless insignificant mindless nonsense
a merciful | merciless pitiless remorseless ruthless
a metallic metal gold silver | nonmetallic
a mild gentle | intense blood-and-guts exquisite extreme utmost vehement intensive severe terrific
a moral moralistic | immoral
a mortal | immortal
a moved stirred touched | unmoved
a national nationalist | international global world multinational
a native | adopted
a natural | artificial ersatz imitation synthetic
a natural | unnatural
a necessary essential | unnecessary unneeded excess extra redundant surplus needless
a net | gross
a nice | nasty
a normal average mean median modal | abnormal aberrant deviant anomalous
a north northerly northeastern northeast northwestern northwest | south southbound south-central southeastern southeast southwest
a northern union yankee | southern confederate
a noticed | unnoticed
a obedient | disobedient wayward fractious headstrong
a objective neutral | subjective
a occupied | unoccupied
a offensive hit-and-run predatory | defensive
a official | unofficial summary
a old age-old antique longtime long-time | new newfound recent revolutionary virgin
a old elderly older senile emeritus venerable | young teenage boyish childlike girlish schoolgirlish newborn puppyish youngish youthful vernal
a oleophilic | oleophobic
a open | closed
a open | shut
a opening initiative introductory | closing final
a opposed | unopposed
a optimistic upbeat rosy | pessimistic
a orderly | disorderly boisterous unruly moblike rowdy
a ordinary nondescript commonplace everyday mundane routine unremarkable so-so | extraordinary exceptional marvelous wonderful wondrous remarkable singular
a organic | inorganic
a organized methodical | disorganized chaotic
a orthodox | unorthodox
a outdoor alfresco | indoor
a outer satellite | inner
a outside after-school | inside
a outward | inward inner
a paid remunerative | unpaid
a parallel | oblique bias diagonal
a partial | impartial dispassionate
a particulate | nonparticulate
a partisan | nonpartisan bipartisan two-party two-way
a past ago ancient bygone knightly onetime one-time sometime historic last prehistoric | future
a past ago ancient bygone knightly onetime one-time sometime historic last prehistoric | present immediate
a patient diligent | impatient
a patriotic loyal nationalistic | unpatriotic
a paved | unpaved
a perfect impeccable flawless ideal idyllic | imperfect defective
a personal face-to-face in-person | impersonal
a physical animal carnal sensual somatic | mental intellectual psychical psychological
a plain austere featureless | fancy florid baroque dressy elaborate lacy
a pleasant enjoyable | unpleasant acid harsh
a pleased | displeased stung
a plus | minus
a political governmental | nonpolitical
a popular favorite | unpopular
a positive | negative antagonistic counter perverse
a possible feasible viable workable | impossible unachievable
a powerful mighty | powerless helpless
a practical pragmatic practicable | impractical quixotic
a preceding above precedent preparatory preparative previous | succeeding back-to-back consecutive next
a precise meticulous very | imprecise
a precocious | retarded
a predictable foreseeable | unpredictable
a prepared | unprepared ad-lib impromptu
a present ever-present here ubiquitous | absent away
a present immediate | future
a prewar | postwar
a primary firsthand | secondary alternative auxiliary supplemental supplementary secondhand vicarious
a private snobbish closed-door confidential one-on-one head-to-head | public semipublic
a privileged | underprivileged
a pro | anti
a pro-choice | pro-life
a probable likely presumptive | improbable unlikely
a profound thoughtful | superficial
a proper | improper indecent untoward
a proportionate proportional | disproportionate
a protected snug | unprotected
a proud arrogant stuck-up boastful haughty supercilious vain | humble meek
a published | unpublished
a punished | unpunished
a qualified conditional | unqualified outright straight-out
a qualified | unqualified quack
a qualitative | quantitative numerical
a quiet silent | noisy clamorous vociferous
a raised | lowered
a rational | irrational superstitious
a ready set | unready
a real factual | unreal mythological imaginary illusionary illusory
a realistic lifelike vivid veridical virtual | unrealistic
a reconstructed | unreconstructed
a regular | irregular unlawful
a related cognate | unrelated
a related | unrelated
a relevant applicable pertinent | irrelevant tangential extraneous
a reported | unreported
a resident | nonresident
a resolute bent firm steadfast unshakable stout | irresolute
a responsible accountable | irresponsible trigger-happy
a responsive | unresponsive
a restricted | unrestricted all-weather
a reversible | irreversible
a rich affluent wealthy prosperous | poor broke bust
a right correct | wrong incorrect erroneous
a right right-hand | left port
a rising | falling
a robust beefy burly husky iron hardy sturdy | frail
a round circular moon-round | square
a rounded cylindrical oval | angular rectangular triangular
a rural bucolic rustic | urban
a safe | dangerous unsafe hazardous risky perilous self-destructive treacherous
a same aforesaid said | other another opposite otherwise
a same identical indistinguishable | different antithetical various contrary divergent disparate distinct diverse variant
a sane | insane crazy idiotic hebephrenic lunatic maniacal maniclike paranoid psychopathic psychotic schizophrenic screw-loose
a satisfactory fine okay alright | unsatisfactory unacceptable
a saturated | unsaturated
a scientific technological | unscientific
a seasonal | year-round
a secure | insecure unsafe
a selfish | unselfish
a senior elder | junior junior-grade petty younger
a sensitive nociceptive | insensitive
a separate set-apart discrete | joint clannish cooperative collective
a septic infected infectious | antiseptic
a serious earnest grave solemn | frivolous
a settled | unsettled
a shaven shaved | unshaven unshaved
a signed | unsigned
a similar akin analogous correspondent quasi | dissimilar
a simple simplistic | complex tortuous composite intricate
a smart astute shrewd cagey clever | stupid dumb lumpish yokel-like
a smooth glassy velvety | rough scratchy craggy mountainous tweedy rocky
a sold | unsold
a solid solid-state | gaseous
a solid solid-state | liquid
a soluble | insoluble
a solved resolved | unsolved
a sophisticated | naive gullible
a specific particular special | nonspecific
a spoken oral | written graphic longhand shorthand
a spontaneous | induced
a stable | unstable cranky rickety shaky wobbly seismic
a stained | unstained
a straight | crooked awry
a strange unusual antic fantastic curious peculiar queer quaint | familiar
a stressed emphatic | unstressed
a strong beefed-up hefty ironlike virile | weak anemic feeble lame flimsy spineless wan puny limp
a structured | unstructured
a stubborn | docile sheeplike
a subsurface belowground underground undersea underwater | overhead
a successful no-hit | unsuccessful sunk hitless scoreless winless
a sufficient enough | insufficient scant
a superior crack first-rate super topnotch tops banner blue-ribbon boss brag brilliant superb capital choice prize quality select excellent first-class greatest superlative premium well-made | inferior crummy bush low-grade second-rate utility
a superior preeminent high-level upper-level majestic | inferior humble lowly middle-level
a sure certain | unsure uncertain incertain dubious
a surface aboveground | overhead
a surface aboveground | subsurface belowground underground undersea underwater
a surprising | unsurprising
a sweet syrupy | sour astringent tart
a sympathetic | unsympathetic
a tame | wild manic
a tense edgy jumpy restive nervous pumped-up | relaxed
a thick | thin hyperfine papery
a thoughtful contemplative meditative pensive reflective | thoughtless unreflective
a thrifty | wasteful
a tolerable | intolerable
a top uppermost upper | bottom
a top uppermost upper | side broadside
a tough | tender sentimental
a true literal | false untrue
a trustworthy authentic | untrustworthy tricky
a typical representative veritable | atypical
a ultimate eventual supreme | proximate
a uncompromising hard-line hardline | compromising conciliatory
a unilateral | multilateral three-way
a united | divided split segmental
a used | misused
a useful usable | useless futile
a usual habitual | unusual out-of-the-way
a valuable invaluable priceless semiprecious | worthless no-account paltry valueless
a variable | invariable constant invariant
a veiled | unveiled
a vertical upright | inclined
a visible | invisible ultraviolet
a vocal | instrumental
a vocalic | consonantal
a volatile | nonvolatile
a voluntary willful volunteer | involuntary
a vulnerable | invulnerable defensible impregnable
a wanted sought-after | unwanted
a warm lukewarm tepid | cool caller
a welcome | unwelcome
a well | ill sick poorly bedfast dizzy sickish
a western midwestern | eastern
a wet muddy clammy dank damp moist rainy watery | dry dried-out thirsty
a white-collar | blue-collar
a whole entire total intact | fractional fragmentary half
a wide broad panoramic | narrow
a willing | unwilling reluctant
a wise omniscient sagacious | foolish preposterous silly wacky unwise
a worthy commendable creditable worth model meritorious worthwhile | unworthy unmeritorious
a written | unwritten
r accidentally unexpectedly | deliberately intentionally purposely advisedly
r actively | passively
r adequately | inadequately
r backward back backwards rearward | forward
r below beneath | above
r below | above supra
r centrally | peripherally
r coarsely | finely
r comfortably | uncomfortably
r consciously | unconsciously
r conveniently handily | inconveniently
r covertly | overtly
r disproportionately | proportionately proportionally
r down downward | upwards upward
r downstairs | upstairs
r downward down | upward upwards
r early | late
r effectively | ineffectively
r empirically | theoretically
r equally evenly | unequally
r evenly | unevenly
r ever always | never
r favorably | unfavorably
r figuratively | literally
r fortunately luckily | unfortunately unluckily
r full-time | half-time
r happily | sadly
r here | there
r hurriedly hastily | unhurriedly
r impatiently | patiently
r implicitly | explicitly
r improperly | properly decent
r indoors inside | outdoors outside
r informally | formally
r inside indoors | outside outdoors
r inside within | outside
r intentionally deliberately purposely advisedly | unintentionally
r inward | outward
r loudly loud aloud | softly quietly
r luckily fortunately | unluckily unfortunately
r narrowly | broadly
r naturally | artificially
r necessarily | unnecessarily
r noisily | quietly
r offshore | onshore
r often frequently oftentimes | rarely seldom
r partly partially part | wholly entirely completely totally altogether whole
r perfectly | imperfectly
r permanently | temporarily
r pleasantly agreeably | unpleasantly
r possibly | impossibly
r privately | publicly
r pro | con
r publicly | privately
r quickly rapidly speedily | slowly slow easy
r rationally | irrationally
r realistically | unrealistically
r retail | wholesale
r secondarily | primarily
r smilingly | unsmilingly
r specifically | generally
r strongly | weakly
r successfully | unsuccessfully
r sufficiently | insufficiently
r suitably appropriately | unsuitably
r symmetrically | asymmetrically
r unhesitatingly | hesitantly
r unsteadily uncertainly | steadily steady
r upstream | downstream
r well good | ill badly poorly
r wittingly knowingly | unwittingly inadvertently
`
