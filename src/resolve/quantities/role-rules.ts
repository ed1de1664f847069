import type { QuantityRole } from '../../model/index.ts'
import type { Counted } from './counted.ts'

/** A verb or noun that says what became of those it counts. A row of data: the phrase that asked for it and one that it must leave alone. */
export interface RoleRule {
  readonly id: string
  readonly role: QuantityRole
  /** What can have the role; `money` is money, `people` and `thing` nouns of those classes, `any` all of them and bare numbers. */
  readonly of: readonly ('people' | 'thing' | 'money' | 'any')[]
  readonly example: string
  readonly counterExample: string
  /** One word, lower case; `particle` is a second word that must stand next or near ("shot … down"). */
  readonly verb: RegExp
  readonly particle?: RegExp
  /** Prepositions that may stand right before the number: "a group of 30", "asked for $60 billion". */
  readonly after?: RegExp
  /** A noun that governs the number ("a package of …"); never stands behind it. */
  readonly noun?: true
  /** The one counted is its subject even without "was": "12 people died". */
  readonly intransitive?: true
}

const row = (
  id: string,
  role: QuantityRole,
  of: RoleRule['of'],
  example: string,
  counterExample: string,
  verb: RegExp,
  more: Pick<RoleRule, 'particle' | 'after' | 'noun' | 'intransitive'> = {},
): RoleRule => ({ id, role, of, example, counterExample, verb, ...more })

/** First match wins for one word, so that a verb that means two things ("lost 500 men", "lost 5 tanks") has a row for each. */
export const roleRules: readonly RoleRule[] = [
  row(
    'killed.kill',
    'killed',
    ['people', 'any'],
    'killed 60 soldiers',
    'killed in 3 attacks',
    /^(?:kill(?:s|ed|ing)?|slain|slaughter(?:ed|ing)|murder(?:ed|ing)?|massacred?|execut(?:ed|ing)|assassinat(?:ed|ing))$/,
  ),
  row(
    'killed.eliminate',
    'killed',
    ['people'],
    'eliminated 12 fighters',
    'eliminated 12 tanks',
    /^(?:eliminat(?:e|es|ed|ing)|neutrali[sz](?:e|es|ed|ing)|liquidat(?:e|es|ed|ing)|destroy(?:s|ed|ing)?|lost|lose|losing)$/,
  ),
  row(
    'killed.die',
    'killed',
    ['people', 'any'],
    'four people died',
    'died on 3 fronts',
    /^(?:died|die|dies|dying|perish(?:ed)?|dead|drowned)$/,
    { intransitive: true },
  ),
  row(
    'killed.claim-lives',
    'killed',
    ['people'],
    'claimed 12 lives',
    'claimed 12 villages',
    /^(?:claim(?:ed|ing|s)?|took|cost)$/,
    { particle: /^lives$/ },
  ),
  row(
    'killed.shot-dead',
    'killed',
    ['people', 'any'],
    'shot dead three men',
    'shot three films',
    /^(?:shot|shooting)$/,
    { particle: /^dead$/ },
  ),
  row(
    'killed.toll',
    'killed',
    ['people', 'any'],
    'the death toll rose to 12',
    'a road toll of 12',
    /^toll$/,
    { particle: /^death$/, after: /^(?:to|at|of|as)$/ },
  ),
  row(
    'damaged.on-fire',
    'damaged',
    ['thing', 'any'],
    'set three tanks on fire',
    'set 3 tables for dinner',
    /^set(?:s|ting)?$/,
    { particle: /^fire$/ },
  ),
  row(
    'wounded.treated',
    'wounded',
    ['people'],
    'four workers were treated for burns',
    'treated 3 fields',
    /^treated$/,
  ),
  row(
    'wounded',
    'wounded',
    ['people', 'any'],
    'wounding seven others',
    'wounded in 2 places',
    /^(?:wound(?:s|ed|ing)?|injur(?:e|es|ed|ing)|hurt|hurting|maim(?:ed|ing)|hospitali[sz]ed)$/,
  ),
  row(
    'captured',
    'captured',
    ['people', 'thing'],
    'captured two officers',
    'captured 3 villages',
    /^(?:captur(?:e|es|ed|ing)|seiz(?:e|es|ed|ing))$/,
  ),
  row(
    'captured.prisoner',
    'captured',
    ['people', 'any'],
    'took 12 prisoners',
    'took 12 hours',
    /^(?:took|taken|taking|takes)$/,
    { particle: /^(?:prisoners?|captive)$/ },
  ),
  row(
    'abducted',
    'abducted',
    ['people', 'any'],
    'abducted 20 girls',
    'abducted from 3 schools',
    /^(?:abduct(?:s|ed|ing)?|kidnap(?:s|ped|ping)?)$/,
  ),
  row(
    'abducted.hostage',
    'abducted',
    ['people'],
    '240 hostages were taken',
    '240 men were taken',
    /^(?:took|taken|taking)$/,
    { particle: /^hostages?$/ },
  ),
  row('missing', 'missing', ['people', 'any'], 'five people are missing', 'missing 3 meetings', /^missing$/, {
    intransitive: true,
  }),
  row(
    'detained',
    'detained',
    ['people', 'any'],
    'detained 300 protesters',
    'detained for 3 days',
    /^(?:detain(?:s|ed|ing)?|arrest(?:s|ed|ing)?|jailed|imprisoned)$/,
  ),
  row(
    'displaced',
    'displaced',
    ['people', 'any'],
    'displaced 1,000 people',
    'displaced by 3 metres',
    /^(?:displac(?:e|es|ed|ing)|uproot(?:ed|ing))$/,
  ),
  row(
    'displaced.flee',
    'displaced',
    ['people', 'any'],
    '400 families fled',
    'fled 3 miles',
    /^(?:fled|flee|flees|fleeing)$/,
    { intransitive: true },
  ),
  row(
    'evacuated',
    'evacuated',
    ['people', 'any'],
    'evacuated 9,000 children',
    'evacuated 3 villages',
    /^evacuat(?:e|es|ed|ing)$/,
  ),
  row(
    'surrendered',
    'surrendered',
    ['people', 'any'],
    'ten fighters surrendered',
    'surrendered 3 towns',
    /^surrender(?:s|ed|ing)?$/,
    { intransitive: true },
  ),
  row(
    'exchanged',
    'exchanged',
    ['people', 'any'],
    'exchanged 100 prisoners',
    'exchanged in 3 letters',
    /^(?:exchang(?:e|es|ed|ing)|swapp?(?:s|ed|ing)?|releas(?:e|es|ed|ing)|freed|freeing)$/,
  ),
  row(
    'shot-down',
    'shot-down',
    ['thing', 'any'],
    'shot down 12 drones',
    'shot 12 people',
    /^(?:shot|shoot|shoots|shooting|brought|bringing)$/,
    { particle: /^down$/ },
  ),
  row(
    'shot-down.down',
    'shot-down',
    ['thing', 'any'],
    'downed 12 drones',
    'down 12 points',
    /^(?:downed|downing)$/,
  ),
  row(
    'intercepted',
    'intercepted',
    ['thing', 'any'],
    'intercepted six missiles',
    'intercepted on 3 fronts',
    /^intercept(?:s|ed|ing)?$/,
  ),
  row(
    'destroyed',
    'destroyed',
    ['thing', 'any'],
    'destroyed five tanks',
    'destroyed in 3 days',
    /^(?:destroy(?:s|ed|ing)?|eliminat(?:e|es|ed|ing)|neutrali[sz](?:e|es|ed|ing)|liquidat(?:e|es|ed|ing)|obliterat(?:e|es|ed|ing)|incinerat(?:e|ed|ing)|sank|sunk|sinking|lost|lose|losing|torched|demolish(?:ed|ing))$/,
  ),
  row(
    'destroyed.take-out',
    'destroyed',
    ['thing'],
    'has taken out a launcher',
    'taken out of 3 boxes',
    /^(?:tak(?:e|es|en|ing)|took|knock(?:s|ed|ing)?|wip(?:e|es|ed|ing))$/,
    { particle: /^out$/ },
  ),
  row(
    'destroyed.blow-up',
    'destroyed',
    ['thing'],
    'blew up two bridges',
    'blew 3 whistles',
    /^(?:blew|blow|blown|blowing)$/,
    { particle: /^up$/ },
  ),
  row(
    'damaged',
    'damaged',
    ['thing', 'any'],
    'damaged 14 houses',
    'damaged in 3 places',
    /^(?:damag(?:e|es|ed|ing)|disabl(?:e|es|ed|ing))$/,
  ),
  row(
    'launched',
    'launched',
    ['thing'],
    'launched 40 drones',
    'launched 3 investigations',
    /^(?:launch(?:es|ed|ing)?|fir(?:e|es|ed|ing)|unleash(?:es|ed|ing)?|lobbed|dropp(?:ed|ing)|sent|hurled)$/,
  ),
  row(
    'launched.with',
    'launched',
    ['thing'],
    'attacked the port with 12 drones',
    'attacked by 12 drones',
    /^(?:attack(?:s|ed|ing)?|target(?:s|ed|ing)?|str(?:uck|ike|iking)|hit|bombard(?:ed|ing)|pound(?:ed|ing)|us(?:ed|ing))$/,
    { after: /^(?:with|using)$/ },
  ),
  row(
    'attended',
    'attended',
    ['people', 'any'],
    '2,000 people gathered',
    'gathered 3 reports',
    /^(?:attend(?:s|ed|ing)?|gather(?:s|ed|ing)?|rall(?:y|ied|ying)|march(?:ed|ing)|protest(?:ed|ing)|demonstrat(?:ed|ing)|assembled)$/,
    { intransitive: true },
  ),
  row(
    'strength',
    'strength',
    ['people', 'any'],
    'comprising a few hundred volunteers',
    'compromising 3 men',
    /^(?:compris(?:e|es|ed|ing)|number(?:s|ed|ing)|deploy(?:s|ed|ing)?|mobili[sz](?:e|es|ed|ing)|conscript(?:ed|ing)|recruit(?:s|ed|ing)|station(?:ed|ing)|mass(?:ed|ing)|train(?:ed|ing))$/,
  ),
  row(
    'strength.consist',
    'strength',
    ['people', 'thing', 'any'],
    'a column consisting of 40 vehicles',
    'consistent with 3 reports',
    /^(?:consist(?:s|ed|ing)?|made|composed)$/,
    { particle: /^of$/, after: /^of$/ },
  ),
  row(
    'strength.group',
    'strength',
    ['people', 'thing', 'any'],
    'a group of 30 fighters',
    'a group in 3 parts',
    /^(?:group|force|army|unit|garrison|column|convoy|contingent|team|battalion|detachment|strength)$/,
    { noun: true, particle: /^of$/, after: /^of$/ },
  ),
  row(
    'attended.crowd',
    'attended',
    ['people', 'any'],
    'a crowd of 2,000',
    'crowded with 3 men',
    /^(?:crowd|rally|turnout|audience|demonstration|gathering)$/,
    { noun: true, particle: /^of$/, after: /^of$/ },
  ),
  row(
    'requested',
    'requested',
    ['money', 'thing', 'any'],
    'asked for $60 billion',
    'asked 3 men',
    /^(?:request(?:s|ed|ing)?|sought|seek(?:s|ing)?|demand(?:s|ed|ing)?|urg(?:ed|ing)|appeal(?:ed|ing)?|ask(?:s|ed|ing)?)$/,
    { after: /^(?:for|of)$/ },
  ),
  row(
    'approved',
    'approved',
    ['money', 'thing'],
    'approved $1 billion in aid',
    'approved 3 plans',
    /^(?:approv(?:e|es|ed|ing)|authori[sz](?:e|es|ed|ing)|allocat(?:e|es|ed|ing)|earmark(?:ed|ing)?|passed|adopted|unlocked)$/,
  ),
  row(
    'delivered',
    'delivered',
    ['money', 'thing'],
    'delivered 10 howitzers',
    'delivered 3 speeches',
    /^(?:deliver(?:s|ed|ing)?|disburs(?:e|ed|ing)|transferred|supplied|received|handed|shipped|sent|gave|provided|donated)$/,
    { after: /^of$/ },
  ),
  row(
    'pledged',
    'pledged',
    ['money', 'thing'],
    'is sending $300 million',
    'sent 3 letters',
    /^(?:pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|commit(?:s|ted|ting)?|offer(?:s|ed|ing)?|send|sends|sending|give|giving|provide|provides|providing|supply|supplying|contribut(?:e|es|ed|ing)|donat(?:e|es|ing)|transfer|unveil(?:s|ed|ing)?)$/,
    { after: /^(?:of|to)$/ },
  ),
  row(
    'pledged.package',
    'pledged',
    ['money', 'thing'],
    'a package of $300 million',
    'a package with $5 in it',
    /^(?:package|tranche|grant|loan)$/,
    {
      noun: true,
      after: /^(?:of|worth|to)$/,
    },
  ),
]

/** Cyrillic verbs stand before or after what they count ("уничтожено пять танков", "пять танков уничтожены"). */
export const cyrillicRoleRules: readonly RoleRule[] = [
  row(
    'cyr.killed',
    'killed',
    ['people', 'any'],
    'погибли три человека',
    'гибель',
    /^(?:убит|убил|погиб(?!ш)|загину|вбит|вбил|ликвидир|ліквід)/u,
  ),
  row(
    'cyr.killed.destroy',
    'killed',
    ['people'],
    'уничтожено 20 боевиков',
    'уничтожено 20 танков',
    /^(?:уничтож|знищ|нейтрализ|нейтраліз)/u,
  ),
  row(
    'cyr.wounded',
    'wounded',
    ['people', 'any'],
    'ранены семь человек',
    'ранний',
    /^(?:ранен(?!и)|ранил|пострада|поранен|поранил|постражда|травмован|госпитализ|госпіталіз)/u,
  ),
  row(
    'cyr.killed.toll',
    'killed',
    ['people', 'any'],
    'число погибших возросло до 12',
    'число раненых возросло до 12',
    /^(?:количеств|числ|кільк)/u,
    {
      particle: /^(?:погибш|загибл|жертв)/u,
    },
  ),
  row(
    'cyr.wounded.receive',
    'wounded',
    ['people', 'any'],
    '23 человека получили ранения',
    '23 человека получили медали',
    /^(?:получи|отрима)/u,
    {
      particle: /^(?:ранен|поранен|травм)/u,
    },
  ),
  row(
    'cyr.captured',
    'captured',
    ['people', 'thing', 'any'],
    'взяты в плен два офицера',
    'взяты 3 села',
    /^(?:плен$|пленен|полон$|полонен|захвач|захоп|затроф)/u,
  ),
  row(
    'cyr.detained',
    'detained',
    ['people', 'any'],
    'задержаны 300 человек',
    'задержка',
    /^(?:задержан|задержал|затриман|арестова|заарешт)/u,
  ),
  row(
    'cyr.evacuated',
    'evacuated',
    ['people', 'any'],
    'эвакуированы 9 тысяч детей',
    'эвакуация',
    /^(?:эвакуир|евакуйов|вывез|вивез)/u,
  ),
  row(
    'cyr.shot-down',
    'shot-down',
    ['thing', 'any'],
    'сбито 12 дронов',
    'сбился',
    /^(?:сбит|сбил[иао]?$|збит|збил[иао]?$|сбили)/u,
  ),
  row(
    'cyr.intercepted',
    'intercepted',
    ['thing', 'any'],
    'перехвачены шесть ракет',
    'перехват',
    /^(?:перехвач|перехвати|перехопл|перехопи)/u,
  ),
  row(
    'cyr.destroyed',
    'destroyed',
    ['thing', 'any'],
    'уничтожено пять танков',
    'уничтожение',
    /^(?:уничтож(?:ен|ил)|знищ(?:ен|ил)|подбит|подбил|підбит|ликвидирова|сожжен|спален|нейтрализ|нейтраліз)/u,
  ),
  row('cyr.damaged', 'damaged', ['thing', 'any'], 'повреждены 14 домов', 'вред', /^(?:поврежд|пошкодж)/u),
  row(
    'cyr.launched',
    'launched',
    ['thing', 'any'],
    'выпустили 40 ракет',
    'выпускник',
    /^(?:выпусти|запусти|випусти|атаковал)/u,
  ),
]

/** The first row that this word and the words around it satisfy for what is counted. */
export function roleOfWord(
  rules: readonly RoleRule[],
  lower: string,
  near: readonly string[],
  counted: WhatIsCounted,
): RoleRule | null {
  return (
    rules.find(
      (rule) =>
        rule.verb.test(lower) &&
        (!rule.particle || near.some((word) => rule.particle!.test(word))) &&
        fits(rule, counted),
    ) ?? null
  )
}

export interface WhatIsCounted {
  readonly money: boolean
  /** Kilometres, tonnes, per cent. */
  readonly measure: boolean
  readonly noun: Counted | null
}

function fits(rule: RoleRule, counted: WhatIsCounted): boolean {
  if (counted.measure) return measured.has(rule.role)
  if (counted.money) return rule.of.includes('money')
  const nounClass = counted.noun?.class
  if (nounClass === 'people' || nounClass === 'casualty')
    return rule.of.includes('people') && nounClass === 'people'
  if (nounClass === 'thing') return rule.of.includes('thing')
  if (nounClass === 'other') return false
  return rule.of.includes('any')
}

/** What can happen to an amount that is weighed or measured: "seized 650 kg". */
const measured: ReadonlySet<QuantityRole> = new Set([
  'captured',
  'destroyed',
  'delivered',
  'requested',
  'pledged',
])
