import type { Refusal } from '@countersign/shared/field'
import type { Log } from '@countersign/shared/record'
import type { Expected } from './read-record.ts'

/** A PDF to read, in base64: messages between parts of an extension are JSON. */
export interface PdfToRead {
  readonly pdf: string
  readonly expected: Expected
}

/** The record that was in it. */
export interface PdfRead {
  readonly visit: string
  /** Hash of the PDF's bytes. */
  readonly pdf: string
  readonly log: Log
}

export type PdfAnswer = PdfRead | Refusal
