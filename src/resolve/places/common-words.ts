/** English words that are also names of places somewhere: a capital at the start of a sentence or in a title proves
 *  nothing about them. Chosen as lower-case words of running news that the gazetteer knows as names. */
export const commonWords: ReadonlySet<string> = new Set(
  `
  about above accord acre ad advance after against agency ago aim al all alliance ally alone along also
  alter am an anger angered another any are area aren arena around arrest arsenal art as ask assumption
  at ate bad bag bail ball ballots ban band bank banks banner banning bar bare barn bars base basic
  battle battlefield battleground be bear before began begun behind below belt best bet betting between
  beyond bias bid big bigger bin blacks blast blessing blond bona bond book boom boon boos border born
  both bottom bow box brain branch brand brash brass bridge bright brilliant broke brown bully burden
  burst bus bust busy but buy by cache came camps can capital car carbon care carry cars cases cash
  casino casinos cast celebration cell cement center central century chair chamber champion chance
  change charge chase chipping church circle cite city coal coast coin college com combine come comfort
  commerce commissioner competition compound concession concrete constitution contention contest cool
  cope corn council course court crystal cut cutoff cuts date deal dean deep delay dent deport desk
  dial die dig dire discovery divide do dogs dollar don doom down drag drama drew driver drug dry due
  during early earnest earth east eastern echo economy ed effort either empire energetic energy
  enterprise equality era even ever exchange experiment export eye faith fall fan far fare farmers
  farms fate federal fell fertile fireworks fiscal flee fleet force forge forth fortune fossil four
  free freedom friend friendly friendship from front fully gala gaming gang gap garner gas gates gay
  gaze gets give glad globe goes god going gold golden golf gone gonna grab grabs grand grant grants grass
  grave great green greens grit gross guessing guide guns guy halfway hall halls happy hard harm hat
  haven he headquarters healing heard hell her here hero hey his hit hole holiday home homeland
  hometown hope hospital hot hour hub human humble hunt hurt id in independence industry is island
  islands its jam job joy junior jury just justice keen key kill king knock lab label labor lack lame
  landing landmark lane laser last law lay lead lean len lens lent levy liberal liberty lie like limit
  line list lit lively lives loan loans lock lone long look loop loose lot loving loyal luck lucky lure
  ly mad made magazine main major make makes male man manage many marathon marches mark market marks
  marshal mate maximum may me means meanwhile media mega men mere mess messy metro mile miles mind mine
  mining minister minor minus mission mobile model modern mogul mold monument moon moral more mosquito
  most much my name near nearest needle never new newcomers nice no non none nor normal north northern
  now occasion of off officer okay old on once one only op opportunity or orange our oust outlook over
  oversee pace pack pact page paint panic paper parent park parks part passage peace peer pen per phone
  pill pin pink pirate plain plan planes plans plenty plus point police poll polling pool pop popular
  poses posing post pound powers pray pre price prince progress propel prospect prosperity proven punch
  purchase pure put quarter race ran random rapid rash rate rd re reach reading real recovery reform
  rein research rest rid ride riding ring risen road rock roles root rose row rule rush said sake sale
  sales salt same samples sand save say sea secretary section sector see seen sees sell sells send sent
  serves set settle seven shape shaping share she shell shore shot shut shy side since singer sisters
  slaughter so sober soften sole some son sort sorts soul sour south southern spat split spoken spring
  spur spy st stall stamps star stark start station steep steps stern still stock stone store story
  straw strong success such sue sued summer summit superior surprise swamp sway tactic taker taking
  tale talent tank tap tape taping tapping tea tell ten tent than that their them then there these this
  those through tie tilt to today toll ton tone tongue tool tour trail train trap tree trial trip
  triumph tune turn twin twist un under union unity until up us used uses vary veteran veto vice
  victory visa voters waging wake walk wall walls war warn wary wave ways we wedding week welcome well
  were west western what when where while white whites wing winner wise within without worth yen yet
  young your zero zone
`
    .trim()
    .split(/\s+/),
)
