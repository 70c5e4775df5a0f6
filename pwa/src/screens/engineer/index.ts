export { ClockBanner } from './clock-banner.tsx'
export { DayScreen } from './day.tsx'
export { FiguresScreen } from './figures.tsx'
