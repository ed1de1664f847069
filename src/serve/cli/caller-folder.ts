/** The folder that FILE arguments count from: where the user stood when npm was called, else the current one. */
export function callerFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return (environment.npm_lifecycle_event === 'sayso' && environment.INIT_CWD) || process.cwd()
}
