import { toLog } from '@countersign/shared/record'
import { samples } from '@countersign/shared/samples'
import { CommandError } from './command-error.ts'
import { print } from './print.ts'

/** `samples`: their names, a routine complete one first. `samples NAME`: that record in file form. */
export async function listSamples([name, ...rest]: readonly string[]): Promise<void> {
  if (rest.length > 0) throw new CommandError(`samples takes one name; "${rest[0]}" is one too many.`)
  if (name === undefined) return print(samples.map((sample) => sample.name).join('\n'))
  const sample = samples.find((one) => one.name === name)
  if (!sample) throw new CommandError(`There is no sample "${name}". Run "samples" for the names.`)
  return print(JSON.stringify(toLog(sample.record()), null, 1))
}
