/** Writes a result to standard output, to the last byte even where a pipe reads slowly. */
export function print(result: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${result}\n`, (error) => (error ? reject(error) : resolve()))
  })
}
