import { isRefusal, type Refusal } from '@countersign/shared/field'
import type { Answer } from '../../record-store/index.ts'

/** Why a fact was refused, if it was; without waiting until one that was taken is durable. */
export async function refusalOf(answer: Promise<Answer>): Promise<Refusal | null> {
  const first = await Promise.race([answer, Promise.resolve(null)])
  return first && isRefusal(first) ? first : null
}
