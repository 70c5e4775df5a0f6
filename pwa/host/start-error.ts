/** The host can't start; says why, and what to do about it. */
export class StartError extends Error {
  override name = 'StartError'
  constructor(why: string, remedy: string, options?: ErrorOptions) {
    super(`${why}\n${remedy}`, options)
  }
}
