import type { Examples } from './example.ts'

export const dayExamples: Examples = {}
