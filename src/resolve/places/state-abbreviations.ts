/** A unit that an abbreviation stands for. */
export interface AbbreviatedState {
  /** GeoNames first-order code. */
  readonly code: string
  readonly name: string
}

/** Abbreviations of US states and Canadian provinces as American news style writes them after a town ("Paris, Tenn.").
 *  Postal codes count too. Those without a point inside are asked for only after a comma: "La" and "Me" are words elsewhere. */
export const stateAbbreviations: ReadonlyMap<string, AbbreviatedState> = new Map(
  `
Ala AL Alabama|Alaska AK Alaska|Ariz AZ Arizona|Ark AR Arkansas|Calif CA California|Colo CO Colorado|Conn CT Connecticut
D.C DC District of Columbia|Del DE Delaware|Fla FL Florida|Ga GA Georgia|Hawaii HI Hawaii|Idaho ID Idaho|Ill IL Illinois|Ind IN Indiana|Iowa IA Iowa
Kan KS Kansas|Kans KS Kansas|Ky KY Kentucky|La LA Louisiana|Maine ME Maine|Md MD Maryland|Mass MA Massachusetts
Mich MI Michigan|Minn MN Minnesota|Miss MS Mississippi|Mo MO Missouri|Mont MT Montana|Neb NE Nebraska|Nebr NE Nebraska
Nev NV Nevada|N.H NH New Hampshire|N.J NJ New Jersey|N.M NM New Mexico|N.Y NY New York|N.C NC North Carolina
N.D ND North Dakota|Ohio OH Ohio|Okla OK Oklahoma|Ore OR Oregon|Pa PA Pennsylvania|R.I RI Rhode Island
S.C SC South Carolina|S.D SD South Dakota|Tenn TN Tennessee|Tex TX Texas|Texas TX Texas|Utah UT Utah|Vt VT Vermont
Va VA Virginia|Wash WA Washington|W.Va WV West Virginia|Wis WI Wisconsin|Wyo WY Wyoming
`
    .trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [abbreviation = '', postal = '', ...name] = row.split(' ')
      const state = { code: `US.${postal}`, name: name.join(' ') }
      return [abbreviation, `${abbreviation}.`, postal].map((form) => [form, state] as const)
    })
    .concat(
      [
        ['Ont', 'CA.08', 'Ontario'] as const,
        ['Que', 'CA.10', 'Quebec'] as const,
        ['B.C.', 'CA.02', 'British Columbia'] as const,
        ['Alta', 'CA.01', 'Alberta'] as const,
        ['N.S.', 'CA.07', 'Nova Scotia'] as const,
        ['Sask', 'CA.11', 'Saskatchewan'] as const,
      ].map(([form, code, name]) => [form, { code, name }] as const),
    ),
)
