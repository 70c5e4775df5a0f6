import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { personalFields } from '../field/index.ts'
import { bodyEntries, headerEntries, sealedEvent } from './event.ts'
import { actor } from './events/fact.ts'
import { type FactType, factKind, facts } from './events/index.ts'
import { currentFormat } from './upgrade.ts'

const hashed: JsonSchema = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' }

/**
 * The JSON Schema (draft 2020-12) of a record's file form. It tells the form of every kind of event;
 * that hashes fit together is for `readRecord`.
 */
export function recordJsonSchema(): JsonSchema {
  const types = Object.keys(facts) as FactType[]
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'On-site service record',
    type: 'object',
    properties: {
      format: { const: currentFormat },
      standard: { type: 'string' },
      events: {
        type: 'array',
        minItems: 1,
        items: {
          anyOf: [{ $ref: '#/$defs/sealed' }, ...types.map((type) => ({ $ref: `#/$defs/${type}` }))],
        },
      },
    },
    required: ['format', 'standard', 'events'],
    additionalProperties: false,
    $defs: {
      sealed: { title: 'An event this copy holds only as a hash', ...convert(sealedEvent) },
      ...Object.fromEntries(types.map((type) => [type, eventSchema(type)])),
    },
  }
}

/** One kind of event as stored: personal fields are salted hashes, salt and value stand beside them in `open`. */
function eventSchema(type: FactType): JsonSchema {
  const payload = (factKind(type) as { payload: v.GenericSchema }).payload
  const stored = v.strictObject({ ...headerEntries, ...bodyEntries, by: actor, payload })
  const schema = convert(stored)
  return {
    ...schema,
    properties: {
      ...schema.properties,
      type: { const: type },
      open: openSchema(v.strictObject({ by: actor, payload })),
    },
    required: [...(schema.required ?? []), 'open'],
  }
}

function openSchema(body: v.GenericSchema): JsonSchema {
  const places = personalFields(body).map(({ path, value }) => [
    path,
    { type: 'array', prefixItems: [{ type: 'string' }, convert(value)], minItems: 2, maxItems: 2 },
  ])
  return { type: 'object', properties: Object.fromEntries(places), additionalProperties: false }
}

function convert(schema: v.GenericSchema): JsonSchema {
  const { $schema: _, ...converted } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) => (isPersonal(valibotSchema as v.GenericSchema) ? hashed : null),
  })
  return converted
}

function isPersonal(schema: v.GenericSchema): boolean {
  return personalFields(schema)[0]?.path === ''
}
