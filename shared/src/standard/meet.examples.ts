import type { Examples } from './example.ts'
import { doorExamples } from './meet-door.examples.ts'
import { enteringExamples } from './meet-entering.examples.ts'
import { mended } from './problem-examples.ts'
import { at, opened, ticked } from './story.ts'

export const meetExamples: Examples = {
  M1: [
    {
      name: 'asked for before the door',
      given: at('08:00', opened()),
      at: '09:50',
      expect: ['check M1/appearance open'],
    },
    {
      name: 'ticked, it is done',
      given: [...at('08:00', opened()), ...at('09:50', ...ticked('M1/appearance'))],
      at: '09:51',
      expect: ['check M1/appearance done'],
    },
  ],
  'M1.1': mended('M1.1'),
  M2: [
    {
      name: 'asked for before the door',
      given: at('08:00', opened()),
      at: '09:50',
      expect: ['check M2/collected open'],
    },
    {
      name: 'one tap for four words',
      given: [...at('08:00', opened()), ...at('09:50', ...ticked('M2/collected'))],
      at: '09:51',
      expect: ['check M2/collected done'],
    },
  ],
  ...doorExamples,
  ...enteringExamples,
}
