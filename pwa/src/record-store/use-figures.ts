import { useMemo } from 'react'
import { type FigureOptions, type Figures, figuresOf } from './figures.ts'
import { useLive, useRecordStore } from './use-record-store.ts'

/** Figures over the visits on this device. Pass a `now` that changes rarely. */
export function useFigures({ engineer, span, now, contactWithin }: FigureOptions): Figures {
  const { all } = useLive(useRecordStore().visits, (list) => list)
  return useMemo(
    () => figuresOf(all, { engineer, span, now, contactWithin }),
    [all, engineer, span, now, contactWithin],
  )
}
