/** How the files of the user's own gazetteers end. */
export const ending = '.gaz'
