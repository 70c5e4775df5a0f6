import type { Wanted } from '@countersign/shared/document'
import type { Record } from '@countersign/shared/record'
import type { Lang } from '@countersign/shared/text'

/** The receipt for a device that was taken away: as which line of which record. */
export interface WantedReceipt {
  readonly record: Record
  readonly line: string
  readonly lang: Lang
}

/** JPEG photos by the hash that names them. */
export type Photos = ReadonlyMap<string, Blob>

/** A receipt for a device that was taken along: the line it was taken as. */
export interface WantedReceipt {
  readonly record: Wanted['record']
  readonly line: string
  readonly lang: Lang
}

/** What the document worker is asked to make. */
export type Job =
  | { readonly make: 'pages' | 'pdf'; readonly wanted: Wanted; readonly photos: Photos }
  | ({ readonly make: 'receipt' } & WantedReceipt)
  | { readonly make: 'blank-form'; readonly lang: Lang; readonly organisation: string; readonly at: string }

/** A PDF, and how many pages it has. */
export interface Pdf {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
}

/** Pages as SVG pictures that need nothing from outside, or a PDF. */
export type Made = readonly string[] | Pdf

/** Why it could not be made: an error's name, its message, and what its words need. */
export interface Broken {
  readonly name: string
  readonly message: string
  readonly characters?: readonly { readonly character: string; readonly code: string }[]
}

export interface Question {
  readonly id: number
  readonly job: Job
}

export type Reply =
  | { readonly id: number; readonly made: Made }
  | { readonly id: number; readonly broken: Broken }
