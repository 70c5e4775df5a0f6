import { recordJsonSchema } from '@countersign/shared/record-schema'
import { print } from './print.ts'

/** `schema`: the JSON Schema of a record's file form. */
export async function printSchema(): Promise<void> {
  return print(JSON.stringify(recordJsonSchema(), null, 2))
}
