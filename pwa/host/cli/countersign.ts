import { CommandError } from './command-error.ts'
import { listSamples } from './list-samples.ts'
import { printSchema } from './print-schema.ts'
import { printStandard } from './print-standard.ts'
import { render } from './render.ts'

const commands = { samples: listSamples, render, standard: printStandard, schema: printSchema }

const usage = `countersign: on-site service records on the command line

  samples                 list the names of the sample records, one a line
  samples NAME            print that record as JSON
  render RECORD.json -o OUT.pdf [--lang zh-CN|en] [--audience customer|internal]
                          make the PDF; photos are looked for beside the record, named by their hash
  render RECORD.json -o OUT.pdf --receipt N [--lang zh-CN|en]
                          make the customer's receipt for the N-th device taken away
  standard                print every row of the service standard as JSON
  schema                  print the record's JSON Schema

From a checkout: npm run -s countersign -- samples
`

const [name, ...args] = process.argv.slice(2)
process.exitCode = await run(name, args)

/** Runs one command. Standard output holds only the result; what went wrong is said on standard error. */
async function run(command: string | undefined, rest: readonly string[]): Promise<number> {
  if (command === undefined || command === '--help' || command === 'help') {
    process.stdout.write(usage)
    return command === undefined ? 2 : 0
  }
  if (!Object.hasOwn(commands, command)) {
    process.stderr.write(`There is no command "${command}".\n\n${usage}`)
    return 2
  }
  try {
    await commands[command as keyof typeof commands](rest)
    return 0
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    process.stderr.write(`${error.message}\n`)
    return error.exitCode
  }
}
