import { describe, expect, it } from 'vitest'
import { readMarked, shown } from '../../tests/support/marked-text.ts'
import { tagged } from '../../tests/support/tagged.ts'
import type { Extraction } from '../model/index.ts'
import { ruleExtractor } from './index.ts'

/** What is read of a text must be what is marked in it, and nothing else but the narrator's own words. */
function check(marked: string, expected = ''): void {
  const { text, blocks, statements, missed } = readMarked(marked)
  const found = ruleExtractor.extract(tagged(text, blocks))
  const said = found.attributions.filter((each) => !each.narrator)
  expect(said.map(shown).sort()).toEqual(statements.map(shown).sort())
  expect(found.missed.map((cue) => cue.text)).toEqual(missed.map((cue) => cue.text))
  expect(said.map((each) => [each.kind, each.stance, ...relay(each)].join(' ')).join(', ')).toBe(expected)
}

const relay = (each: Extraction['attributions'][number]) => (each.relay === 'neutral' ? [] : [each.relay])

type Row = readonly [marked: string, expected?: string]

const table = (name: string, rows: readonly Row[]) =>
  describe(name, () =>
    it.each(rows.map(([marked, expected]) => ({ marked, expected })))('$marked', (row) =>
      check(row.marked, row.expected),
    ),
  )

table('a direct quotation', [
  ['{S Petra Oyelaran} {C said}: {K “We are home.”}', 'direct asserts'],
  ['{K “We lost two boats in the night,”} {S the harbour master} {C said}.', 'direct asserts'],
  ['{K “We lost two boats in the night,”} {C said} {S Petra Oyelaran}.', 'direct asserts'],
  [
    '{K “We lost two boats in the night,”} {C said} {S Petra Oyelaran, a spokeswoman for the port}.',
    'direct asserts',
  ],
  ['{S The brigade} {C wrote} on Telegram: {K “The bridge is ours.”}', 'direct asserts'],
  ['{K “Who opened the gate?”} {S the mayor} {C asked}.', 'direct asserts'],
  ['{S Ivo Sarek, a pilot}, {C called} {K that “a tale for the harbour”}.', 'mixed asserts'],
  ['His rival in November, {S Mark Ruis}, {C was} blunter: {K “They are following us.”}', 'direct asserts'],
  ['{K “We lost two boats in the night,”} the founder, {S Ana Reyk}, {C told} reporters.', 'direct asserts'],
  // The point of a title or an initial ends no clause.
  [
    '{K “We lost two boats in the night,”} {S Mr. Oyelaran} {C said}. {K “Then the third.”}',
    'direct asserts',
  ],
  ['{K “We lost two boats in the night,”} {S Lt. Gen. Ivo J. Reyk} {C said} on Monday.', 'direct asserts'],
  ['{K "We lost two boats in the night,"} {S the harbour master} {C said}.', 'direct asserts'],
  ['{K “We lost two boats. The third one is safe,”} {S the statement} {C added}.', 'direct asserts'],
  ['{S The mayor} {C told} the Harbour Gazette: {K “We hold the bridge.”}', 'direct asserts'],
  ['{K “We hold the bridge,”} {S the mayor} {C told} Harbour Radio.', 'direct asserts'],
  ['{X Said} the mayor: {K “The dam is safe.”}', 'direct asserts'],
  ['{K “It was loud”}, {S a driver} {C said}.', 'direct asserts'],
  ['{K «We hold the bridge»}, {S the mayor} {C said}.', 'direct asserts'],
  ['{K „We hold the bridge“}, {S the mayor} {C said}.', 'direct asserts'],
])

table('a quotation that goes on', [
  ['{K “We lost two boats,”} {S he} {C said}. {K “And we will not lose a third.”}', 'direct asserts'],
  ['{K “We lost two boats,”} {C said} {S the mayor}, {K “and we will not lose a third.”}', 'direct asserts'],
  [
    '{K “We lost two boats in the night,”} {S he} {C said}. {K “The third one is safe. We are going home.”}',
    'direct asserts',
  ],
  [
    '{K “We lost two boats in the night,”} {S he} {C said}.\n{K2 “The third one is safe. We are going home.”}',
    'direct asserts, direct asserts',
  ],
  [
    '{K “We lost two boats in the night,”} {S he} {C said}. {K “The third one is safe.}\n{K “We are going home now.”}',
    'direct asserts',
  ],
  [
    '{S The mayor} {C wrote}: {K “We lost two boats in the night.}\n{K “The third one is safe.}\n{K “We are going home.”}',
    'direct asserts',
  ],
  [
    '{K “No boat was lost,”} {S the fleet} {C said} in a statement. {K “All crews are home.”}',
    'direct asserts',
  ],
  [
    '{K “No boat was lost,”} {S the fleet} {C said}. The crews went home. {K2 “All are well.”}',
    'direct asserts, direct asserts',
  ],
  [
    '{S The mayor} {C said}: {K “No boat was lost.”} {S2 The governor} {C2 said}: {K2 “Two were lost.”}',
    'direct asserts, direct asserts',
  ],
])

table('a colon', [
  ['{K “Go home!”} {S he} {C shouted}.', 'direct urges'],
  ['{S The mayor} {C thanked} the crews: {K “You held the bridge all night.”}', 'direct asserts'],
  ['{S Mayor Oyelaran}{C :} {K “We hold the bridge.”}', 'direct asserts'],
  ['{K “All of us hold the bridge.”}', 'direct asserts'],
  [
    '{C According to} {S the port}:\n{K Two boats sank in the night.}\n{K They were towed away.}\nSo ended the week.',
    'indirect asserts',
  ],
  ['{S The ministry}{C :} {K two boats sank}.', 'indirect asserts'],
  ['{S The port}{C :} {K “Two boats are lost.”}', 'direct asserts'],
  ['{S The fleet} {C issued} a statement: {K “No boat was lost in the strait.”}', 'direct asserts'],
  ['{S The general} {C said}: {K we will hold the hill}.', 'indirect promises'],
])

table('no statement: a title, a scare quote, a name', [
  ['Their leader, who calls himself Lobo, left.'],
  ['The letter was {X written} by the mayor.'],
  ['The play “The Long Winter” opened in Marrow Bay.'],
  ['The ‘peace’ march ended at the harbour.'],
  ['A “ghost fleet” of tankers crossed the strait.'],
  ['The ship was named “Grey Heron” after a river bird.'],
  ['The council opened an inquiry into “sabotage and looting” on Monday.'],
  ['The sign {X said} “Closed” in red paint.'],
  ['The bridge was closed on Monday. Boats lay idle in the harbour.'],
  ['The dead were named by the port.'],
])

table('an indirect quotation', [
  ['{S The ministry} {C said} that {K two boats had collided}.', 'indirect asserts'],
  ['{S The mayor} {C said} {K that was a pity}.', 'indirect asserts'],
  ['{S The mayor} {C said} as late as Tuesday that {K two boats had collided}.', 'indirect asserts'],
  ['{S The mayor} {C said} through her lawyer that {K two boats had collided}.', 'indirect asserts'],
  ['{S The mayor} {C said} through a friend that {K two boats had collided}.', 'indirect asserts'],
  ['{S Both} {C said} {K two boats had collided}.', 'indirect asserts'],
  [
    '{S The mayor} {C said} {K two boats had sunk}; {K2 the fleet}, {S2 she} {C2 said}, {K2 was safe}.',
    'indirect asserts, indirect asserts',
  ],
  ['{S The ministry} {C said} {K two boats had collided}.', 'indirect asserts'],
  ['{S The ministry} {C said} on Tuesday that {K two boats had collided}.', 'indirect asserts'],
  ['{S The ministry} {C said} on 12 March 2024 that {K two boats had collided}.', 'indirect asserts'],
  ['{S The ministry} {C said} late on Tuesday that {K two boats had collided}.', 'indirect asserts'],
  [
    '{S The ministry} {C said} at noon on March 12, 2024, that {K two boats had collided}.',
    'indirect asserts',
  ],
  ['{S The ministry} {C said} at 3 p.m. that {K two boats had collided}.', 'indirect asserts'],
  ['{S The ministry} {C said} in 2024 that {K two boats had collided}.', 'indirect asserts'],
  ['{S The ministry} {C said} in a statement that {K two boats had collided}.', 'indirect asserts'],
  [
    '{S The ministry} {C said} in a statement on Tuesday that {K two boats had collided}.',
    'indirect asserts',
  ],
  ['On Tuesday, {S the ministry} {C said} {K two boats had collided}.', 'indirect asserts'],
  ['{S The ministry} has repeatedly {C said} that {K two boats had collided}.', 'indirect asserts'],
  ['{K Two boats had collided}, {S the ministry} {C said}.', 'indirect asserts'],
  ['{K Two boats had collided}, {S the ministry} {C said} on Tuesday.', 'indirect asserts'],
  ['{K The bridge}, {S the mayor} {C said}, {K was closed}.', 'indirect asserts'],
  ['{S She} {C told} Harbour Radio {K the bridge was closed}.', 'indirect asserts'],
  ['{S She} {C told} Harbour Radio that {K the bridge was closed}.', 'indirect asserts'],
  ['{S The mayor} {C told} reporters {K the bridge was closed}.', 'indirect asserts'],
  ['The bridge was {X said} to be closed.'],
  ['{S The brigade} {C wrote} on Telegram that {K the hill was taken}.', 'indirect asserts'],
  ['{S The port} {C said} in a communiqué that {K two boats had sunk}.', 'indirect asserts'],
  ['{K The bridge is down}, {S the mayor} {C wrote} on Facebook, and will stay so.', 'indirect asserts'],
  ['{S The general} {C said}, without giving details, that {K the hill was taken}.', 'indirect asserts'],
  ['{S The mayor} {C said} on Monday, May 4, that {K the dam was safe}.', 'indirect asserts'],
  ['{K The dam is safe}, {C insists} {S the mayor}.', 'indirect asserts'],
  ['{S The mayor} {C says} {K the dam is safe}.', 'indirect asserts'],
  ['{S The mayor} was quoted as {C saying} {K the dam was safe}.', 'indirect asserts'],
])

table('words quoted in what is retold', [
  ['{S The brigade} {C said} {K it had “thwarted another attempt” at the dam}.', 'mixed asserts'],
  ['{S The ministry} {C called} {K it a “pack of lies”}.', 'mixed denies'],
  ['{S The general} {C said} {K the raid “failed”}.', 'mixed asserts'],
  ['{S He} {C said} {K the play “The Long Winter” was over}.', 'mixed asserts'],
  ['{S The union} {C said} {K the ministry’s plan was “a gift to smugglers” and must go}.', 'mixed asserts'],
  ['{S The mayor} {C spoke of} {K “a quiet night” in the harbour}.', 'mixed asserts'],
])

table('according to', [
  ['{C According to} {S the port}, {K two boats sank}.', 'indirect asserts'],
  ['{K Two boats sank}, {C according to} {S the port}.', 'indirect asserts'],
  ['{K Two boats sank}, {C according to} {S the port}, and a third was towed home.', 'indirect asserts'],
  ['{K Two boats}, {C according to} {S the port}, {K sank in the night}.', 'indirect asserts'],
  ['{K Two boats sank} {C according to} {S Petra Oyelaran}, a spokeswoman for the port.', 'indirect asserts'],
  ['{C According to} {S CRN}’s description of the groups, {K they crossed at night}.', 'indirect asserts'],
  ['The pilot disagrees: {C according to} {S the port}, {K two boats sank}.', 'indirect asserts'],
  ['Everything went according to plan.'],
])

table('what else a verb of reporting takes', [
  ['{S Residents} {C reported} that {K the road was mined}.', 'indirect asserts'],
  ['{S The general} {C warned} that {K the strait was mined}.', 'indirect asserts'],
  ['{S The army} {C described} {K it as a failed raid}.', 'indirect asserts'],
  ['{S The group} {C claimed} {K to have taken the village}.', 'indirect asserts distances'],
  ['{S The group} {C claimed} {K responsibility for the raid}.', 'indirect claims-responsibility'],
  ['{S The company} {C denied} that {K the valve had failed}.', 'indirect denies'],
  ['{S Varholm} {C denied} {K any involvement in the raid}.', 'indirect disclaims'],
  ['{S The council} {C urged} {K residents to leave the valley}.', 'indirect urges'],
  ['{S The mayor} {C asked} {K who had opened the gate}.', 'indirect asserts'],
  ['{S The council} {C told} {K residents to leave the valley}.', 'indirect orders'],
  ['{S The council} {C accused} {K the fleet of ramming the boat}.', 'indirect accuses'],
  ['{S The governor} {C blamed} {K the militia for the blast}.', 'indirect accuses'],
  ['{S The union} {C called for} {K a boycott of the vote}.', 'indirect urges'],
  ['{S The envoy} {C called on} {K both sides to stop}.', 'indirect urges'],
  ['{S The mayor} {C promised} {K to rebuild the school}.', 'indirect promises'],
  ['{S The group} {C vowed} {K to return}.', 'indirect promises'],
  ['{S The mayor} {C appealed} {K for calm}.', 'indirect urges'],
  ['{S The ministry} {C declined} {K to {X comment}}.', 'indirect declines'],
  ['{S The paper} {C retracted} {K the figure}.', 'indirect retracts'],
  ['{S The governor} {C ordered} {K all schools to close}.', 'indirect orders'],
  ['{S Varholm} {C distanced itself} {K from the raid}.', 'indirect disclaims'],
  ['{S The port} {C estimates} that {K 40 boats were lost}.', 'indirect estimates'],
  ['{S Officials} {C say} {K about 40 boats were lost}.', 'indirect estimates'],
  ['{S The mayor} {C said} {K he will rebuild the school}.', 'indirect announces'],
  ['{S They} {C said} {K they had nothing to do with the blast}.', 'indirect disclaims'],
  ['In a letter to the council, {S the union} {C demanded} {K an inquiry}.', 'indirect urges'],
  ['{S The figures} {C suggest} that {K trade fell}.', 'indirect asserts'],
  ['{S The Legion} {C called} {K the claim a lie}.', 'indirect denies'],
  ['{S The brigade} {C put} {K the dead at 17}.', 'indirect estimates'],
  ['{S The paper} {C reported} {K a blast at the dam}.', 'indirect asserts'],
  ['{S The paper} {C reported} {K no losses}.', 'indirect asserts'],
  ['{S The ministry} {C rejected} {K the report as a hoax}.', 'indirect denies'],
])

table('several verbs in one sentence', [
  [
    '{S {S2 The port}} {C denied} {K the report}, {C2 adding} that {K2 no boat was lost}.',
    'indirect denies, indirect asserts',
  ],
  [
    '{S {S2 The port}} {C denied} that {K boats were lost}, {C2 saying} {K2 the third one was safe}.',
    'indirect denies, indirect asserts',
  ],
  ['{S The port} closed the gate and has newly {C announced} {K a curfew}.', 'indirect announces'],
  ['{S The Legion} {X posted} a note and {C urged} {K residents to leave}.', 'indirect urges'],
  [
    '{S {S2 The ministry}} {C denied} {K the report}, and has {C2 announced} {K2 an inquiry}.',
    'indirect denies, indirect announces',
  ],
  [
    '{S The mayor} {C said} {K the bridge was closed} and {S2 the governor} {C2 said} {K2 it was open}.',
    'indirect asserts, indirect asserts',
  ],
  [
    '{S The mayor} {C said} {K the bridge was closed}, but {S2 the governor} {C2 denied} {K2 it}.',
    'indirect asserts, indirect denies',
  ],
  [
    '{S The fleet} {C said} {K it lost two boats}, while {S2 the port} {C2 reported} that {K2 three had sunk}.',
    'indirect asserts, indirect asserts',
  ],
  [
    '{K “We hold the bridge,”} {S {S2 he}} {C said}, {C2 adding} that {K2 the gate was shut}.',
    'direct asserts, indirect asserts',
  ],
  ['{S The ministry} {C said} {K the raid had failed and that three men were captured}.', 'indirect asserts'],
  [
    '{S The ministry} {C said} that {K the raid had failed and that three men were captured}.',
    'indirect asserts',
  ],
  [
    '{S The ministry} {C said} {K the raid had failed}. {S2 It} {C2 added} that {K2 three men were captured}.',
    'indirect asserts, indirect asserts',
  ],
  ['{X Asked} whether the dam would hold, {S the mayor} {C said} {K it would}.', 'indirect asserts'],
])

table('who speaks', [
  ['It came to {S the mate}, who laughed and {C said} {K the sea would close it}.', 'indirect asserts'],
  ['The clerk took the matter to {S the mayor}, who {C confirmed} {K it was closed}.', 'indirect confirms'],
  ['{S The ministry of interior} {C said} {K it was over}.', 'indirect asserts'],
  ['{S Norlund} {C points out} that {K the island has 640 lamps}.', 'indirect asserts'],
  ['{S Rights group Tern Watch} {C said} {K the gate was shut}.', 'indirect asserts'],
  ['{S The captain} {C said} {K her crew had left}.', 'indirect asserts'],
  ['{S A volunteer medic}, who gave no name, {C said} {K her team had left}.', 'indirect asserts'],
  [
    '{S {S2 The guild}} issued a statement Friday evening {C saying} that {K the pump had failed} and {C2 accusing} {K2 the port of a trick}.',
    'indirect asserts, indirect accuses',
  ],
  ['{S A second farmer} came forward this week to {C say} that {K he had lost a cow}.', 'indirect asserts'],
  ['{S The man who led the raid} {C said} {K it was over}.', 'indirect asserts'],
  ['{S Petra Oyelaran, who heads the port}, {C said} {K the gate was shut}.', 'indirect asserts'],
  ['{S Petra Oyelaran, head of the port}, {C said} {K the gate was shut}.', 'indirect asserts'],
  ['{S The group}, comprising a few hundred men, {C said} {K it was home}.', 'indirect asserts'],
  [
    'A separate group of fighters, {S the Grey Battalion}, {C wrote} that {K the hill was taken}.',
    'indirect asserts',
  ],
  [
    '{S Groups calling themselves the Dawn Legion and the Grey Battalion} {C said} {K they had crossed the river}.',
    'indirect asserts',
  ],
  ['{S A group calling itself the Front for Harbours} {C said} {K it took the dam}.', 'indirect asserts'],
  ['{S Local media} {C said} {K the bridge was down, citing the port}.', 'indirect asserts'],
  ['{S The fleet and the port} {C said} {K they had lost no boats}.', 'indirect asserts'],
  ['The mayor, {S Petra Oyelaran}, {C said} {K the dam was safe}.', 'indirect asserts'],
  ['{S Mayor Petra Oyelaran of Marrow Bay} {C said} {K the dam was safe}.', 'indirect asserts'],
  ['{S Two witnesses} {C said} {K they heard shots}.', 'indirect asserts'],
  ['{S Witnesses} {C told} Harbour Radio {K they heard shots}.', 'indirect asserts'],
  ['{S One of the drivers} {C said} {K the bus had stopped}.', 'indirect asserts'],
  ['{S A spokesman for the fleet} {C said} {K the mine was gone}.', 'indirect asserts'],
  ['{S The fleet’s spokesman} {C said} {K the mine was gone}.', 'indirect asserts'],
  ['{S The general}, speaking to reporters in Varholm, {C said}: {K “The hill is ours.”}', 'direct asserts'],
  ['Speaking to reporters, {S the general} {C said} {K the hill was ours}.', 'indirect asserts'],
  ['{S The mayor}, however, {C said} {K the dam was safe}.', 'indirect asserts'],
  ['{S The mayor} also {C said} {K the dam was safe}.', 'indirect asserts'],
  ['{S Sources} {C said} {K the dam was mined}.', 'indirect asserts'],
  ['Mayor Petra Oyelaran\n{S Petra Oyelaran} {C said} {K the dam was safe}.', 'indirect asserts'],
])

table('the passive', [
  ['{K The raid} was {C described} by {S the mayor} {K as a failure}.', 'indirect asserts'],
  ['{K It} was {C announced} by {S the council} {K that the gate was shut}.', 'indirect announces'],
  ['{K The raid} was {C condemned} by {S the bishop}.', 'indirect condemns'],
  ['{K The raid} was {C claimed} by {S the Dawn Legion}.', 'indirect claims-responsibility'],
  ['{K The raids} were {C claimed} by {S the Dawn Legion}.', 'indirect claims-responsibility'],
  ['{K The words} were {C called} {K shameful} by {S the bishop, Ana Reyk}.', 'indirect condemns'],
  ['The boat was {X called} Grey Heron by night.'],
])

table('a passive that names who heard it', [
  ['The crews were {C told} by {S the captain} that {K the pier was shut}.', 'indirect asserts'],
  [
    'The crews were {C told} by both {S the captain and the port} that {K the pier was shut}.',
    'indirect asserts',
  ],
  ['The crews were {C warned} by {S the port} {K not to sail}.', 'indirect urges'],
  ['We were {C told} {K there was no money}.', 'indirect asserts'],
  ['It was {C announced} on Monday that {K the pier was shut}.', 'indirect announces'],
  ['The raid is a trick that has been {C described} as {K a victory}.', 'indirect asserts'],
  ['The envoy was {X told} to wait.'],
  ['The crews were {X warned} by radio to leave.'],
  ['The crews were {X told} by phone.'],
  ['It is {X believed} that the dam is haunted.'],
])

table('words between a cue and what is said', [
  ['{S The captain} {C wrote} to us that {K the pier was shut}.', 'indirect asserts'],
  ['{S The captain} {C admitted} to her on the telephone that {K the pier was shut}.', 'indirect admits'],
  ['{S The captain} {C promised} to the crews on Friday {K to return}.', 'indirect promises'],
  ['{S The mayor} {C said} of the new bridge {K “It stood for a hundred years.”}', 'direct asserts'],
  ['{S The captain} {C urged} {K crews not to sail}.', 'indirect urges'],
  ['{S The captain} telephoned the paper to {C say} that {K the pier was shut}.', 'indirect asserts'],
  ['The captain went to the pier to {X say} that it was shut.'],
  ['{S The driver} {C admitted} {K to having slept}.', 'indirect admits'],
  ['{S She} {C says} {K yes}.', 'indirect asserts'],
])

table('who speaks stands between commas', [
  ['{K When he went to the gate}, {S he} {C said}, {K a guard closed the gate}.', 'indirect asserts'],
  ['{K The order had come}, {S she} {C said}, that {K they were to wait}.', 'indirect asserts'],
  ['{K Also in May}, {S the port} {C said}, {K two boats sank off the cape}.', 'indirect asserts'],
  ['They showed the row where, {S he} {C says}, {K a guard sat}.', 'indirect asserts'],
  [
    '{K2 {K The drone}}, {K2 {C according to}} {K2 {S a commander}} {C2 quoted} by {S2 the channel}, {K2 {K had been lost}}.',
    'indirect asserts, indirect asserts',
  ],
  ['They showed the riders {K who} {S the police} {C say} {K have never been seen}.', 'indirect asserts'],
  ['What the mayor {X said} was false.'],
])

table('what is told ends before the next clause', [
  ['{S The union} {C denies} {K this} and has shown us a receipt.', 'indirect denies'],
  ['{S The palace} {C denied} {K everything}, though nobody spoke.', 'indirect denies'],
  ['{S The church} {C describes} {K it as a refuge}, but nobody came.', 'indirect asserts'],
  ['{C Citing} {K the weather}, {S the port} closed the strait.', 'indirect asserts'],
  ['Citing the mayor, the paper left.'],
])

table('a noun of saying', [
  ['{S The minister}’s {C call} {K for calm} was ignored.', 'indirect urges'],
  ['{S The group}’s {C claim} {K of victory} came late.', 'indirect asserts'],
  ['{S His} {C order} {K to shell the town} came late.', 'indirect orders'],
  ['The {C demand} by {S the union} {K for an inquiry} came late.', 'indirect urges'],
  ['{S The union} {C repeated} {K its demand for an inquiry}.', 'indirect asserts'],
  ['The order for new boats was large.'],
  ['The captain’s order of battle was lost.'],
  ['Its claim form was lost.'],
  ['The {X claim} that two boats sank was read out.'],
  ['There were {X reports} that the dam had broken.'],
  ['{S The ministry} has {C denied} {K {X reports} that the dam had broken}.', 'indirect denies'],
])

table('a cue that says nothing was said', [
  ['The crew {X found} the door was locked.'],
  ['{S The inquiry} {C found} {K the order was unlawful}.', 'indirect asserts'],
  ['She {X blamed} herself.'],
  ['The bank that {X posted} a gain in sales was Marrow.'],
  ['{S The brigade} {C added}, {K “Nobody was hurt on the bridge.”}', 'direct asserts'],
  ['{K No boats were lost}, {C said} {S the port}.', 'indirect asserts'],
  ['The ministry did not {X say} that two boats had collided.'],
  ['The ministry has never {X claimed} that the dam was safe.'],
  ['The ministry did not {X confirm} the report.'],
  ['The mayor would {X say} that the bridge was closed.'],
  ['The mayor may {X announce} a curfew.'],
  ['The mayor plans to {X announce} a curfew.'],
  ['The envoy was {X asked} to {X explain} the delay.'],
  ['Whether the bridge fell, the mayor did not {X say}.'],
  ['Neither the fleet nor the port {X said} how many boats were lost.'],
  ['{S The mayor} {C said} {K she did not know who fired}.', 'indirect asserts'],
  ['Nobody {X said} who fired.'],
  ['What the mayor {X said} was false.'],
  ['The mayor is {X expected} to {X say} that the dam was safe.'],
  ['If the mayor {X says} so, the gate will open.'],
  ['Who {X said} the bridge was closed?'],
  ['No group {X claimed} responsibility for the raid.'],
  ['No one has {X claimed} the raid.'],
  ['The mayor did not explicitly {X deny} the raid.'],
  ['{K The tower fell}, {C according to} {S the plans of the port}.', 'indirect asserts'],
  ['{S The mayor} {C denied} {K the raid}.', 'indirect denies'],
  ['{S The mayor} {C denied} that {K nobody was {X told}}.', 'indirect denies'],
  ['It is {X said} that the dam is haunted.'],
])

table('no cue', [
  ['The village was {X reported} lost.'],
  ['The report was late.'],
  ['Needless to {X say}, the boats collided.'],
  ['The state closed the bridge.'],
  ['The alleged strike hit a barn.'],
  ['He left a note.'],
  ['They {X added} a lane to the bridge.'],
  ['Police {X responded} to the blast.'],
  ['The blast {X claimed} three lives.'],
  ['The talks {X concluded} on Friday.'],
  ['The envoy was {X recalled}.'],
  ['The general was {X dismissed}.'],
  ['Trade {X declined} in May.'],
  ['Police {X questioned} a man.'],
  ['The tide {X revealed} the wreck.'],
  ['The film {X says} much about harbours.'],
  ['There is no claim of responsibility.'],
  ['The tower was built according to the plans.'],
  ['The class, dismissed so often as blind, has understood it.'],
  ['The class -- dismissed so often as blind -- has understood it.'],
  ['The {X saying} goes that boats are bad luck.'],
])

table('headings, captions, lists', [
  ['# Two boats sank, port {X says}\nThe boats sank at night.'],
  ['# Mayor: “We hold the bridge”\nThe boats sank at night.'],
  ['! A bridge that the mayor {X said} was closed.\nThe boats sank at night.'],
  ['! {S The mayor} {C said} {K the bridge was closed}.', 'indirect asserts'],
  ['> We hold the bridge.'],
  [
    '{S The mayor} {C said}:\n> {K We hold the bridge.}\n> {K We hold the gate.}\nSo it went on.',
    'indirect asserts',
  ],
  ['The port listed the losses:\n- two boats\n- a crane'],
])

table('a statement inside another', [
  [
    '{S The Harbour Gazette} {C reported} that {K {S2 the port} {C2 said} {K2 two boats had sunk}}.',
    'indirect asserts, indirect asserts',
  ],
  [
    '{S The mayor} {C said} {K {S2 the governor} had {C2 told} her that {K2 the dam was safe}}.',
    'indirect asserts, indirect asserts',
  ],
  [
    '{K “{S2 The general} {C2 told} us that {K2 the hill was ours},”} {C said} {S Petra Oyelaran}.',
    'direct asserts, indirect asserts',
  ],
  ['{S The institute} {C said} {K it had {X found} that the dam was cracked}.', 'indirect asserts'],
])

table('how it is passed on', [
  ['{S The army} is {C touting} that {K it sank a ferry}.', 'indirect asserts distances'],
  ['{S The ministry} {C said} {K an alleged spy had crossed}.', 'indirect asserts distances'],
  ['{S The colonel} {C boasted} that {K the hill was his}.', 'indirect asserts distances'],
  ['{S The army} {C said} {K the ‘terrorists’ fled}.', 'mixed asserts distances'],
  ['{S The fleet} {C described} {K the boat as a “research vessel”}.', 'mixed asserts'],
  ['{S The ministry} {C said} {K it “fully controls” the hill}.', 'mixed asserts'],
])

table('nobody speaks but the narrator', [['This seems a desperate act.'], ['Who gains from this?']])

table('a noun of saying ends its content before the verb that it is the subject of', [
  ['{S The port}’s {C claim} that {K two boats sank} was read out.', 'indirect asserts'],
  ['A {C warning} by {S the port} that {K the strait was mined} went unheard.', 'indirect predicts'],
  ['{S The ministry}’s {C denial} that {K the valve had failed} came late.', 'indirect denies'],
])

table('known misses: each row is what is read today, the note what should be', [
  // “but gave no proof” is the narrator's.
  [
    '{S The army} {C claimed} {K it had shot down 12 drones, but gave no proof}.',
    'indirect asserts distances',
  ],
  // “are lost” is hers too.
  ['{K “Two boats,”} {C said} {S the port’s spokeswoman, Petra Oyelaran}, {K “are lost.”}', 'direct asserts'],
  // What is denied is “that the dam had broken”.
  ['{X Reports} that {K the dam} had broken were {C denied} by {S the ministry}.', 'indirect denies'],
  // The tagger takes the verb for a plural, which it never is.
  ['{K The dam is safe}, {S the mayor} {C insists}.', 'indirect asserts'],
  // The quotation alone.
  [`{S The mayor} {C said} {K 'we hold the bridge' on Monday}.`, 'mixed asserts'],
  // A story that was told tells nothing.
  ['{S The story} {C told} {K in the harbour is another}.', 'indirect asserts'],
])

table('a saying that closes its sentence', [
  [
    '{K At least 17 people were killed when the ferry caught fire}, {S the coast guard} {C said}.',
    'indirect estimates',
  ],
  ['{K On Monday two men were arrested at the border}, {S officials} {C said}.', 'indirect asserts'],
  ['{K In 2019 the bridge was shut for repairs}, {S he} {C said}.', 'indirect asserts'],
  ['{K Among the dead are two children}, {S the hospital} {C said}.', 'indirect asserts'],
  [
    '{K A man shot his daughter before turning the gun on himself}, {S Sheriff Ivo Sarek} {C said}.',
    'indirect asserts',
  ],
  ['{K The crew was hurt in the fall}, {S Channel 7} {C reported}.', 'indirect asserts'],
  [
    '{K The shots were fired at the wake, which was held in a hall}, {C said} {S Ivo Sarek}.',
    'indirect asserts',
  ],
  ['{K The crew left after the fire began}, {S neighbor Ivo Sarek} {C said}.', 'indirect asserts'],
  // This is none: where and when it was said is not what was said.
  ['In a statement, the port {X said}.'],
  ['The Front, an armed group that wants a share, moved on.'],
])

table('who says it stands inside what is said', [
  ['Reyk was one of four women {S police} {C say} {K were shot at a house}.', 'indirect asserts'],
  ['The fight began near a house {S neighbours} {C say} {K is a hall}.', 'indirect asserts'],
  ['A woman was hurt in what {S the port} {C says} {K appears to be a slip}.', 'indirect asserts'],
  ['The port showed a video {K that} {S it} {C said} {K showed the blast}.', 'indirect asserts'],
  ['What the mayor {X said} was false.'],
])

table('turns of phrase that report', [
  ['{S The guild} {C has it that} {K the boats were lost}.', 'indirect asserts'],
  ['{S The minister} {C was adamant} that {K the dam would hold}.', 'indirect asserts'],
  ['{S The army}’s {C line} is that {K no shell fell on the school}.', 'indirect asserts'],
  ['{S The palace} {C rubbished} {K the report}.', 'indirect denies'],
  ['{K The bridge}, so {S the port} {C says}, {K is safe}.', 'indirect asserts'],
  ['{K The bridge is safe}, or so {S the port} {C says}.', 'indirect asserts'],
  ['As {S the mayor} {C noted} on Friday, {K the bridge is safe}.', 'indirect asserts'],
  ['But as {S one clerk at the port} {C noted}, {K the bridge is not safe}.', 'indirect asserts'],
  ['{K The bridge}, as {S one clerk} {C noted}, {K is safe}.', 'indirect asserts'],
  ['As the mayor {X noted}, no.'],
  ['The crew had it in the hold.'],
  ['The line is that of the coast.'],
])

table('a content and what stands beside it', [
  ['{S The port} {C said} {K the man in the car – Ivo Sarek – was hurt}.', 'indirect asserts'],
  ['{S The port} {C said} {K with the road shut, the town was cut off}.', 'indirect asserts'],
  ['{S The panel} {C recommended} {K an audit}, which has yet to begin.', 'indirect urges'],
  ['{S The panel} {C recommended} {K an audit}, a proposal on which nobody has voted.', 'indirect urges'],
  ['{S The mayor} {C called} {K the attempt to enter the hall “unacceptable”}.', 'mixed condemns'],
  ['{S The widow} {C called} {K that shameful}.', 'indirect condemns'],
  ['{S The army} {C admitted to} {K an error}.', 'indirect admits'],
  ['{S The bishop} {C vowed} {K revenge}.', 'indirect threatens'],
  ['{S The crowd} {C shouted} {K “Shame!”} and left.', 'direct asserts'],
  ['{S The mayor} {C described} {K that as “pure invention”}.', 'mixed asserts'],
  ['{S The operator} {C rejected} {K that}.', 'indirect denies'],
  [
    '{S {S2 The carrier}} {C disputed} {K that} in an email, {C2 saying} {K2 its crew read the order and that it was safe}.',
    'indirect denies, indirect asserts',
  ],
  ['{S The port} {C said} {K it was shut}, contradicting a pilot in the hall.', 'indirect asserts'],
  ['{S The ministry} {C called} {K the report “fiction,”} and its editor was held.', 'mixed denies'],
  ['{K The box was intact}, {S chief investigator Ana Reyk} {C told} reporters.', 'indirect asserts'],
  ['The port {X posted} a video that shows the gate.'],
  [
    'In a post titled “The Truce of Liars,” {S the committee} also {C claimed} that {K two men had left}.',
    'indirect asserts distances',
  ],
  ['{K The boats had left}, {S Rear Admiral Ivo Sarek} {C told} reporters.', 'indirect asserts'],
  ['{S The ministry} {C put} {K the dead at about thirty}.', 'indirect estimates'],
  ['{S The panel} {C reported} that, {K at its height, the flood reached the church}.', 'indirect asserts'],
  ['{S The staff} {C reports} {K 31 attacks repelled in the south}.', 'indirect asserts'],
  ['{S Auditors} {C warned} {K the office about the payments}.', 'indirect predicts'],
  ['{K The mill burnt}, {S Radio Delta} {C reports}.', 'indirect asserts'],
  ['He listed letters, orders and Delta reports.'],
  [
    'Clean Bay published photographs {K which} {S it} {C says} {K show diesel on the beach}.',
    'indirect asserts',
  ],
  ['The army attacked a base {K that} {S it} {C said} {K housed rebels}.', 'indirect asserts'],
  ['Two men {K whom} {S the police} {C say} {K planned the raid} were arrested.', 'indirect asserts'],
  ['The town, {K which} {S Delta} {C says} {K it has captured}, is empty.', 'indirect asserts'],
  ['It named a man {S it} {C says} {K fired the shots}.', 'indirect asserts'],
  ['The mill, which the union claims are about, is shut.'],
  ['Anyone who {X says} the boat was sold is a fool.'],
  ['A clerk, who asked not to be named, left the hall.'],
  ['{S The clerk} {C asked} {K the crew to leave}.', 'indirect urges'],
])

describe('the narrator', () => {
  it.each([
    ['Two boats sank in the strait.', 'narrator'],
    ['This seems a desperate act.', 'narrator opinion.seems'],
    ['Perhaps not.', 'narrator opinion.likely'],
    [
      'This seems a desperate act, likely with an aim of winning votes.',
      'narrator opinion.seems, narrator opinion.likely',
    ],
    ['The raid on the depot failed, likely for want of fuel.', 'narrator, narrator opinion.likely'],
    ['In a surprising move, the port said two boats had sunk.', 'narrator opinion.no-surprise'],
    ['On the ground, the port said two boats had sunk.', ''],
    ['Who gains from this?', 'narrator opinion.rhetorical'],
    ['The port should be closed at once.', 'narrator opinion.should'],
    ['The raid failed. The port said it was safe.', 'narrator'],
    ['The port said the raid was a desperate act.', ''],
    ['It will surprise no one, but the port said two boats had sunk.', 'narrator opinion.no-surprise'],
    ['On Monday morning, the port said two boats had sunk.', ''],
    ['It was raining hard, and the port said two boats had sunk.', ''],
    ['“This is a desperate act,” said the mayor.', ''],
    ['According to the port, this seems a desperate act.', ''],
  ])('%s', (text, expected) => {
    const own = ruleExtractor.extract(tagged(text)).attributions.filter((each) => each.narrator)
    expect(own.map((each) => each.rule).join(', ')).toBe(expected)
  })
})

describe('where it was said', () => {
  it.each([
    ['The brigade wrote on Telegram: “We hold the hill.”', 'Telegram'],
    [
      'The brigade wrote on its official Telegram channel that the hill was taken.',
      'official Telegram channel',
    ],
    ['The port said in a communiqué that two boats had sunk.', 'communiqué'],
    ['The port said in a short statement that two boats had sunk.', 'statement'],
    ['“No boat was lost,” the statement added.', 'statement'],
    ['She told Harbour Radio that the bridge was closed.', 'Harbour Radio'],
    ['The mayor told reporters the bridge was closed.', 'reporters'],
    ['The mayor said the bridge was closed.', null],
    ['The mayor said the order came on Telegram.', null],
    ['The mayor said, on a quiet night, that the bridge was closed.', null],
    [`The port said${' '.repeat(100_000)}that two boats had sunk.`, null],
  ])('%s', (text, expected) => {
    const said = ruleExtractor.extract(tagged(text)).attributions.filter((each) => !each.narrator)
    expect(said.map((each) => each.medium)).toEqual([expected])
  })
})

describe('a text without tags', () => {
  it('says nothing', () => {
    const layers = { ...tagged('The mayor said the bridge was closed.'), tags: [] }
    expect(ruleExtractor.extract(layers)).toEqual({ attributions: [], missed: [] })
  })
})
