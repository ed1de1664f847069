/** Whether the words before a time say that it is still to come: "will meet on Friday", "until Monday".
 *  Looks back to the start of the clause. A past verb after "by Tuesday" says that it is over: "By Tuesday, the village had fallen". */
export function looksAhead(text: string, blockStart: number, start: number, end: number): boolean {
  const clause = /[^,;:.!?“”«»"()—–]*$/u.exec(text.slice(Math.max(blockStart, start - 120), start))![0]
  const rest = /^[^.;!?“”«»]*/u.exec(text.slice(end, end + 120))![0]
  if (limit.test(clause)) return must.test(clause) || !(past.test(rest) || past.test(clause))
  return ahead.test(clause) && !reporting.test(clause)
}

const limit =
  /(?:\b(?:until|till|by|before|upcoming|scheduled for|planned for|set for|due)|(?<!\p{L})(?:до|к))\s(?:the\s)?$/iu
const ahead =
  /\b(?:will|shall|won['’]t|going to|due to|payable|effective|maturing|scheduled to|expected to|plans? to|set to|(?:is|are) to)\b|['’]ll\b|(?<!\p{L})(?:будет|будут|буде|будуть|состоится|пройд[её]т|відбудеться|планирует|планує)(?!\p{L})/iu
const must = /\b(?:will|must|should|shall|would|can|to|be)\b/iu
const past =
  /\b(?:had|was|were|did|held|fell|took|left|came|went|[a-z]{3,}ed)\b|(?<!\p{L})(?:был|была|были|було|були)(?!\p{L})/iu
const reporting = /\b(?:said|told|wrote|announced|reported|claimed|stated)\b[^,]*$/iu
