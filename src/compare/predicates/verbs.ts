import { contentStems } from '../claim-stems.ts'

/** Verbs by which two reports tell one deed; a row is one deed. What could be two deeds in a row (to charge is not to arrest) stands in two rows. */
const deedRows: readonly string[] = [
  'fire shoot',
  'detain arrest apprehend',
  'release free',
  'die perish',
  'arrive reach come',
  'leave depart',
  'warn alert notify',
  'find discover detect uncover',
  'agree consent',
  'use employ deploy',
  'enter storm',
  'meet confer',
  'attack assault raid',
  'bomb shell bombard',
  'hit strike',
  'destroy demolish raze',
  'withdraw retreat',
  'resign quit',
  'dismiss sack fire',
  'vaccinate inoculate',
  'charge indict',
  'receive get obtain',
  'send dispatch',
  'begin start launch',
  'stop halt interrupt suspend discontinue',
  'steal loot',
  'sound ring',
  'move budge run',
  'examine inspect check',
  'help assist aid',
  'allow permit let',
  'kill slay',
  'beat assault',
  'take seize capture copy',
  'see witness observe',
  'inform tell',
  'pay settle',
  'expel evict oust',
  'abduct kidnap',
  'mistreat maltreat',
  'employ hire',
  'invite summon',
  'vanish disappear',
  'return repatriate',
  'swear vow',
  'repel repulse',
  'violate breach',
]

/** Forms that do not end as others do: `went` is `go`. */
const irregular =
  'beat:beat,beaten become:became begin:began,begun bite:bit,bitten blow:blew,blown break:broke,broken bring:brought build:built burn:burnt buy:bought catch:caught choose:chose,chosen come:came cut:cut deal:dealt die:died,dying drive:drove,driven drown:drowned fall:fell,fallen feed:fed feel:felt fight:fought find:found flee:fled fly:flew,flown forbid:forbade,forbidden forget:forgot,forgotten get:got,gotten give:gave,given go:went,gone hear:heard hide:hid,hidden hit:hit hold:held hurt:hurt burst:burst cast:cast keep:kept know:knew,known lay:laid lead:led leave:left let:let lose:lost make:made meet:met pay:paid put:put read:read ride:rode,ridden rise:rose,risen run:ran say:said see:saw,seen sell:sold send:sent set:set shake:shook shoot:shot show:showed,shown shut:shut sink:sank,sunk sleep:slept speak:spoke,spoken spend:spent stand:stood steal:stole,stolen strike:struck swim:swam take:took,taken tell:told throw:threw,thrown understand:understood wear:wore,worn win:won withdraw:withdrew,withdrawn write:wrote,written'

const bases = new Map<string, string>()
for (const row of irregular.split(' ')) {
  const [base, forms] = row.split(':') as [string, string]
  for (const form of forms.split(',')) bases.set(form, base)
}

const deedOf = new Map<string, string>()
for (const row of deedRows) {
  const [first, ...others] = row.split(' ')
  for (const base of [first!, ...others])
    if (!deedOf.has(stemOfVerb(base))) deedOf.set(stemOfVerb(base), first!)
}

/** A key that the forms of one verb, and verbs for one deed, share. */
export function deedKey(word: string): string {
  const stem = stemOfVerb(baseOf(word.toLowerCase()))
  return deedOf.get(stem) ?? stem
}

/** The base of a form that does not end as others do; any other word as it is. */
export const baseOf = (word: string): string => bases.get(word) ?? word

/** Whether a word can be a past form by its looks. */
export const isPastForm = (word: string): boolean =>
  bases.has(word.toLowerCase()) || /^\p{Ll}{2,}ed$/u.test(word)

/** What the forms of a verb that end as others do share. */
export function stemOfVerb(word: string): string {
  // “Feed”, “shred”: no ending.
  const found = /^(\p{L}+eed|[^aeiou]+ed)s?$/u.exec(word)
  if (found) return found[1]!
  return ([...contentStems(word)][0] ?? word.replace(/(?:ing|ed|e|s)$/, ''))
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(?<=\p{L}{2})i$/u, 'y')
}
