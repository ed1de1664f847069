/** Whether the words that tell of speaking deny by themselves: “denied that”, “dismissed”, “опроверг”. What follows them is what is denied, so that a
 *  negation in it turns the denial round. */
export function isDenyingCue(words: string): boolean {
  return denying.test(words)
}

const denying =
  /den(?:y|ie|ial)|reject|refut|disput|dismiss|contradict|rebut|disavow|опров|отриц|отрек|запереч|спрост|відкин|отверг/iu
