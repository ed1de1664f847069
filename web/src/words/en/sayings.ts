/** What a side of a dispute or an account says, by the engine's own words for it: in English these are the words. */
export const values: Readonly<Record<string, string>> = {}

/** Why two of them cannot both be true, as the end of a sentence. */
export const whys: Readonly<Record<string, string>> = {}
