import { confirmExamples } from './confirm.examples.ts'
import { contactExamples } from './contact.examples.ts'
import { dayExamples } from './day.examples.ts'
import { disciplineExamples } from './discipline.examples.ts'
import type { Examples } from './example.ts'
import { meetExamples } from './meet.examples.ts'
import { prepareExamples } from './prepare.examples.ts'
import { serveExamples } from './serve.examples.ts'
import { signExamples } from './sign.examples.ts'

/** Every item's examples. They stand apart from the items so that the app needn't carry them. */
export const examples: Examples = {
  ...dayExamples,
  ...contactExamples,
  ...prepareExamples,
  ...meetExamples,
  ...disciplineExamples,
  ...serveExamples,
  ...confirmExamples,
  ...signExamples,
}

export { aroundOf, type Example, onStoryDay, type Story, storyId, tell } from './example.ts'
