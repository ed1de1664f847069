/** Abbreviations of US states and Canadian provinces as American news style writes them after a town: "Paris, Tenn."
 *  Postal codes count too. Values are GeoNames first-order codes. */
export const stateAbbreviations: ReadonlyMap<string, string> = new Map(usStates().concat(provinces()))

function usStates(): (readonly [string, string])[] {
  return `
Ala AL|Alaska AK|Ariz AZ|Ark AR|Calif CA|Colo CO|Conn CT|Del DE|Fla FL|Ga GA|Hawaii HI|Idaho ID|Ill IL|Ind IN|Iowa IA
Kan KS|Kans KS|Ky KY|La LA|Maine ME|Md MD|Mass MA|Mich MI|Minn MN|Miss MS|Mo MO|Mont MT|Neb NE|Nebr NE|Nev NV|N.H NH
N.J NJ|N.M NM|N.Y NY|N.C NC|N.D ND|Ohio OH|Okla OK|Ore OR|Pa PA|R.I RI|S.C SC|S.D SD|Tenn TN|Tex TX|Utah UT|Vt VT
Va VA|Wash WA|W.Va WV|Wis WI|Wyo WY|D.C DC
`
    .trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [abbreviation = '', postal = ''] = row.split(' ')
      const code = `US.${postal}`
      return [[abbreviation, code] as const, [`${abbreviation}.`, code] as const, [postal, code] as const]
    })
}

function provinces(): (readonly [string, string])[] {
  return [
    ['Ont', 'CA.08'],
    ['Que', 'CA.10'],
    ['B.C.', 'CA.02'],
    ['Alta', 'CA.01'],
    ['N.S.', 'CA.07'],
    ['Sask', 'CA.11'],
  ]
}
